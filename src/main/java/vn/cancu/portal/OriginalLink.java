package vn.cancu.portal;

import io.micronaut.http.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.search.TextMark;

/**
 * The file that was handed in, as a link.
 *
 * @param href with the page of the first match, where one is known
 * @param pdf whether it can be shown beside the text
 */
public record OriginalLink(
    String href, String name, String kind, @Nullable Integer pages, boolean pdf) {
  static OriginalLink of(ArchivedDocument document, List<TextMark> marks) {
    var record = document.record();
    boolean pdf = record.mediaType().equals(MediaType.APPLICATION_PDF);
    long page =
        marks.isEmpty()
            ? 1
            : 1
                + document
                    .text()
                    .chars()
                    .limit(marks.getFirst().start())
                    .filter(c -> c == '\f')
                    .count();
    return new OriginalLink(
        Titles.href(document.entry().slug()) + "/goc" + (pdf && page > 1 ? "#page=" + page : ""),
        record.file(),
        FacetLabels.form(record.mediaType()),
        record.pages(),
        pdf);
  }

  /** Where the viewer's files are, for the scripts of the page. */
  public String viewer() {
    return Assets.PDFJS;
  }
}
