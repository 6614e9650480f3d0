package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.description.SignatureLine.Kind;
import vn.cancu.document.Abbreviations;
import vn.cancu.document.Signer;
import vn.cancu.document.Spelling;

/**
 * The signature block: capacity (TM., KT., TL., TUQ., Q.), title, name. Two steps ("TL. CHỦ TỊCH",
 * "KT. CHÁNH VĂN PHÒNG") are joined by a space. Never a name from anywhere else. Of several who
 * sign side by side the one who leads: the chair of a meeting, not its secretary.
 */
final class Signatures {
  private static final int BEFORE = 14;
  private static final int BEHIND = 40;
  private static final int LONGEST_BLOCK = 16;
  private static final int LONGEST_LINE = 90;

  /** Farther apart than this, two lines stand in different columns. */
  private static final int COLUMN = 9;

  private static final Pattern CHAIR = Pattern.compile("(?:CHỦ TRÌ|CHỦ TỌA|CHỦ TOẠ)(?: .*)?");
  private static final Pattern LEADS =
      Pattern.compile("(?:CHỦ TRÌ|CHỦ TỌA|CHỦ TOẠ|TRƯỞNG ĐOÀN)(?: .*)?");
  private static final Pattern ASSISTS =
      Pattern.compile("(?:THƯ KÝ|NGƯỜI LẬP|KẾ TOÁN|ĐẠI DIỆN)(?: .*)?");

  /**
   * "Q. GIÁM ĐỐC" without an office below it, "QUYỀN GIÁM ĐỐC": who acts as the head has the head's
   * office, in the capacity that the line prints.
   */
  private static final Pattern ACTING = Pattern.compile("(?:Q(?:[./] ?| )|(?iu:quyền) )(?=\\p{L})");

  /** Keys of the bodies that issue the document together, the first-named first. */
  private final List<String> bodies;

  /** The same without their places. */
  private final List<String> kinds;

  private static final Pattern PLACE = Pattern.compile(" (?:tỉnh|thành phố|huyện|quận|thị xã) .*");

  private Signatures(@Nullable String issuer) {
    bodies =
        issuer == null || !issuer.contains(", ")
            ? List.of()
            : List.of(issuer.toLowerCase(Locale.ROOT).split(", "));
    kinds = bodies.stream().map(body -> PLACE.matcher(body).replaceFirst("")).toList();
  }

  /**
   * @param foot the line "Nơi nhận", or -1
   * @param issuer of the document; joint issuers with ", " between them
   */
  static @Nullable Signer read(Layout layout, int foot, @Nullable String issuer) {
    return new Signatures(issuer).read(layout, foot);
  }

  private @Nullable Signer read(Layout layout, int foot) {
    if (foot >= 0) {
      return best(layout.all, zoneStart(layout, foot), foot, foot + BEHIND);
    }
    int closing = closing(layout);
    var closed = closing < 0 ? null : best(layout.all, closing, closing, closing + BEHIND);
    return closed != null && closed.name() != null ? closed : anywhere(layout, closed);
  }

  /** Old documents have neither copies nor "./.": the first office with a name under it signs. */
  private @Nullable Signer anywhere(Layout layout, @Nullable Signer otherwise) {
    for (int i = behindType(layout); i < layout.all.size(); i++) {
      var line = layout.all.get(i);
      if (line.text().length() > LONGEST_LINE || line.text().startsWith("-")) {
        continue;
      }
      var said = SignatureLine.of(line, false);
      if (said != null && said.kind() != Kind.PERSON && said.words().length() > 5) {
        var signer = best(layout.all, i, i, compactEnd(layout, i));
        if (signer != null && signer.name() != null) {
          return signer;
        }
      }
    }
    return otherwise;
  }

  /** A block that nothing announces holds nothing but itself. */
  private static int compactEnd(Layout layout, int from) {
    int end = from + 1;
    while (end < Math.min(layout.all.size(), from + LONGEST_BLOCK)
        && (SignatureLine.of(layout.all.get(end), true) != null
            || "([".indexOf(layout.all.get(end).text().charAt(0)) >= 0
            || layout.all.get(end).starts("đã ký"))) {
      end++;
    }
    return end;
  }

  /**
   * Short documents have no line that opens their body: it begins behind the title's first line.
   */
  private static int behindType(Layout layout) {
    for (int i = 0; i < layout.head.size(); i++) {
      if (Types.ofLine(layout.head.get(i)) != null) {
        return i + 1;
      }
    }
    return layout.body;
  }

  private static int zoneStart(Layout layout, int foot) {
    int from = Math.max(layout.body, foot - BEFORE);
    for (int i = Math.max(from, 1); i < foot; i++) {
      var before = layout.all.get(i - 1);
      if (isClosing(before) || before.text().length() > LONGEST_LINE) {
        from = i;
      }
    }
    return from;
  }

  private static boolean isClosing(Line line) {
    return line.text().endsWith("./") || line.text().contains("./.");
  }

