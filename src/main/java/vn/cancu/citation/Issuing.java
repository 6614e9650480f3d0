package vn.cancu.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.Issuers;
import vn.cancu.document.Provinces;
import vn.cancu.document.Signers;
import vn.cancu.document.Symbols;

/**
 * Whose each document is where its own words do not say: what its list, its sentence, another
 * mention of it or its symbol tells.
 */
final class Issuing {
  private final Flow flow;
  private final Citations.Citing citing;
  private final @Nullable String home;
  private final List<Mention> found;
  private final Neighbours neighbours;
  private final Eras eras;
  private Map<String, String> abbreviated = Map.of();

  /** What the symbols tell, each read once. */
  private final Map<String, Optional<String>> coded = new HashMap<>();

  Issuing(Flow flow, Citations.Citing citing, Attribution attribution, List<Mention> found) {
    this.flow = flow;
    this.citing = citing;
    this.home = attribution.citing();
    this.found = found;
    this.neighbours = new Neighbours(flow, attribution);
    this.eras = new Eras(flow, home, citing.date());
  }

  void complete() {
    new IssuerLists(flow, found, neighbours, citing.date()).complete();
    readAround();
    completeFromOthers();
    completeByCode();
    abbreviated = Abbreviated.in(flow, home, unknownCodes());
    coded.clear();
    dropKinds();
    completeShort();
  }

  /** Types that one body alone issues. */
  private static final Set<String> OF_ONE_BODY =
      Set.of("nghi-dinh", "luat", "bo-luat", "phap-lenh", "hien-phap");

