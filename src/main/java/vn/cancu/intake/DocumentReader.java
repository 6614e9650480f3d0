package vn.cancu.intake;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.citation.Citations;
import vn.cancu.description.Descriptions;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Visibility;
import vn.cancu.document.Warning;
import vn.cancu.extraction.Extraction;
import vn.cancu.search.SearchableText;

/**
 * Makes the record of a document from its text: the part of the way that needs neither store nor
 * index.
 */
public final class DocumentReader {
  private DocumentReader() {}

  /** What is known of a file before it is read. */
  public record Origin(String file, String sha256, Visibility visibility, String status) {
    /** The document's id: the same bytes are the same document. */
    public String id() {
      return sha256.substring(0, 32);
    }
  }

  public static DocumentRecord read(Origin origin, Extraction.Text extraction) {
    var about = Descriptions.of(extraction.text());
    var reading =
        Citations.in(
            extraction.text(),
            new Citations.Citing(
                about.number(),
                about.symbol(),
                about.issuer(),
                about.home(),
                about.date(),
                about.parent(),
                about.recipients()));
    var warnings = new ArrayList<Warning>(extraction.warnings());
    warnings.addAll(about.warnings());
    warnings.addAll(reading.warnings());
    if (!SearchableText.isWhole(extraction.text())) {
      warnings.add(new Warning("chi-tim-phan-dau", null));
    }
    return new DocumentRecord(
        origin.id(),
        origin.file(),
        origin.sha256(),
        extraction.mediaType(),
        extraction.pages(),
        extraction.ocr(),
        about.type(),
        about.number(),
        about.symbol(),
        about.issuer(),
        about.parent(),
        about.place(),
        about.date(),
        about.subject(),
        about.recipients(),
        about.copies(),
        about.signer(),
        about.urgency(),
        about.topics(),
        origin.visibility(),
        origin.status(),
        extraction.repairs(),
        reading.citations(),
        warnings);
  }

  /** A record with nothing but a warning, for a file that gave no text. */
  public static DocumentRecord unread(Origin origin, String mediaType, Warning why) {
    return new DocumentRecord(
        origin.id(),
        origin.file(),
        origin.sha256(),
        mediaType,
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        origin.visibility(),
        origin.status(),
        List.of(),
        List.of(),
        List.of(why));
  }
}
