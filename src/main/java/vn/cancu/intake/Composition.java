package vn.cancu.intake;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.cancu.archive.Entry;
import vn.cancu.archive.Rendition;
import vn.cancu.archive.Resemblance;
import vn.cancu.archive.Revision;
import vn.cancu.document.Visibility;
import vn.cancu.rendition.RenditionKind;

/**
 * What a document says as a whole, from its files: shown first is the one that proves most, read is
 * the one with the best text, and both only among those with the widest visibility, so that a
 * public document tells nothing of an internal draft of it.
 */
final class Composition {
  private static final Comparator<Rendition> PROOF =
      Comparator.comparing(Rendition::kind).thenComparing(Rendition::takenIn);

  /** A text layer before recognised letters, what was signed or numbered before a draft. */
  private static final Comparator<Rendition> READING =
      Comparator.<Rendition, Boolean>comparing(file -> file.kind() == RenditionKind.DRAFT)
          .thenComparing(file -> file.text().isBlank())
          .thenComparing(file -> file.record().ocr() || file.kind() == RenditionKind.SCAN)
          .thenComparing(PROOF);

  private Composition() {}

  /**
   * @param renditions at least one
   * @param originals see {@link Revision}
   */
  static Revision of(
      String id, List<Rendition> renditions, Map<String, Path> originals, Resemblance resemblance) {
    var sorted = hidingDrafts(renditions).stream().sorted(PROOF).toList();
    boolean isPublic = sorted.stream().anyMatch(file -> file.visibility() == Visibility.PUBLIC);
    var widest = isPublic ? Visibility.PUBLIC : Visibility.INTERNAL;
    var open = sorted.stream().filter(file -> file.visibility() == widest).toList();
    var shown = open.getFirst();
    var read = open.stream().min(READING).orElse(shown);
    return new Revision(
        read.record().heldAs(id, shown.record()), read.text(), sorted, originals, resemblance);
  }

  /**
   * Which of two that are one stays: the one with the better address; of two as good, the older.
   */
  static boolean stays(Entry one, List<Rendition> files, Entry other, List<Rendition> otherFiles) {
    boolean numbered = one.key() != null;
    if (numbered != (other.key() != null)) {
      return numbered;
    }
    return since(files).compareTo(since(otherFiles)) <= 0;
  }

  private static String since(List<Rendition> files) {
    return files.stream().map(Rendition::takenIn).min(Comparator.naturalOrder()).orElse("");
  }

  /** A draft is for the office alone, whatever was asked, once there is what was made of it. */
  private static List<Rendition> hidingDrafts(List<Rendition> renditions) {
    boolean onlyDrafts = renditions.stream().allMatch(file -> file.kind() == RenditionKind.DRAFT);
    return renditions.stream()
        .map(file ->
            onlyDrafts || file.kind() != RenditionKind.DRAFT
                ? file
                : file.withVisibility(Visibility.INTERNAL))
        .toList();
  }
}
