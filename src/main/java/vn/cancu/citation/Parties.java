package vn.cancu.citation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Kept;
import vn.cancu.document.Phrases;
import vn.cancu.document.Spelling;

/**
 * Bodies named by their kind alone: "Quý Sở" is the addressee, "của Công ty" the one company that
 * the paper is sent to or speaks of. Two of a kind are no answer.
 */
final class Parties {
  private static final List<String> KINDS =
      List.of(
          "công ty",
          "tổng công ty",
          "trung tâm",
          "trường",
          "bệnh viện",
          "sở",
          "bộ",
          "ủy ban",
          "viện",
          "cục",
          "chi cục",
          "ngân hàng",
          "học viện",
          "quỹ",
          "tập đoàn",
          "phòng",
          "tòa án");

  /** Of two words before the one that they begin with. */
  private static final List<String> HONOURABLE =
      Stream.concat(
              KINDS.stream(),
              Stream.of(
                  "ban",
                  "hội",
                  "tòa",
                  "viện kiểm sát",
                  "báo",
                  "đài",
                  "liên đoàn",
                  "hiệp hội",
                  "vụ",
                  "tổng cục",
                  "trạm",
                  "hạt",
                  "đại học",
                  "kho bạc",
                  "bảo hiểm xã hội",
                  "công đoàn",
                  "hợp tác xã",
                  "thanh tra",
                  "chi nhánh",
                  "cảng vụ",
                  "nhà máy",
                  "xí nghiệp"))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private static final Set<String> ANYONE = Set.of("cơ quan", "đơn vị");
  private static final Pattern TITLE = Pattern.compile("^(?:Ông|Bà|Đồng chí) ");
  private static final String HONOURED = "quý ";

  /** Two are too many. */
  private static final int MOST_UNITS = 2;

  private static final Pattern UNIT =
      Pattern.compile(
          "(?<!\\p{L})(?:ubnd|ủy ban nhân dân) (?:huyện|quận|thị xã|xã|phường|thị trấn) ");

  private final Flow flow;
  private final @Nullable String citing;
  private final @Nullable String self;
  private final List<String> printed;
  private @Nullable List<String> addressees;
  private final Map<String, Set<String>> named = new HashMap<>();
  private @Nullable Set<String> units;

  Parties(Flow flow, Citations.Citing document, @Nullable String citing) {
    this.flow = flow;
    this.citing = citing;
    this.self = document.issuer();
    this.printed = document.addressees();
  }

  /** Read where a body is first asked for: most papers name theirs whole. */
  private List<String> addressees() {
    if (addressees == null) {
      addressees = printed.stream().map(this::name).filter(Objects::nonNull).distinct().toList();
    }
    return addressees;
  }

  private @Nullable String name(String printed) {
    var text = TITLE.matcher(printed).replaceFirst("");
    var found = IssuerPhrase.read(text, Spelling.key(text), 0, citing);
    return found == null ? null : IssuerPhrase.withoutOffice(found).name();
  }

  /** Whether the words say no more than what kind of body is meant. */
  static boolean isKind(String words) {
    return Boolean.TRUE.equals(KIND.of(words));
  }

  private static final Kept<Boolean> KIND =
      new Kept<>(words -> KINDS.contains(Spelling.key(words)));

  private static final Kept<Boolean> KIND_AT_END =
      new Kept<>(words -> {
        var key = Spelling.key(words);
        return KINDS.stream().anyMatch(kind -> Phrases.endsAt(key, key.length(), kind));
      });

  /** "Quý Sở", "Quý cơ quan"; null where no addressee is the one meant. */
  IssuerPhrase.@Nullable Found honoured(int at) {
    if (!Phrases.standsAt(flow.key, at, HONOURED)) {
      return null;
    }
    int from = at + HONOURED.length();
    for (var kind : HONOURABLE) {
      if (Phrases.standsAt(flow.key, from, kind)) {
        var one = only(addressees().stream().filter(body -> isOf(body, kind)).toList());
        return one == null ? null : new IssuerPhrase.Found(one, from + kind.length());
      }
    }
    for (var anyone : ANYONE) {
      if (Phrases.standsAt(flow.key, from, anyone)) {
        var one = only(addressees());
        return one == null ? null : new IssuerPhrase.Found(one, from + anyone.length());
      }
    }
    return null;
  }

  /**
   * "UBND huyện" in a paper of the province to one huyện: a level whose name the addressee tells;
   * null where two of them would.
   */
  IssuerPhrase.@Nullable Found placed(int at) {
    IssuerPhrase.Found only = null;
    for (var body : addressees()) {
      var found = IssuerPhrase.read(flow.text, flow.key, at, body);
      if (found == null || found.name() == null) {
        continue;
      }
      if (only != null && !found.name().equals(only.name())) {
        return null;
      }
      only = found;
    }
    if (only != null) {
      return only;
    }
    var near = inSentence(at);
    return near == null || near.name() == null ? inText(at) : near;
  }

