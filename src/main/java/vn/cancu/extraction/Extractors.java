package vn.cancu.extraction;

/** Where an Extractor comes from. */
public final class Extractors {
  private Extractors() {}

  /** Costs nothing until the first file: children are started when they are needed. */
  public static Extractor open(ExtractionSettings settings) {
    return new TikaExtractor(settings);
  }

  public static Extractor open() {
    return open(ExtractionSettings.defaults());
  }
}
