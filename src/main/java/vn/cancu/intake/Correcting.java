package vn.cancu.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Rendition;
import vn.cancu.archive.Version;
import vn.cancu.correction.Change;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Field;
import vn.cancu.correction.Reviewed;
import vn.cancu.correction.Ruling;
import vn.cancu.correction.Ruling.Meaning;
import vn.cancu.document.Verdict;
import vn.cancu.document.Visibility;

/**
 * Sets what a person says of a document: one change is one version in the archive, made only on top
 * of the version that the person has seen. The indices have it when this returns, so that what was
 * withdrawn is found nowhere; where the engine is down they have it as soon as it is back, and
 * where much else is under way soon after.
 */
public final class Correcting {
  private static final Logger LOG = LoggerFactory.getLogger(Correcting.class);

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final Archive archive;
  private final Joining joining;
  private final SharedRun catchUp;
  private final Clock clock;

  /**
   * @param catchUp brings the indices up to the archive; false while the engine is starting
   */
  public Correcting(Archive archive, Joining joining, BooleanSupplier catchUp, Clock clock) {
    this.archive = archive;
    this.joining = joining;
    this.catchUp = new SharedRun("corrected", catchUp);
    this.clock = clock;
  }

  /** What became of a change. */
  public sealed interface Outcome {
    /**
     * @param fields that are otherwise now
     */
    record Set(ArchivedDocument document, List<Field> fields) implements Outcome {}

    /** All of it was so already; no version was made. */
    record Same(ArchivedDocument document) implements Outcome {}

    /** Somebody was faster: the document as it is by now. */
    record Overtaken(ArchivedDocument document) implements Outcome {}

    /** Its files bear a mark that keeps them in the office, whatever is asked. */
    record ForTheOfficeAlone() implements Outcome {}

    /** There is no such document, or no such version of it. */
    record Gone() implements Outcome {}
  }

  /**
   * Sets these values.
   *
   * @param version that the person has seen
   */
  public Outcome set(String id, int version, Change change, String who) {
    return followed(stored(id, version, change, who));
  }

  private Outcome stored(String id, int version, Change change, String who) {
    synchronized (archive) {
      var document = document(id);
      if (document.isEmpty()) {
        return new Outcome.Gone();
      }
      var now = document.get();
      if (now.entry().version() != version) {
        return new Outcome.Overtaken(now);
      }
      var fields = change.newIn(now.record());
      var corrections = now.corrections().with(change.corrections(fields, who, at()));
      var files = archive.filesOf(now.entry());
      if (fields.contains(Field.VISIBILITY)) {
        boolean hides = Disclosure.isWithdrawn(corrections);
        files = hides ? Disclosure.hidden(files) : Disclosure.published(archive, now);
      }
      return write(now, fields, files, corrections, change.reason(), who);
    }
  }

  /**
   * What a person says of a citation that stands there as he has seen it.
   *
   * @param tag of the citation, see {@link Reviewed#tag}
   * @param verdict null takes back what was said of it
   * @param meant see {@link Ruling}
   */
  public record Said(
      String tag, @Nullable Verdict verdict, @Nullable Meaning meant, @Nullable String reason) {}

  /** Says this of a citation. Somebody was faster where none has the tag any more. */
  public Outcome rule(String id, Said said, String who) {
    return followed(ruled(id, said, who));
  }

  private Outcome ruled(String id, Said said, String who) {
    synchronized (archive) {
      var document = document(id);
      if (document.isEmpty()) {
        return new Outcome.Gone();
      }
      var now = document.get();
      var seen =
          now.corrections().reviewed(now.read()).stream()
              .filter(each -> each.tag().equals(said.tag()))
              .findFirst();
      if (seen.isEmpty()) {
        return new Outcome.Overtaken(now);
      }
      var before = seen.get().ruling();
      var verdict = verdict(said, seen.get());
      if (verdict == null && before == null) {
        return new Outcome.Same(now);
      }
      var meant = verdict == Verdict.CORRECTED ? said.meant() : null;
      var after =
          verdict == null
              ? null
              : new Ruling(verdict, seen.get().read(), meant, who, at(), said.reason());
      var reason = said.reason();
      var entry =
          joining.correct(
              now,
              archive.filesOf(now.entry()),
              now.corrections().ruled(before, after),
              who,
              reason == null
                  ? verdict == null ? "ruling taken back" : "citation " + verdict.slug()
                  : reason);
      return new Outcome.Set(archive.load(entry), List.of());
    }
  }

