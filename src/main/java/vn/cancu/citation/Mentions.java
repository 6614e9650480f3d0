package vn.cancu.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.Folding;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.Issuers;
import vn.cancu.document.Phrases;
import vn.cancu.document.Provinces;
import vn.cancu.document.Symbols;
import vn.cancu.document.Warning;

/**
 * The mentions of a whole text put together: numbered ones and titles without overlap, lists that
 * share a type or an issuer, short second mentions completed from the first full one.
 */
final class Mentions {
  private static final int LONGEST_TITLE = 500;

  private final Flow flow;
  private final Citations.Citing citing;
  private final List<Mention> found;
  private final Set<Warning> conflicts = new LinkedHashSet<>();

  private Mentions(Flow flow, Citations.Citing citing, List<Mention> found) {
    this.flow = flow;
    this.citing = citing;
    this.found = found;
  }

  static Mentions in(Flow flow, Citations.Citing citing) {
    var all = new ArrayList<>(Numbers.in(flow, citing));
    var laws = LawTitles.in(flow);
    var titles = new ArrayList<>(laws);
    var full = new ArrayList<>(all);
    full.addAll(laws);
    full.sort(Comparator.comparingInt(Mention::start));
    titles.addAll(LaterLaws.in(flow, full));
    titles.addAll(NamedTitles.in(flow, citing));
    titles.sort(
        Comparator.comparingInt(Mention::start)
            .thenComparing(Comparator.comparingInt(Mention::end).reversed()));
    var mentions = new Mentions(flow, citing, merge(all, titles));
    mentions.inheritTypes();
    mentions.shareIssuers();
    mentions.readTrailing();
    mentions.readBrackets();
    mentions.completeLaterOnes();
    mentions.noteConflicts();
    return mentions;
  }

  List<Mention> found() {
    return found;
  }

  List<Warning> conflicts() {
    return List.copyOf(conflicts);
  }

