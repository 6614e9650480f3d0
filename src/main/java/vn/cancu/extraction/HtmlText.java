package vn.cancu.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import vn.cancu.encoding.LegacyText;

/**
 * HTML as a reader sees it: no scripts, menus, hidden parts or deletions. What is only drawn struck
 * through is text, as in a Word file. Nothing is fetched.
 */
final class HtmlText implements NodeFilter {
  private static final Set<String> NOT_TEXT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "nav",
          "aside",
          "button",
          "select",
          "option",
          "textarea",
          "input",
          "iframe",
          "object",
          "dialog",
          "audio",
          "video",
          "canvas",
          "menu",
          "del");

  /** Roles of ARIA that mark the controls of a page. */
  private static final Set<String> CONTROLS =
      Set.of(
          "navigation",
          "tablist",
          "tab",
          "menu",
          "menubar",
          "button",
          "search",
          "toolbar",
          "dialog",
          "alert");

  private static final Pattern FONT =
      Pattern.compile("font-family\\s*:\\s*([^;]*)", Pattern.CASE_INSENSITIVE);

  private static final Set<String> CELLS = Set.of("td", "th");

  private final TextAssembly text;
  private final Deque<String> marks = new ArrayDeque<>();
  private boolean afterBlank = true;

  private HtmlText(TextAssembly text) {
    this.text = text;
  }

  static String read(Path file, TextAssembly text) throws IOException {
    read(Files.readAllBytes(file), text);
    return text.finish();
  }

  /** Adds a page, or a part of one, to a text. */
  static void read(byte[] page, TextAssembly text) throws IOException {
    content(parse(page)).filter(new HtmlText(text));
  }

  /** A page that is valid UTF-8 is UTF-8, whatever it declares or forgets to declare. */
  private static Document parse(byte[] bytes) throws IOException {
    try {
      return Jsoup.parse(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      var decoded = TextDecoder.decode(bytes);
      return decoded.warnings().isEmpty()
          ? Jsoup.parse(decoded.text())
          : Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    }
  }

  /**
   * The one main part that a page marks as such when most of its text is there, else the whole
   * body.
   */
  private static Element content(Document page) {
    var body = page.body();
    int all = length(body);
    for (var name : new String[] {"main", "article", "[role=main]"}) {
      var parts = page.select(name);
      if (parts.size() == 1 && length(parts.get(0)) * 2 > all) {
        return parts.get(0);
      }
    }
    return body;
  }

  private static int length(Element element) {
    int[] length = {0};
    element.filter((node, depth) -> {
      if (isHidden(node)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      length[0] += node instanceof TextNode words ? words.getWholeText().strip().length() : 0;
      return FilterResult.CONTINUE;
    });
    return length[0];
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (isHidden(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element element) {
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    var name = element.normalName();
    marks.push(mark(element));
    if (name.equals("tr")) {
      text.startRow();
      afterBlank = true;
    } else if (CELLS.contains(name)) {
      text.startCell();
      afterBlank = true;
    } else if (name.equals("br") || element.isBlock()) {
      text.endLine();
      afterBlank = true;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      var name = element.normalName();
      marks.pop();
      if (name.equals("tr")) {
        text.endRow();
        afterBlank = true;
      } else if (CELLS.contains(name)) {
        text.endCell();
        afterBlank = true;
      } else if (element.isBlock()) {
        text.endLine();
        afterBlank = true;
        if (name.equals("p") && !element.hasText()) {
          text.blankLine();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Any run of white space in the source is one blank on the page. */
  private void add(TextNode node) {
    var words = node.getWholeText();
    var shown = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        if (!afterBlank) {
          shown.append(' ');
        }
        afterBlank = true;
      } else {
        shown.append(c);
        afterBlank = false;
      }
    }
    var mark = marks.isEmpty() ? "" : marks.element();
    text.text(mark.isEmpty() || shown.isEmpty() ? shown : mark + shown + LegacyText.endMark());
  }

  /** The mark of the font that an element names, or of the one it stands in. */
  private String mark(Element element) {
    var font = FONT.matcher(element.attr("style"));
    var named = element.hasAttr("face") ? element.attr("face") : font.find() ? font.group(1) : null;
    return named != null
        ? LegacyText.mark(named.split(",", 2)[0])
        : marks.isEmpty() ? "" : marks.element();
  }

  private static boolean isHidden(Node node) {
    if (!(node instanceof Element element)) {
      return false;
    }
    if (NOT_TEXT.contains(element.normalName())
        || element.hasAttr("hidden")
        || CONTROLS.contains(element.attr("role"))) {
      return true;
    }
    var style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("mso-hide:all");
  }
}
