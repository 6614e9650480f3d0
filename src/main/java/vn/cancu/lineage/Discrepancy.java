package vn.cancu.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.Folding;
import vn.cancu.document.TitleAliases;

/**
 * Number and description of a citation that don't fit each other: the number is that of another
 * document than the words around it say.
 *
 * @param written in the citing text
 * @param held what the archive's document has
 */
public record Discrepancy(Kind kind, String written, String held) {
  /** Part of the description that differs. */
  public enum Kind {
    TYPE,
    DATE,
    SUBJECT
  }

  // What may stand between number and subject: "của Chính phủ", "(sau đây gọi tắt là …)".
  private static final Pattern SUBJECT_BEHIND =
      Pattern.compile(
          "\\s*(?:\\([^)]{0,80}\\)\\s*)?(?:của\\s+(?!.{0,60}\\bsố\\b)[\\p{L}\\s]{2,80}?)?,?\\s*"
              + "\\b((?:về|ban hành|quy định|hướng dẫn|phê duyệt|sửa đổi)\\s[^;.\\n(]{1,200})",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ABOUT = Pattern.compile("^(?:v/v|ve)(?: viec)? ");
  private static final int LONGEST_TAIL = 400;

  /** Fewer syllables than this tell no subject from another. */
  private static final int LEAST = 3;

  private static final int COMPARED = 12;
  private static final double SAME = 0.4;

  /**
   * @param end of the text that may describe it: where the next citation begins
   */
  static List<Discrepancy> between(Citation citation, String text, int end, Node held) {
    var found = new ArrayList<Discrepancy>();
    if (citation.type() != null && held.type() != null && !citation.type().equals(held.type())) {
      found.add(
          new Discrepancy(
              Kind.TYPE, DocumentTypes.name(citation.type()), DocumentTypes.name(held.type())));
    }
    var date = citation.date();
    var own = held.date();
    if (date != null
        && own != null
        && !date.iso().startsWith(own.iso())
        && !own.iso().startsWith(date.iso())) {
      found.add(new Discrepancy(Kind.DATE, date.iso(), own.iso()));
    }
    var law = TitleAliases.of(citation.raw());
    var written = law == null ? subject(citation, text, end) : law.printed();
    var subject = held.subject();
    if (written != null && subject != null) {
      boolean alike = law == null ? alike(written, subject) : contains(subject, law.slug());
      if (!alike) {
        found.add(new Discrepancy(Kind.SUBJECT, written, subject));
      }
    }
    return found;
  }

  private static @Nullable String subject(Citation citation, String text, int end) {
    int last = Math.min(Math.min(end, text.length()), citation.end() + LONGEST_TAIL);
    var behind =
        SUBJECT_BEHIND.matcher(text).region(citation.end(), Math.max(citation.end(), last));
    return behind.lookingAt() ? behind.group(1).strip().replaceAll("\\s+", " ") : null;
  }

  /**
   * By the first dozen of syllables: either may be cut short, and words be put in another order.
   */
  private static boolean alike(String written, String held) {
    var one = syllables(written);
    var other = syllables(held);
    int compared = Math.min(COMPARED, Math.min(one.size(), other.size()));
    if (compared < LEAST) {
      return true;
    }
    var there = Set.copyOf(other.subList(0, Math.min(other.size(), 2 * compared)));
    long shared = one.subList(0, compared).stream().filter(there::contains).count();
    return shared >= SAME * compared;
  }

  /** A law may be named without saying that it is the one that amends. */
  private static boolean contains(String held, String slug) {
    var there = Set.copyOf(syllables(held));
    var named = syllables(slug);
    return named.stream().filter(there::contains).count() >= SAME * named.size();
  }

  private static List<String> syllables(String subject) {
    var bare = ABOUT.matcher(Folding.fold(subject).strip()).replaceFirst("");
    return List.of(Folding.slug(bare).split("-"));
  }
}
