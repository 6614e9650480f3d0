package vn.cancu.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.Issuers;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Phrases;
import vn.cancu.document.Provinces;
import vn.cancu.document.Provinces.Province;
import vn.cancu.document.Symbols;

/** Whose the documents of a list are: types and issuers that its items share or have in order. */
final class IssuerLists {
  private final Flow flow;
  private final List<Mention> found;
  private final Neighbours neighbours;
  private final @Nullable PartialDate today;

  /**
   * @param found in reading order; completed in place
   * @param today the citing document's date, or null
   */
  IssuerLists(Flow flow, List<Mention> found, Neighbours neighbours, @Nullable PartialDate today) {
    this.flow = flow;
    this.found = found;
    this.neighbours = neighbours;
    this.today = today;
  }

  void complete() {
    inheritTypes();
    partIssuers();
    shareIssuers();
    goOn();
    readHeadings();
  }

  private void inheritTypes() {
    for (int i = 1; i < found.size(); i++) {
      var before = found.get(i - 1);
      var mention = found.get(i);
      if (mention.type() == null && mention.listed() && before.type() != null && joined(i)) {
        found.set(i, mention.withType(before.type()));
      }
    }
  }

  private static final Pattern BESIDE = Pattern.compile("\\s?(?:,|;|và|, và|hoặc)?\\s?(?:số )?");

  /** Whether only a comma or "và" stands between this mention and the one before. */
  private boolean joined(int i) {
    int from = found.get(i - 1).behind();
    int to = found.get(i).start();
    if (to - from > 12) {
      return false;
    }
    return to <= from || BESIDE.matcher(flow.key).region(from, to).matches();
  }

  private void shareIssuers() {
    for (int i = found.size() - 2; i >= 0; i--) {
      var mention = found.get(i);
      var next = found.get(i + 1);
      if (!mention.attributed()
          && next.attributed()
          && mention.symbol() != null
          && next.symbol() != null
          && joined(i + 1)
          && !isOver(next.words(), mention.date())
          && Symbols.sameBody(mention.symbol(), next.symbol())) {
        found.set(i, mention.withIssuer(next.words()));
      }
    }
  }

  /**
   * "các Nghị quyết của Hội đồng nhân dân tỉnh Quảng Nam sau đây: số 12/…; số 37/…", and over
   * numbered lines: "Điều 2. Bãi bỏ các quyết định của UBND tỉnh Hậu Giang".
   */
  private void readHeadings() {
    String heading = null;
    for (int i = 0; i < found.size(); i++) {
      var mention = found.get(i);
      int before = i == 0 ? 0 : found.get(i - 1).behind();
      int colon = neighbours.colonBefore(mention.start());
      int line = colon < 0 ? lineBefore(mention.start()) : -1;
      var over = line < 0 ? null : neighbours.heading(line);
      if (colon >= 0) {
        heading = neighbours.heading(colon);
      } else if (over != null) {
        heading = over;
      } else if (heading != null && !neighbours.sameList(before, mention.start())) {
        heading = null;
      }
      var symbol = mention.symbol();
      if (heading != null
          && symbol != null
          && !mention.attributed()
          && same(heading, String.valueOf(Issuers.ofSymbol(symbol, heading)))) {
        found.set(i, mention.withIssuer(heading));
      }
    }
  }

  /** Where the line ends that stands over the first item of a list, "1. " or "a) "; else -1. */
  private int lineBefore(int start) {
    int mark = start - FIRST_ITEM.length();
    boolean first =
        mark > 1
            && flow.breaksAt(mark)
            && (flow.key.startsWith(FIRST_ITEM, mark) || flow.key.startsWith("a) ", mark));
    return first ? mark - 1 : -1;
  }

  private static final String FIRST_ITEM = "1. ";

  /**
   * "Quyết định số 5/QĐ-UBND ngày 3/3 của Chủ tịch UBND tỉnh và số 9/QĐ-UBND ngày 4/4": an item of
   * the same committee, where the citing one is another.
   */
  private void goOn() {
    for (int i = 1; i < found.size(); i++) {
      var before = found.get(i - 1);
      var mention = found.get(i);
      var words = before.words();
      if (mention.listed()
          && !mention.attributed()
          && words != null
          && mention.symbol() != null
          && before.symbol() != null
          && mention.symbol().equals(before.symbol())
          && joined(i)) {
        var body = IssuerPhrase.withoutOffice(new IssuerPhrase.Found(words, 0)).name();
        found.set(i, mention.withIssuer(body));
      }
    }
  }

  /**
   * Whether the province of the body was no more on the day: "UBND tỉnh Bạc Liêu" in August 2025.
   */
  private boolean isOver(@Nullable String name, @Nullable PartialDate date) {
    var province = Provinces.of(name);
    var day = date == null ? today : date;
    return province != null && day != null && !Provinces.lasts(province, day);
  }

  private static boolean same(String one, String other) {
    return String.valueOf(IssuerSlug.of(one)).equals(IssuerSlug.of(other));
  }

  private static final String RESPECTIVELY = "lần lượt ";
  private static final int FARTHEST = 200;

  /**
   * "UBND các tỉnh A và B lần lượt ban hành Quyết định 1 và Quyết định 2", "Quyết định 1 và Quyết
   * định 2, lần lượt của UBND tỉnh A và UBND tỉnh B": as many provinces as documents, in order.
   */
  private void partIssuers() {
    for (int first = 0; first + 1 < found.size(); first++) {
      int last = first;
      while (last + 1 < found.size() && joined(last + 1)) {
        last++;
      }
      var places = last == first ? List.<Province>of() : places(first, last);
      for (int i = first; i <= last && !places.isEmpty(); i++) {
        var symbol = found.get(i).symbol();
        var place = "Ủy ban nhân dân " + places.get(i - first).fullName();
        var name = symbol == null ? null : Issuers.ofSymbol(symbol, place);
        if (name != null) {
          found.set(i, found.get(i).withIssuer(name));
        }
      }
      first = last;
    }
  }

  /** The provinces of the documents from first to last; none where there are more or fewer. */
  private List<Province> places(int first, int last) {
    int many = last - first + 1;
    int end = found.get(last).behind();
    var behind = BEHIND.matcher(flow.key).region(end, flow.length());
    if (behind.lookingAt()) {
      var named = Provinces.listed(flow.key, behind.end());
      return named.size() == many ? named : List.of();
    }
    int start = found.get(first).start();
    int said = Phrases.last(flow.key, RESPECTIVELY, start, Math.max(0, start - FARTHEST));
    if (said < 0) {
      return List.of();
    }
    int from = Math.max(Sentences.start(flow, start), start - FARTHEST);
    for (int at = from; at >= 0 && at < said; at = next(at)) {
      var named = Provinces.listed(flow.key, at);
      if (!named.isEmpty()) {
        return named.size() == many ? named : List.of();
      }
    }
    return List.of();
  }

  private int next(int at) {
    int blank = flow.key.indexOf(' ', at);
    return blank < 0 ? -1 : blank + 1;
  }

  private static final Pattern BEHIND = Pattern.compile(",? lần lượt (?:là )?của ");
}