  /** "của Phòng", "của Trường": the one of its kind that the paper names; null if there is none. */
  IssuerPhrase.@Nullable Found bare(int at) {
    for (var words : BARE) {
      int end = at + words.length();
      var kind = words.equals(SCHOOL) ? "trường" : words;
      if (Phrases.standsAt(flow.key, at, words)
          && Character.isUpperCase(flow.text.charAt(at))
          && (end >= flow.length() || ".,;)".indexOf(flow.text.charAt(end)) >= 0)) {
        var told = only(List.copyOf(named.computeIfAbsent(kind, this::inText)));
        return told == null ? null : new IssuerPhrase.Found(told, end);
      }
    }
    return null;
  }

  private static final String SCHOOL = "nhà trường";
  private static final List<String> BARE = List.of("phòng", "trường", "viện", "cục", "quỹ", SCHOOL);

  /** The one huyện that the sentence named last before "UBND huyện"; null where it named two. */
  private IssuerPhrase.@Nullable Found inSentence(int at) {
    var before = new TreeSet<String>();
    int first = nextUnit(Sentences.least(at), at);
    int start = first < 0 ? at : Math.max(first, Sentences.start(flow, at));
    var unit = UNIT.matcher(flow.key).useTransparentBounds(true);
    for (int from = nextUnit(start, at); from >= 0; from = nextUnit(from + 1, at)) {
      boolean named = unit.region(from, at).lookingAt();
      var body = named ? IssuerPhrase.read(flow.text, flow.key, from, citing) : null;
      if (body != null && body.name() != null && body.end() < at) {
        before.add(body.name());
      }
    }
    var body = only(List.copyOf(before));
    return body == null ? null : IssuerPhrase.read(flow.text, flow.key, at, body);
  }

  /** "UBND huyện" in a paper that names one huyện only. */
  private IssuerPhrase.@Nullable Found inText(int at) {
    if (units == null) {
      units = new TreeSet<>();
      var unit = UNIT.matcher(flow.key).useTransparentBounds(true);
      for (int from = nextUnit(0, flow.length());
          from >= 0 && units.size() < MOST_UNITS;
          from = nextUnit(from + 1, flow.length())) {
        boolean named =
            unit.region(from, flow.length()).lookingAt()
                && unit.end() < flow.length()
                && Character.isUpperCase(flow.text.charAt(unit.end()));
        var body = named ? IssuerPhrase.read(flow.text, flow.key, unit.start(), citing) : null;
        if (body != null && body.name() != null) {
          units.add(body.name());
        }
      }
    }
    var body = only(List.copyOf(units));
    return body == null ? null : IssuerPhrase.read(flow.text, flow.key, at, body);
  }

  /** Where the next one may begin: spares the pattern most of the text. */
  private int nextUnit(int from, int to) {
    int code = flow.key.indexOf("ubnd ", from, to);
    int name = flow.key.indexOf("ủy ban nhân dân ", from, to);
    return code < 0 ? name : name < 0 ? code : Math.min(code, name);
  }

  /** The whole name where this one says no more than a kind ("Thanh tra Bộ"); else as it is. */
  String whole(String name) {
    if (!Boolean.TRUE.equals(KIND_AT_END.of(name))) {
      return name;
    }
    var key = Spelling.key(name);
    var sent = only(addressees().stream().filter(body -> isOf(body, key)).toList());
    if (sent != null || !KINDS.contains(key)) {
      var headed = sent == null ? headed(key) : null;
      return headed != null ? headed : sent == null ? name : sent;
    }
    var told = only(List.copyOf(named.computeIfAbsent(key, this::inText)));
    return told == null ? name : told;
  }

  /** "Giám đốc Bệnh viện" of the one hospital that the paper speaks of; null for others. */
  private @Nullable String headed(String key) {
    for (var head : HEADS) {
      var kind = key.startsWith(head) ? key.substring(head.length()) : "";
      var told =
          KINDS.contains(kind)
              ? only(List.copyOf(named.computeIfAbsent(kind, this::inText)))
              : null;
      if (told != null) {
        return Character.toUpperCase(head.charAt(0)) + head.substring(1) + told;
      }
    }
    return null;
  }

  private static final List<String> HEADS =
      List.of("giám đốc ", "phó giám đốc ", "hiệu trưởng ", "viện trưởng ", "tổng giám đốc ");

  private Set<String> inText(String kind) {
    var found = new TreeSet<String>();
    for (int at = flow.key.indexOf(kind + " ");
        at >= 0;
        at = flow.key.indexOf(kind + " ", at + 1)) {
      int name = at + kind.length() + 1;
      boolean whole =
          Character.isUpperCase(flow.text.charAt(at))
              && (at == 0 || !Character.isLetterOrDigit(flow.text.charAt(at - 1)))
              && name < flow.length();
      var body = whole ? IssuerPhrase.read(flow.text, flow.key, at, citing) : null;
      if (body != null && body.name() != null && isOf(body.name(), kind)) {
        found.add(body.name());
      }
    }
    return found;
  }

  private boolean isOf(String body, String kind) {
    return Phrases.standsAt(Spelling.key(body), 0, kind + " ") && !body.equals(self);
  }

  private static @Nullable String only(List<String> bodies) {
    return bodies.size() == 1 ? bodies.getFirst() : null;
  }
}
