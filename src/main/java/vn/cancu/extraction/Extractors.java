package vn.cancu.extraction;

/** Where an Extractor comes from. */
public final class Extractors {
  private Extractors() {}

  /** Costs nothing until the first file: children are started when they are needed. */
  public static Extractor open(ExtractionSettings settings) {
    return new TikaExtractor(settings);
  }

  /** Leaves pages without letters as they are, with a warning. */
  public static Extractor open() {
    return open(ExtractionSettings.defaults());
  }

  /** Recognises them, a file at a time, where the program for it is installed. */
  public static Extractor recognising(Recognition recognition) {
    return open(ExtractionSettings.recognising(recognition, 1));
  }

  /** Whether pages without letters can be recognised here now; starts a program to see it. */
  public static boolean canRecognise() {
    return Tesseract.isPresent();
  }
}
