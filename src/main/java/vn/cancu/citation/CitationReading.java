package vn.cancu.citation;

import java.util.List;
import vn.cancu.document.Citation;
import vn.cancu.document.Warning;

/**
 * What a text cites, in reading order and never overlapping, and the doubts that came up reading
 * it.
 */
public record CitationReading(List<Citation> citations, List<Warning> warnings) {
  public CitationReading {
    citations = List.copyOf(citations);
    warnings = List.copyOf(warnings);
  }
}
