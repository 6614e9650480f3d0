package vn.cancu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cancu.document.Warning;

/** What is told of the pages of a file that are pictures. */
final class ScanFindings {
  /** A few of a long list; the sentence is for a person. */
  private static final int MOST_PAGES = 50;

  private final Map<Integer, Integer> confidences = new TreeMap<>();
  private final List<Integer> failed = new ArrayList<>();
  private final List<Integer> left = new ArrayList<>();
  private final List<Warning> handwriting = new ArrayList<>();

  /** The page as it is to be shown. */
  ScannedPage recognised(int page, ScannedPage read) {
    confidences.put(page, (int) Math.round(100 * read.confidence()));
    if (page > 1) {
      return read;
    }
    var first = Handwriting.of(read);
    handwriting.addAll(first.warnings());
    return first.page();
  }

  void failed(int page) {
    failed.add(page);
  }

  /** There is nothing here to recognise it with, or it is not asked for now. */
  void left(int page) {
    left.add(page);
  }

  boolean ocr() {
    return !confidences.isEmpty();
  }

  /**
   * @param pages of the file
   */
  List<Warning> warnings(int pages) {
    var warnings = new ArrayList<Warning>();
    if (!left.isEmpty()) {
      warnings.add(
          new Warning(Extraction.Text.UNRECOGNISED, left.size() == pages ? null : list(left)));
    }
    if (!failed.isEmpty()) {
      warnings.add(new Warning("ocr-page-failed", list(failed)));
    }
    if (!confidences.isEmpty()) {
      warnings.add(new Warning("ocr-confidence", confidences()));
    }
    warnings.addAll(handwriting);
    return warnings;
  }

  private static String list(List<Integer> pages) {
    return String.join(", ", pages.stream().limit(MOST_PAGES).map(String::valueOf).toList());
  }

  /** "1: 96 %, 2: 88 %"; the field of the record is text, and this one is easily taken apart. */
  private String confidences() {
    return String.join(
        ", ",
        confidences.entrySet().stream()
            .map(page -> page.getKey() + ": " + page.getValue() + " %")
            .toList());
  }
}