  private static int closing(Layout layout) {
    for (int i = layout.all.size() - 1; i >= layout.body; i--) {
      if (isClosing(layout.all.get(i))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** One who signs: what stands over the name, in reading order. */
  private record Block(List<SignatureLine> above, @Nullable SignatureLine person) {
    int rank() {
      boolean assists = above.stream().anyMatch(said -> ASSISTS.matcher(said.words()).matches());
      boolean leads = above.stream().anyMatch(said -> LEADS.matcher(said.words()).matches());
      return leads ? 0 : assists ? 2 : 1;
    }

    Signer signer() {
      var steps = new ArrayList<String>();
      String title = null;
      var last = Kind.PERSON;
      for (var said : above) {
        if (said.kind() == Kind.AUTHORITY && title == null) {
          steps.add(said.words());
        } else if (said.kind() == Kind.OFFICE
            && (title == null || CHAIR.matcher(title).matches())) {
          title = said.words();
        } else if (said.kind() == Kind.BODY && last == Kind.AUTHORITY && !steps.isEmpty()) {
          steps.set(steps.size() - 1, steps.getLast() + " " + said.words());
        } else if (said.kind() == Kind.BODY && last == Kind.OFFICE && title != null) {
          title = title + " " + said.words();
        }
        last = said.kind() == Kind.BODY ? last : said.kind();
      }
      if (title != null && ACTING.matcher(title).lookingAt()) {
        steps.add(title);
        title = null;
      }
      var acting = title == null && !steps.isEmpty() ? ACTING.matcher(steps.getLast()) : null;
      if (acting != null && acting.lookingAt()) {
        title = steps.getLast().substring(acting.end());
      }
      return new Signer(
          person == null ? null : person.words(),
          title,
          steps.isEmpty() ? null : String.join(" ", steps));
    }
  }

  /** The best of those who sign within these lines; null where nobody does. */
  private @Nullable Signer best(List<Line> lines, int from, int foot, int to) {
    var blocks = new ArrayList<Block>();
    var above = new ArrayList<SignatureLine>();
    var signs = new ArrayList<BodyLine>();
    SignatureLine untitled = null;
    boolean named = false;
    boolean blank = false;
    for (int i = from; i < Math.min(lines.size(), to); i++) {
      var line = lines.get(i);
      if (i > foot && endsBlock(line, named)) {
        break;
      }
      blank |= line.starts("(ký, ghi rõ");
      int body = body(line);
      if (body >= 0) {
        signs.add(new BodyLine(body, line.column()));
      }
      var said = SignatureLine.of(line, !above.isEmpty());
      if (said == null || said.words().isBlank()) {
        continue;
      }
      if (said.kind() == Kind.PERSON) {
        untitled = above.isEmpty() ? said : untitled;
        if (!above.isEmpty()) {
          blocks.add(new Block(beside(above, said), said));
          named = true;
        }
        continue;
      }
      if (named && said.kind() != Kind.BODY) {
        above.clear();
        named = false;
      }
      above.add(said);
    }
    boolean minutes = above.stream().anyMatch(said -> ASSISTS.matcher(said.words()).matches());
    if (blocks.isEmpty() && blank && minutes) {
      return null; // "(Ký, ghi rõ họ tên)": places left for names
    }
    if (blocks.isEmpty()) {
      return above.isEmpty() && untitled == null ? null : new Block(above, untitled).signer();
    }
    var best = blocks.getFirst();
    for (var block : blocks) {
      best = rank(block, signs) < rank(best, signs) ? block : best;
    }
    return best.signer();
  }

  /** The name of a body over one of the columns in which joint issuers sign. */
  private record BodyLine(int body, int column) {}

  /** Which of the joint issuers the line names, "SỞ NỘI VỤ"; -1 for none. */
  private int body(Line line) {
    for (int i = 0; i < bodies.size(); i++) {
      if (line.key().indexOf(' ') > 0 && bodies.get(i).startsWith(line.key())) {
        return i;
      }
    }
    return -1;
  }

  /** Of joint issuers the first-named leads, on whichever side it signs. */
  private int rank(Block block, List<BodyLine> signs) {
    int place = 1;
    for (var said : kinds.isEmpty() ? List.<SignatureLine>of() : block.above()) {
      var words = Spelling.key(Abbreviations.spelledOut(said.words()));
      for (int i = 0; i < kinds.size(); i++) {
        if (said.kind() == Kind.AUTHORITY && words.contains(kinds.get(i))) {
          place = i == 0 ? 0 : 2;
        }
      }
    }
    if (block.person() != null) {
      for (var sign : signs) {
        if (Math.abs(sign.column() - block.person().column()) <= COLUMN) {
          place = sign.body() == 0 ? 0 : 2;
        }
      }
    }
    return 3 * block.rank() + place;
  }

  private static boolean endsBlock(Line line, boolean named) {
    return line.starts("phụ lục")
        || line.starts("(kèm theo")
        || line.starts("(ban hành")
        || named && (line.text().length() > LONGEST_LINE || Types.ofLine(line) != null);
  }

  /** Where offices stand side by side, those over the name; all of them in a single column. */
  private List<SignatureLine> beside(List<SignatureLine> above, SignatureLine person) {
    int nearest = Integer.MAX_VALUE;
    for (var said : above) {
      nearest = Math.min(nearest, Math.abs(said.column() - person.column()));
    }
    int near = nearest;
    int first = above.getFirst().column();
    boolean columns =
        (!bodies.isEmpty()
                || above.stream().anyMatch(said -> ASSISTS.matcher(said.words()).matches()))
            && above.stream().anyMatch(said -> Math.abs(said.column() - first) > COLUMN);
    return columns
        ? above.stream()
            .filter(said -> Math.abs(said.column() - person.column()) <= near + COLUMN)
            .toList()
        : List.copyOf(above);
  }
}
