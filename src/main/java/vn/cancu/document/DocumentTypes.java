package vn.cancu.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of document and their codes, from document-types.tsv, which names its sources. */
public final class DocumentTypes {
  /**
   * @param codes as printed in symbols, today's first; empty where the type has none
   */
  public record DocumentType(String slug, String name, List<String> codes, String group) {}

  private static final List<DocumentType> ALL = load();
  private static final Map<String, DocumentType> BY_SLUG =
      ALL.stream().collect(Collectors.toUnmodifiableMap(DocumentType::slug, Function.identity()));

  private DocumentTypes() {}

  public static List<DocumentType> all() {
    return ALL;
  }

  public static @Nullable DocumentType bySlug(String slug) {
    return BY_SLUG.get(slug);
  }

  /** The name people read: "Công văn"; "Văn bản" where the type is not known. */
  public static String name(@Nullable String slug) {
    var type = slug == null ? null : BY_SLUG.get(slug);
    return type == null ? "Văn bản" : type.name();
  }

  private static List<DocumentType> load() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    DocumentTypes.class.getResourceAsStream("/document-types.tsv")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .map(cell ->
              new DocumentType(
                  cell[0],
                  cell[1],
                  cell[2].isEmpty() ? List.of() : List.of(cell[2].split("\\|")),
                  cell[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
