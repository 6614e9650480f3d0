package vn.cancu.description;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.Dates;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.NumberReader;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Phrases;
import vn.cancu.document.Spelling;
import vn.cancu.document.Symbols;

/**
 * A document whose head is its title alone, as collections of laws print it: "Nghị định của Chính
 * phủ số 116/2003/NĐ-CP ngày 10/10/2003 về việc …", "Án lệ số 07/2016/AL về …".
 *
 * @param issuer as the title names it; null where it does not
 * @param subject what stands behind the date, without "về việc"
 */
record TitledHead(
    String number,
    String symbol,
    @Nullable PartialDate date,
    @Nullable String issuer,
    @Nullable String subject) {
  private static final int MOST_LINES = 10;
  private static final int FARTHEST_NUMBER = 140;

  static @Nullable TitledHead of(Layout layout) {
    if (layout.headed || layout.head.isEmpty()) {
      return null;
    }
    var body = body(layout.head.getFirst());
    if (body == null) {
      return of(layout, 0);
    }
    var below = layout.head.size() > 1 ? of(layout, 1) : null;
    return below == null
        ? null
        : new TitledHead(below.number, below.symbol, below.date, body, below.subject);
  }

  /** The body that a line names and nothing else: the issuer over its title. */
  private static @Nullable String body(Line line) {
    if (!Capitals.only(line.text())) {
      return null;
    }
    var name = Capitals.sentence(line.text());
    var found = IssuerPhrase.read(name, Spelling.key(name), 0, null);
    return found != null && found.end() == name.length() ? found.name() : null;
  }

  private static @Nullable TitledHead of(Layout layout, int from) {
    var title = new StringBuilder();
    for (var line : layout.head.subList(from, Math.min(MOST_LINES, layout.head.size()))) {
      if (!title.isEmpty() && (isBody(line) || line.starts("được "))) {
        break;
      }
      title.append(title.isEmpty() ? "" : " ").append(line.raw());
    }
    var read = read(layout.head.get(from), title.toString());
    return read == null || read.issuer != null ? read : read.passedBy(layout);
  }

  /** "Được Hội đồng Thẩm phán … thông qua ngày …" under the title of an án lệ. */
  private TitledHead passedBy(Layout layout) {
    for (var line : layout.head) {
      if (line.starts("được ")) {
        var found = IssuerPhrase.read(line.text(), line.key(), "được ".length(), null);
        return new TitledHead(number, symbol, date, found == null ? null : found.name(), subject);
      }
    }
    return this;
  }

  private static @Nullable TitledHead read(Line first, String raw) {
    var text = Spelling.likely(raw);
    var key = Spelling.key(text);
    int typed = typeEnd(first, key);
    if (typed < 0) {
      return null;
    }
    int at = skip(key, typed);
    at = key.startsWith("liên tịch ", at) ? at + "liên tịch ".length() : at;
    String issuer = null;
    if (key.startsWith("của ", at)) {
      var found = IssuerPhrase.read(text, key, at + 4, null);
      issuer = found == null ? null : found.name();
      int so = key.indexOf(" số", at);
      at = so < 0 || so > at + FARTHEST_NUMBER ? at : so + 1;
    }
    if (!Phrases.standsAt(key, at, "số")) {
      return null;
    }
    at = skip(key, at + "số".length());
    var numbered = at < text.length() ? NumberReader.at(text, at) : null;
    if (numbered == null) {
      return null;
    }
    var date = Dates.at(key, skip(key, numbered.end()));
    int end = date == null ? numbered.end() : date.end();
    return new TitledHead(
        numbered.number(),
        Symbols.putRight(numbered.symbol()).replaceFirst("/AL\\d$", "/AL"), // a footnote's mark
        date == null ? null : date.date(),
        issuer,
        Subjects.stripped(raw.substring(end).strip()));
  }

  /** Behind the type's name, which stands alone on its line or in capitals; -1 if none does. */
  private static int typeEnd(Line first, String key) {
    for (var type : DocumentTypes.all()) {
      var name = Spelling.key(type.name());
      boolean whole = first.key().length() <= name.length() + 1;
      if (Phrases.standsAt(key, 0, name)
          && (whole
              || type.slug().equals("an-le")
              || Types.ofLine(first) != null
              || isOf(first, name.length()))) {
        return name.length();
      }
    }
    return -1;
  }

  /** "Nghị định của Chính phủ", and the number on the next line. */
  private static boolean isOf(Line first, int typed) {
    int of = typed + " của ".length();
    if (!first.key().startsWith(" của ", typed)) {
      return false;
    }
    var found = IssuerPhrase.read(first.text(), first.key(), of, null);
    return found != null && found.end() == first.text().length();
  }

  /** The body that issues, on a line of its own below the title. */
  private static boolean isBody(Line line) {
    var found = IssuerPhrase.read(line.text(), line.key(), 0, null);
    return found != null && found.end() == line.text().length();
  }

  private static int skip(String key, int from) {
    int at = from;
    while (at < key.length() && " ,:".indexOf(key.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