  /** "Nghị định 73" is the Government's; whose a "Thông tư 22" is, only its full mention says. */
  private void completeShort() {
    if (found.stream().noneMatch(Issuing::isShort)) {
      return;
    }
    Map<String, String> issuers = new HashMap<>();
    for (var mention : found) {
      var issuer = mention.symbol() == null ? null : of(mention);
      if (issuer != null) {
        issuers.putIfAbsent(mention.type() + " " + ShortNumbers.plain(mention.number()), issuer);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      var mention = found.get(i);
      if (isShort(mention)) {
        var named = mention.type() + " " + ShortNumbers.plain(mention.number());
        found.set(i, mention.withIssuer(issuers.get(named)));
      }
    }
  }

  private static boolean isShort(Mention mention) {
    return mention.rule().equals(ShortNumbers.RULE)
        && OF_ONE_BODY.contains(String.valueOf(mention.type()));
  }

  /** The full name: from the words, else from the symbol; null where neither tells. */
  @Nullable String of(Mention mention) {
    if (isOfTwo(mention)) {
      return null;
    }
    return eras.whole(mention, named(mention));
  }

  /**
   * "của Hội nghị Trung ương 10 khóa XIII": what a plenum passes is the Central Committee's. Those
   * of the Youth Union and of other bodies bear their names.
   */
  private static final Pattern PLENUM =
      Pattern.compile(
          "Hội nghị Trung ương (?:\\d|lần thứ |(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\\p{L}))(?!.* (?:Đoàn|Hội) )");

  private static final String CENTRE = "Ban Chấp hành Trung ương Đảng";

  private @Nullable String named(Mention mention) {
    if (mention.words() != null) {
      return PLENUM.matcher(mention.words()).lookingAt() ? CENTRE : mention.words();
    }
    if (mention.symbol() == null || mention.attributed()) {
      return null;
    }
    return coded
        .computeIfAbsent(mention.symbol(), symbol -> Optional.ofNullable(bySymbol(symbol)))
        .orElse(null);
  }

  /** A contract is of two parties, whichever of them gave it a number. */
  private boolean isOfTwo(Mention mention) {
    return "hop-dong".equals(mention.type())
        && !flow.key.substring(mention.start(), mention.behind()).contains(" của ");
  }

  private @Nullable String bySymbol(String symbol) {
    var byOwn = OwnCode.of(symbol, citing, found);
    if (byOwn != null) {
      return byOwn;
    }
    var named = Issuers.ofSymbol(symbol, home);
    if (named != null) {
      return named;
    }
    return isOwnBody(symbol)
        ? citing.issuer()
        : abbreviated.get(String.valueOf(Symbols.body(symbol)));
  }

  /**
   * "97/KH-BVĐK" in a letter "118/KH-BVĐK": the code of the citing body's own register;
   * "77/TB-UBND" in one of a UBND huyện, where nothing names another.
   */
  private boolean isOwnBody(String symbol) {
    var own = citing.symbol();
    if (own != null && Signers.same(own, symbol)) {
      return true;
    }
    var code = own == null ? null : Symbols.body(own);
    if (code != null) {
      return code.equals(Symbols.body(symbol)) || code.length() > 2 && Signers.names(symbol, code);
    }
    var committee = own == null ? null : Symbols.committee(own);
    if (committee != null) {
      return committee.equals(Symbols.committee(symbol));
    }
    var issuer = citing.issuer();
    var bare = Symbols.body(symbol);
    if (issuer != null
        && bare != null
        && bare.length() > 2
        && (Abbreviated.fitsField(bare, issuer) || Abbreviated.fits(symbol, issuer))) {
      return true;
    }
    return issuer != null
        && !Symbols.normative(symbol)
        && Symbols.bodyName(symbol) instanceof String name
        && issuer.startsWith(name + " ");
  }

  private boolean isOwnCode(String symbol) {
    var code = citing.symbol() == null ? null : Symbols.body(citing.symbol());
    return code != null && code.equals(Symbols.body(symbol));
  }

  /** The words behind the title, before the bracket, or the body that acts in the sentence. */
  private void readAround() {
    for (int i = 0; i < found.size(); i++) {
      var mention = found.get(i);
      if (mention.attributed() || mention.number() == null || mention.symbol() == null) {
        continue;
      }
      int next = i + 1 < found.size() ? found.get(i + 1).start() : flow.length();
      var bySymbol = Issuers.ofSymbol(mention.symbol(), home);
      var name = neighbours.around(mention, next, bySymbol, isOwnCode(mention.symbol()));
      if (name != null) {
        found.set(i, mention.withIssuer(name));
      }
    }
  }

  /**
   * One mention prints the issuer in full, others only type and number (Nghị định 30/2020/NĐ-CP,
   * Phụ lục I mục II.6.b): they take it where their symbol tells none, or the same kind of body
   * elsewhere. A bare "/TW" stays nobody's: three bodies of the Party's centre number alike, and
   * anew with every congress; which document it means, {@code CitedKeys} tells.
   */
  private void completeFromOthers() {
    Map<String, Mention> full = new HashMap<>();
    for (var mention : found) {
      var key = mention.attributed() ? key(mention) : null;
      if (key != null) {
        full.putIfAbsent(key, mention);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      var mention = found.get(i);
      var key = mention.attributed() ? null : key(mention);
      var first = key == null ? null : full.get(key);
      if (first == null) {
        continue;
      }
      var words = first.words();
      boolean sameDay =
          mention.date() == null || first.date() == null || mention.date().equals(first.date());
      if (sameDay && (words == null || elsewhere(mention, words))) {
        found.set(i, mention.withIssuer(again(mention, words)));
      }
    }
  }

  /** What mentions of one document share; null where others do not tell whose it is. */
  private static @Nullable String key(Mention mention) {
    var number = mention.number();
    var symbol = mention.symbol();
    return number == null || symbol == null || symbol.endsWith("/TW")
        ? null
        : Mentions.key(number, symbol);
  }

  /** "Chỉ thị số 12/CT-UBND" named again: of the committee, whose symbol it bears. */
  private @Nullable String again(Mention mention, @Nullable String words) {
    boolean committee =
        words != null
            && words.startsWith("Chủ tịch Ủy ban nhân dân ")
            && of(mention) == null
            && mention.symbol() != null
            && mention.symbol().contains("UBND");
    return committee ? IssuerPhrase.withoutOffice(new IssuerPhrase.Found(words, 0)).name() : words;
  }

  private boolean elsewhere(Mention mention, String words) {
    var bySymbol = of(mention);
    if (bySymbol == null || OwnName.isOrgan(words, bySymbol)) {
      return true;
    }
    var kind = Symbols.bodyName(String.valueOf(mention.symbol()));
    return !same(words, bySymbol)
        && kind != null
        && words.contains(kind)
        && (Conflicts.differ(words, bySymbol)
            || !Objects.equals(Provinces.of(words), Provinces.of(bySymbol)));
  }

  /** "652/BVĐK-KHTH" beside "97/BVĐK-TCCB … của Bệnh viện đa khoa tỉnh": one code, one body. */
  private void completeByCode() {
    Map<String, String> bodies = new HashMap<>();
    for (var mention : found) {
      var code = code(mention);
      if (code != null && mention.words() != null) {
        var body = IssuerPhrase.withoutOffice(new IssuerPhrase.Found(mention.words(), 0)).name();
        bodies.merge(code, String.valueOf(body), (one, other) -> same(one, other) ? one : "");
      }
    }
    for (int i = 0; i < found.size(); i++) {
      var mention = found.get(i);
      var words =
          mention.attributed() ? "" : bodies.getOrDefault(String.valueOf(code(mention)), "");
      if (!words.isEmpty() && of(mention) == null) {
        found.set(i, mention.withIssuer(words));
      }
    }
  }

  /** "của Bệnh viện" names none of the hospitals that the text speaks of; the symbol may. */
  private void dropKinds() {
    for (int i = 0; i < found.size(); i++) {
      var mention = found.get(i);
      if (isKind(mention)) {
        found.set(i, mention.withIssuer(abbreviated.get(String.valueOf(code(mention)))));
      }
    }
  }

  private static boolean isKind(Mention mention) {
    return mention.words() != null && mention.number() != null && Parties.isKind(mention.words());
  }

  private List<String> unknownCodes() {
    return found.stream()
        .filter(mention -> isKind(mention) || !mention.attributed() && of(mention) == null)
        .map(Issuing::code)
        .filter(code -> code != null && (code.length() > 2 || code.equals(Abbreviated.HOSPITAL)))
        .distinct()
        .toList();
  }

  private static @Nullable String code(Mention mention) {
    return mention.symbol() == null ? null : Symbols.body(mention.symbol());
  }

  private static boolean same(String one, String other) {
    return String.valueOf(IssuerSlug.of(one)).equals(IssuerSlug.of(other));
  }
}
