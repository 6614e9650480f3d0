package vn.cancu.archive;

import io.ocfl.api.model.ValidationIssue;
import io.ocfl.core.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is wrong with one object: OCFL's own validation with all digests taken anew, and
 * the sidecars to the byte.
 */
final class ObjectCheck {
  private final String id;
  private final Path folder;

  ObjectCheck(String id, Path folder) {
    this.id = id;
    this.folder = folder;
  }

  List<Fault> faults() throws IOException {
    var found = new ArrayList<Fault>();
    for (var issue : Validator.validateObject(folder, true).getErrors()) {
      found.add(new Fault(id, code(issue), issue.getMessage()));
    }
    if (found.isEmpty()) {
      sidecars(folder, found);
      for (var child : StorageRoot.children(folder)) {
        if (Files.isDirectory(child)) {
          sidecars(child, found);
        }
      }
    }
    return found;
  }

  /**
   * The validator forgives a sidecar its blanks and its capitals; a flipped bit can make either.
   */
  private void sidecars(Path holder, List<Fault> found) throws IOException {
    var inventory = holder.resolve(StorageRoot.INVENTORY_FILES.get(0));
    var sidecar = holder.resolve(StorageRoot.INVENTORY_FILES.get(1));
    if (!Files.exists(inventory) || !Files.exists(sidecar)) {
      found.add(new Fault(id, "thieu-tep", folder.relativize(inventory).toString()));
      return;
    }
    var written = Files.readString(sidecar, StandardCharsets.ISO_8859_1);
    if (!written.equals(StorageRoot.sha512(inventory) + "  inventory.json\n")) {
      found.add(new Fault(id, "sai-ma-bam", folder.relativize(sidecar).toString()));
    }
  }

  /**
   * OCFL has one code for a file that differs and one that is gone; whoever mends it needs to know
   * which.
   */
  private static String code(ValidationIssue issue) {
    return switch (issue.getCode()) {
      case E092, E093 -> issue.getMessage().contains("does not exist") ? "thieu-tep" : "sai-ma-bam";
      case E060 -> "sai-ma-bam";
      case E023 -> "thua-tep";
      default -> "sai-cau-truc";
    };
  }
}
