package vn.cancu.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.TextMark;

/** The text of a document cut into paragraphs, with each citation as a link. */
public record CitedText(List<Block> blocks) {
  // An empty line ends a paragraph; a form feed ends a page.
  private static final Pattern BREAK =
      Pattern.compile("\\s*\\f\\s*|[ \\t\\u00A0]*\\n(?:[ \\t\\u00A0]*\\n)+");

  /**
   * @param page number of the page that begins here; null within a page
   */
  public record Block(@Nullable Integer page, List<Piece> pieces) {}

  /**
   * @param href null for plain text
   * @param anchor name by which lists of citations point here; null for plain text
   * @param hit which match of the search this is, from 1; 0 for none
   * @param begins whether the match begins here
   */
  public record Piece(
      String text,
      @Nullable String href,
      @Nullable String anchor,
      boolean held,
      int hit,
      boolean begins) {
    Piece(String text, @Nullable String href, @Nullable String anchor, boolean held) {
      this(text, href, anchor, held, 0, false);
    }
  }

  /** A stretch of the text, in UTF-16 units, that links somewhere. */
  record Link(int start, int end, String href, boolean held) {}

  static String anchor(int start) {
    return "td-" + start;
  }

  static CitedText of(String archived, List<Link> links) {
    return of(archived, links, List.of());
  }

  /**
   * @param marks what a search matches, in order and apart
   */
  static CitedText of(String archived, List<Link> links, List<TextMark> marks) {
    var text = Paragraphs.joined(archived);
    var usable = usable(text, links);
    var blocks = new ArrayList<Block>();
    var breaks = BREAK.matcher(text);
    boolean paged = text.indexOf('\f') >= 0;
    int page = 1;
    @Nullable Integer begins = paged ? page : null;
    int from = 0;
    while (from <= text.length()) {
      boolean found = breaks.find();
      int to = found ? breaks.start() : text.length();
      if (!text.substring(from, to).isBlank()) {
        blocks.add(new Block(begins, marked(pieces(text, from, to, usable), from, marks)));
        begins = null;
      }
      if (!found) {
        break;
      }
      if (breaks.group().indexOf('\f') >= 0) {
        page += (int) breaks.group().chars().filter(c -> c == '\f').count();
        begins = page;
      }
      from = breaks.end();
    }
    return new CitedText(blocks);
  }

  /** In order and apart: of two links that overlap the first one stays. */
  private static List<Link> usable(String text, List<Link> links) {
    var kept = new ArrayList<Link>();
    int end = 0;
    for (var link : links.stream().sorted(Comparator.comparingInt(Link::start)).toList()) {
      if (link.start() >= end && link.end() > link.start() && link.end() <= text.length()) {
        kept.add(link);
        end = link.end();
      }
    }
    return kept;
  }

  /** The pieces of a paragraph that begins there, cut again where matches begin and end. */
  private static List<Piece> marked(List<Piece> pieces, int start, List<TextMark> marks) {
    var cut = new ArrayList<Piece>();
    int at = start;
    int next = firstBeyond(marks, TextMark::end, start);
    for (var piece : pieces) {
      int end = at + piece.text().length();
      int done = at;
      while (next < marks.size() && marks.get(next).end() <= at) {
        next++;
      }
      for (int i = next; i < marks.size() && marks.get(i).start() < end; i++) {
        var mark = marks.get(i);
        int from = Math.max(mark.start(), at);
        int to = Math.min(mark.end(), end);
        add(cut, piece, at, done, from, 0, false);
        add(cut, piece, at, from, to, i + 1, from == mark.start());
        done = to;
      }
      add(cut, piece, at, done, end, 0, false);
      at = end;
    }
    return cut;
  }

  private static void add(
      List<Piece> cut, Piece piece, int at, int from, int to, int hit, boolean begins) {
    if (from < to) {
      var anchor = from == at ? piece.anchor() : null;
      var text = piece.text().substring(from - at, to - at);
      cut.add(new Piece(text, piece.href(), anchor, piece.held(), hit, begins));
    }
  }

  private static List<Piece> pieces(String text, int from, int to, List<Link> links) {
    var pieces = new ArrayList<Piece>();
    int at = from;
    for (int i = firstBeyond(links, Link::end, from); i < links.size(); i++) {
      var link = links.get(i);
      int start = Math.max(link.start(), from);
      int end = Math.min(link.end(), to);
      if (start >= end) {
        break;
      }
      if (start > at) {
        pieces.add(new Piece(text.substring(at, start), null, null, false));
      }
      // A citation that runs over a page break is two links; the first one has the name.
      var anchor = start == link.start() ? anchor(start) : null;
      pieces.add(new Piece(text.substring(start, end), link.href(), anchor, link.held()));
      at = end;
    }
    if (at < to) {
      pieces.add(new Piece(text.substring(at, to), null, null, false));
    }
    return pieces;
  }

  /** Of stretches in order and apart, the first one that ends behind a place. */
  private static <T> int firstBeyond(List<T> stretches, ToIntFunction<T> end, int place) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end.applyAsInt(stretches.get(middle)) <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
