package vn.cancu.search;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.cancu.access.Clearance;
import vn.cancu.engine.Engine;

/** Where in the whole text of one document a query matches, as the engine's own analysis has it. */
final class TextMarks {
  private final Engine engine;
  private final String index;

  TextMarks(Engine engine, String index) {
    this.engine = engine;
    this.index = index;
  }

  /**
   * In order and apart; none where the index has another version of the text.
   *
   * @param body the text of the document
   */
  List<TextMark> of(String typed, String id, String body, Clearance reader) {
    var query = TypedQuery.of(typed);
    if (query.hasNoText()) {
      return List.of();
    }
    var marks = marks(query, id, body, reader);
    return marks.isEmpty() && query.quotesAmongWords()
        ? marks(query.unquoted(), id, body, reader)
        : marks;
  }

  private List<TextMark> marks(TypedQuery query, String id, String body, Clearance reader) {
    var field = query.syllables() == 0 ? "body" : "body.folded";
    var highlight =
        Highlight.of(h ->
            h.type(HighlighterType.Unified)
                .preTags(String.valueOf(Passages.OPEN))
                .postTags(String.valueOf(Passages.CLOSE))
                .numberOfFragments(0)
                .fields(
                    NamedValue.of(
                        field,
                        HighlightField.of(
                            f -> f.highlightQuery(TextQueries.marks(query, field))))));
    var answer =
        engine.ask(client ->
            client.search(
                s ->
                    s.index(index)
                        .query(q ->
                            q.bool(b ->
                                b.filter(Clauses.term("id", id)).filter(engine.visible(reader))))
                        .size(1)
                        .source(f -> f.fetch(false))
                        .highlight(highlight),
                JsonNode.class));
    return answer.hits().hits().stream()
        .flatMap(hit -> hit.highlight().getOrDefault(field, List.of()).stream())
        .findFirst()
        .map(marked -> read(marked, Passages.withoutMarks(body)))
        .orElse(List.of());
  }

  /** Where words stand together as typed, single ones of them elsewhere are no hits. */
  static List<TextMark> read(String marked, String body) {
    var marks = new ArrayList<TextMark>();
    var plain = new StringBuilder(marked.length());
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == Passages.OPEN) {
        start = plain.length();
      } else if (c == Passages.CLOSE) {
        marks.add(new TextMark(start, plain.length()));
      } else {
        plain.append(c);
      }
    }
    // Of a very long text the index holds the beginning.
    if (!body.startsWith(plain.toString())) {
      return List.of();
    }
    var together =
        marks.stream()
            .filter(mark -> Passages.severalWords(body.substring(mark.start(), mark.end())))
            .toList();
    return together.isEmpty() ? List.copyOf(marks) : together;
  }
}
