package vn.cancu.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.archive.Durable;

/**
 * Which files of a home are read behind the others since they take long, for every process that
 * asks: a file that the owner keeps there while there are any.
 */
public final class SetAside {
  /** Code of a file that waits for that reason. */
  public static final String CODE = "doc-sau";

  private static final Logger LOG = LoggerFactory.getLogger(SetAside.class);

  private final Path file;
  private final Set<String> known = new HashSet<>();
  private Set<String> told = Set.of();

  public SetAside(Home home) {
    this.file = home.root().resolve("set-aside");
  }

  /** Ids of their tickets. */
  public Set<String> now() {
    try {
      return Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.of();
    } catch (IOException e) {
      // Taken away at this moment.
      return Set.of();
    }
  }

  /** Those that were not there when this was asked before. */
  public Set<String> news() {
    var news = new HashSet<>(now());
    news.removeAll(known);
    known.addAll(news);
    return news;
  }

  /** The owner's to say, again and again. */
  void tell(Set<String> ids) {
    if (ids.equals(told)) {
      return;
    }
    try {
      if (ids.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Durable.replace(file, String.join("\n", ids).getBytes(StandardCharsets.UTF_8));
      }
      told = ids;
    } catch (IOException e) {
      LOG.warn("which files are read behind others can't be written down: {}", e.toString());
    }
  }

  /** What an owner left behind: none reads them now. */
  void clear() {
    told = Set.of("");
    tell(Set.of());
  }
}
