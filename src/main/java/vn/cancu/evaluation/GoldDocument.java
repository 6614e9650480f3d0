package vn.cancu.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file and what a careful clerk reads in it.
 *
 * @param answers the record's fields by their names; an absent field is not measured, a null one
 *     must stay null
 */
record GoldDocument(Path file, JsonNode answers, List<GoldCitation> citations) {
  /**
   * @param optional counts neither as a miss nor as a find
   */
  record GoldCitation(JsonNode answers, boolean optional) {
    boolean isNumbered() {
      return text("number") != null;
    }

    String raw() {
      return answers.path("raw").asText();
    }

    @Nullable String text(String field) {
      var value = answers.path(field);
      return value.isNull() || value.isMissingNode() ? null : value.asText();
    }
  }

  static GoldDocument of(Path file, JsonNode answers) {
    var citations = new ArrayList<GoldCitation>();
    for (var citation : answers.path("citations")) {
      if (!citation.path("relation").asText().equals("self")) {
        citations.add(new GoldCitation(citation, citation.path("optional").asBoolean()));
      }
    }
    return new GoldDocument(file, answers, citations);
  }
}