  /** Who changes nothing says that it is right. */
  private static @Nullable Verdict verdict(Said said, Reviewed seen) {
    return said.verdict() == Verdict.CORRECTED && Meaning.of(seen.read()).equals(said.meant())
        ? Verdict.ACCEPTED
        : said.verdict();
  }

  /**
   * Sets every field to what it was in an earlier version, as a new version: what people had set is
   * set again, what the machine had read is left to the machine where it still reads the same. What
   * people said of citations stays: each is taken back by itself.
   *
   * @param version that the person has seen
   */
  public Outcome restore(String id, int version, int earlier, String reason, String who) {
    return followed(restored(id, version, earlier, reason, who));
  }

  private Outcome restored(String id, int version, int earlier, String reason, String who) {
    synchronized (archive) {
      var document = document(id);
      var wanted = archive.version(id, earlier, Clearance.STAFF).map(Version::document);
      if (document.isEmpty() || wanted.isEmpty()) {
        return new Outcome.Gone();
      }
      var now = document.get();
      if (now.entry().version() != version) {
        return new Outcome.Overtaken(now);
      }
      var fields = Corrections.between(now.record(), wanted.get().record());
      var values = new EnumMap<Field, JsonNode>(Field.class);
      fields.forEach(field -> values.put(field, field.in(wanted.get().record())));
      var change = new Change(values, reason);
      var dropped =
          fields.stream()
              .filter(field -> !wanted.get().corrections().fields().containsKey(field))
              .filter(field -> field.in(now.read()).equals(values.get(field)))
              .toList();
      var kept = new ArrayList<>(fields);
      kept.removeAll(dropped);
      var corrections =
          now.corrections().without(dropped).with(change.corrections(kept, who, at()));
      var files = archive.filesOf(now.entry());
      if (fields.contains(Field.VISIBILITY)) {
        files = Disclosure.asIn(archive, files, wanted.get());
      }
      return write(now, fields, files, corrections, reason, who);
    }
  }

  /**
   * @param files as visible as they are from now on
   */
  private Outcome write(
      ArchivedDocument now,
      List<Field> fields,
      List<Rendition> files,
      Corrections corrections,
      String reason,
      String who) {
    if (fields.isEmpty()) {
      return new Outcome.Same(now);
    }
    boolean publishes =
        fields.contains(Field.VISIBILITY) && now.record().visibility() == Visibility.INTERNAL;
    if (publishes && !Disclosure.isPublic(files)) {
      return new Outcome.ForTheOfficeAlone();
    }
    var entry = joining.correct(now, files, corrections, who, reason);
    return new Outcome.Set(archive.load(entry), fields);
  }

  private Optional<ArchivedDocument> document(String id) {
    return archive.read(id, Clearance.STAFF);
  }

  private String at() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /**
   * Never while the archive is held: whoever follows it at this moment reads it and would wait for
   * us as we for them. What fails here is done by the owner's next round, which hears of the change
   * too.
   */
  private Outcome followed(Outcome outcome) {
    if (outcome instanceof Outcome.Set) {
      bringIndexUp();
    }
    return outcome;
  }

  /** A large intake beside may hold the index for longer than a person should wait. */
  private void bringIndexUp() {
    try {
      if (!catchUp.join().get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.info("corrected; the index takes it in when it is up");
      }
    } catch (ExecutionException e) {
      LOG.warn("corrected, not yet in the index: {}", String.valueOf(e.getCause()));
    } catch (TimeoutException e) {
      LOG.warn("corrected; the index has more to take in before");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
