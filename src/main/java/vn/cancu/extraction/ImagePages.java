package vn.cancu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Pages that are pictures, one after the other: recognised, or told as waiting for it. */
final class ImagePages {
  private record Page(int number, Future<ScannedPage> reading) {}

  private final ScanFindings findings;
  private final @Nullable Recogniser recogniser;
  private final List<Page> pages = new ArrayList<>();

  /**
   * @param recogniser null leaves the pages as they are
   */
  ImagePages(ScanFindings findings, @Nullable Recogniser recogniser) {
    this.findings = findings;
    this.recogniser = recogniser;
  }

  /**
   * @param number from 1
   */
  void add(int number, Recogniser.Drawing drawing) {
    if (recogniser == null) {
      findings.left(number);
    } else {
      pages.add(new Page(number, recogniser.page(number, drawing)));
    }
  }

  /**
   * Waits for them all.
   *
   * @return the mark of secrecy in their margins; null where there is none
   */
  @Nullable String write(TextAssembly text) {
    var running = new RunningLines();
    var margins = new PageMargins();
    for (var page : pages) {
      var read = Recogniser.await(page.reading());
      if (read == null) {
        findings.failed(page.number());
      } else {
        var lines = findings.recognised(page.number(), read).pdfLines();
        margins.add(lines, PageMargins.A4);
        PdfLine.write(running.without(lines, page.number()), text);
      }
      text.endPage();
    }
    return margins.mark();
  }
}