  /** A title counts only where it holds no numbered citation and no other title. */
  private static List<Mention> merge(List<Mention> numbered, List<Mention> titles) {
    var merged = new ArrayList<Mention>();
    int next = 0;
    int behind = 0;
    for (var title : titles) {
      while (next < numbered.size() && numbered.get(next).start() < title.start()) {
        behind = Math.max(behind, numbered.get(next).end());
        merged.add(numbered.get(next++));
      }
      boolean free =
          title.start() >= behind
              && (next == numbered.size() || numbered.get(next).start() >= title.end());
      if (free) {
        merged.add(title);
        behind = title.end();
      }
    }
    merged.addAll(numbered.subList(next, numbered.size()));
    return merged;
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

  /** Whether only a comma or "và" stands between this mention and the one before. */
  private boolean joined(int i) {
    var between =
        flow.key.substring(
            found.get(i - 1).end(), Math.max(found.get(i - 1).end(), found.get(i).start()));
    return between.length() < 12 && between.matches("\\s?(?:,|;|và|, và|hoặc)?\\s?(?:số )?");
  }

  private void shareIssuers() {
    for (int i = found.size() - 2; i >= 0; i--) {
      var mention = found.get(i);
      var next = found.get(i + 1);
      if (!mention.attributed() && next.attributed() && joined(i + 1) && sameBody(mention, next)) {
        found.set(i, mention.withIssuer(next.words()));
      }
    }
  }

  private static boolean sameBody(Mention one, Mention other) {
    if (one.symbol() == null || other.symbol() == null) {
      return false;
    }
    var first = Issuers.ofSymbol(one.symbol(), "Sở Y tế tỉnh Thanh Hóa");
    return first != null
        && first.equals(Issuers.ofSymbol(other.symbol(), "Sở Y tế tỉnh Thanh Hóa"));
  }

  /**
   * The issuer behind the title: "Công văn số 475/SYT-VP ngày … phê duyệt … của Giám đốc Sở Y tế".
   */
  private void readTrailing() {
    var attribution = new Attribution(flow, citing);
    for (int i = 0; i < found.size(); i++) {
      var mention = found.get(i);
      if (mention.attributed() || mention.number() == null || mention.symbol() == null) {
        continue;
      }
      int end =
          titleEnd(mention.end(), i + 1 < found.size() ? found.get(i + 1).start() : flow.length());
      int of = Phrases.last(flow.key, " của ", end, mention.end());
      var issuer = of < mention.end() ? null : attribution.read(of + " của ".length());
      var bySymbol = Issuers.ofSymbol(mention.symbol(), citing.home());
      if (issuer != null
          && issuer.end() == end
          && issuer.name() != null
          && bySymbol != null
          && !holdsType(mention.end(), of)
          && same(issuer.name(), bySymbol)) {
        found.set(i, mention.withIssuer(issuer.name()));
      }
    }
  }

  /** A body before the bracket counts only where the symbol names none by itself. */
  private void readBrackets() {
    var attribution = new Attribution(flow, citing);
    for (int i = 0; i < found.size(); i++) {
      var mention = found.get(i);
      if (mention.attributed() || mention.symbol() == null || issuer(mention) != null) {
        continue;
      }
      var body = attribution.bracketed(mention.start());
      if (body != null && body.name() != null) {
        found.set(i, mention.withIssuer(body.name()));
      }
    }
  }

  private int titleEnd(int from, int limit) {
    int most = Math.min(limit, from + LONGEST_TITLE);
    for (int at = from; at < most; at++) {
      char c = flow.text.charAt(at);
      if (";.(:".indexOf(c) >= 0 || flow.breaksAt(at)) {
        return at > from && flow.text.charAt(at - 1) == ' ' ? at - 1 : at;
      }
    }
    return most;
  }

  /** Whether a document is named inside the title: then the issuer behind it is that one's. */
  private boolean holdsType(int from, int end) {
    var title = flow.text.substring(from, Math.max(from, end));
    for (var type : DocumentTypes.all()) {
      if (title.contains(type.name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(String one, String other) {
    return String.valueOf(IssuerSlug.of(one)).equals(IssuerSlug.of(other));
  }

  /**
   * A later mention prints only type and number (Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.b): it
   * takes the issuer of the first full one where its own symbol tells another or none.
   */
  private void completeLaterOnes() {
    Map<String, Mention> full = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      var mention = found.get(i);
      if (mention.number() == null || mention.symbol() == null) {
        continue;
      }
      var first = full.putIfAbsent(key(mention.number(), mention.symbol()), mention);
      if (first != null
          && !mention.attributed()
          && first.words() != null
          && (mention.date() == null || mention.date().equals(first.date()))
          && !same(first.words(), String.valueOf(issuer(mention)))) {
        found.set(i, mention.withIssuer(first.words()));
      }
    }
  }

  private static String key(String number, String symbol) {
    return number.replaceFirst("^0+", "") + "/" + Folding.compact(symbol);
  }

  /** The full name: from the words, else from the symbol; null where neither tells. */
  @Nullable String issuer(Mention mention) {
    if (mention.words() != null) {
      return mention.words();
    }
    if (mention.symbol() == null || mention.attributed()) {
      return null;
    }
    var bySymbol = Issuers.ofSymbol(mention.symbol(), citing.home());
    return bySymbol == null && sharesCode(mention.symbol()) ? citing.issuer() : bySymbol;
  }

  /** "97/KH-BVĐK" in a letter "118/KH-BVĐK": the code of the citing body's own register. */
  private boolean sharesCode(String symbol) {
    var own = citing.symbol() == null ? null : Symbols.body(citing.symbol());
    return own != null && own.equals(Symbols.body(symbol));
  }

  /** Whether the mention is the citing document itself. */
  boolean isOwn(Mention mention) {
    var number = citing.number();
    var symbol = citing.symbol();
    if (number == null || symbol == null || mention.number() == null || mention.symbol() == null) {
      return false;
    }
    boolean same = key(number, symbol).equals(key(mention.number(), mention.symbol()));
    var date = mention.date();
    var own = citing.date();
    return same && (date == null || own == null || date.year() == own.year());
  }

  private void noteConflicts() {
    for (var mention : found) {
      var words = mention.words();
      var symbol = mention.symbol();
      if (words == null || symbol == null || isOwn(mention)) {
        continue;
      }
      var bySymbol = Issuers.ofSymbol(symbol, words);
      if (bySymbol != null && conflict(words, bySymbol)) {
        conflicts.add(
            new Warning(
                "symbol-issuer-conflict",
                mention.number()
                    + "/"
                    + symbol
                    + ": ký hiệu chỉ "
                    + bySymbol
                    + ", văn bản ghi của "
                    + words));
      }
    }
  }

  /** Bodies that share a register or sign for each other are no conflict. */
  private static boolean conflict(String words, String bySymbol) {
    var said = slug(words);
    var coded = slug(bySymbol);
    if (said.contains(coded) || coded.contains(said)) {
      return false;
    }
    boolean government =
        said.matches(".*(?:chinh-phu|thu-tuong).*") && coded.matches(".*(?:chinh-phu|thu-tuong).*");
    boolean joint = bySymbol.contains(", ") && !bySymbol.startsWith("Bộ Văn hóa, ");
    return !government && !joint;
  }

  private static String slug(String issuer) {
    var slug = String.valueOf(IssuerSlug.of(issuer));
    var province = Provinces.of(issuer);
    return province == null
        ? slug
        : slug.replaceFirst("-(?:tinh|thanh-pho)?-?" + Folding.slug(province.name()) + "$", "");
  }
}
