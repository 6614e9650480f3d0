package vn.cancu.correction;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Relation;
import vn.cancu.document.Verdict;

/**
 * What a person said of one citation.
 *
 * @param read the citation as the machine read it when the person looked at it: tells which one is
 *     meant after every later reading
 * @param meant what it says; null unless the verdict is corrected
 * @param by name of the account
 * @param at ISO instant
 * @param reason in the person's words; null where none was given
 */
public record Ruling(
    Verdict verdict,
    Citation read,
    @Nullable Meaning meant,
    String by,
    String at,
    @Nullable String reason) {
  public Ruling {
    if ((verdict == Verdict.CORRECTED) != (meant != null)) {
      throw new IllegalArgumentException("a meaning belongs to a corrected citation alone");
    }
  }

  /**
   * What a citation says beside its words: how it points, and at what.
   *
   * @param type slug of the cited document's type
   */
  public record Meaning(
      Relation relation,
      @Nullable String type,
      @Nullable String number,
      @Nullable String symbol,
      @Nullable PartialDate date,
      @Nullable String issuer) {
    public static Meaning of(Citation citation) {
      return new Meaning(
          citation.relation(),
          citation.type(),
          citation.number(),
          citation.symbol(),
          citation.date(),
          citation.issuer());
    }

    /** With what it lacks from another. */
    private Meaning completed(Meaning other) {
      return new Meaning(
          relation,
          type == null ? other.type : type,
          number == null ? other.number : number,
          symbol == null ? other.symbol : symbol,
          date == null ? other.date : date,
          issuer == null ? other.issuer : issuer);
    }

    private Citation in(Citation citation, Verdict verdict) {
      return new Citation(
          citation.raw(),
          citation.start(),
          citation.end(),
          citation.page(),
          type,
          number,
          symbol,
          date,
          issuer,
          citation.provision(),
          relation,
          citation.trigger(),
          citation.rule(),
          citation.context(),
          citation.target(),
          citation.confidence(),
          verdict);
    }
  }

  /** Whether the other is of the same words in the same sentence. */
  public boolean isOfSame(Ruling other) {
    return read.raw().equals(other.read.raw())
        && Objects.equals(read.number(), other.read.number())
        && read.context().equals(other.read.context());
  }

  /** The citation as it counts; null where it is none. */
  public @Nullable Citation over(Citation now) {
    return switch (verdict) {
      case REJECTED -> null;
      // What was seen stays; what a later reading has found out besides is no contradiction.
      case ACCEPTED -> Meaning.of(read).completed(Meaning.of(now)).in(now, verdict);
      case CORRECTED -> Objects.requireNonNull(meant).in(now, verdict);
    };
  }
}
