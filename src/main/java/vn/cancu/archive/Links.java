package vn.cancu.archive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document has to do with other files and documents of the archive.
 *
 * @param files ids of the further files that it holds, each the first 32 hex digits of its SHA-256
 * @param mergedInto id of the document that holds its files now; null for most
 * @param purged its bytes were taken out of the archive
 */
public record Links(
    List<String> files, Resemblance resemblance, @Nullable String mergedInto, boolean purged) {
  public static final Links NONE = new Links(List.of(), Resemblance.NONE, null, false);
  private static final String PURGED = "x";

  public Links {
    files = List.copyOf(files);
  }

  boolean isGone() {
    return purged || mergedInto != null;
  }

  /**
   * The form in the journal: "+id" a file, "?id" unclear, "!id" told apart, ">id" merged into, "x"
   * purged.
   */
  String write() {
    var words = new ArrayList<String>();
    files.forEach(id -> words.add("+" + id));
    resemblance.unclear().forEach(id -> words.add("?" + id));
    resemblance.apart().forEach(id -> words.add("!" + id));
    if (mergedInto != null) {
      words.add(">" + mergedInto);
    }
    if (purged) {
      words.add(PURGED);
    }
    return String.join(" ", words);
  }

  /** Throws IllegalArgumentException for what is no such form. */
  static Links read(String text) {
    var files = new ArrayList<String>();
    var unclear = new ArrayList<String>();
    var apart = new ArrayList<String>();
    String mergedInto = null;
    boolean purged = false;
    for (var word : text.split(" ", -1)) {
      var id = word.isEmpty() ? "" : word.substring(1);
      switch (word.isEmpty() ? ' ' : word.charAt(0)) {
        case '+' -> files.add(id);
        case '?' -> unclear.add(id);
        case '!' -> apart.add(id);
        case '>' -> mergedInto = id;
        case 'x' -> purged = true;
        default -> throw new IllegalArgumentException("not a link: " + word);
      }
    }
    return new Links(files, new Resemblance(unclear, apart), mergedInto, purged);
  }
}
