package vn.cancu.trials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchiveException;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.correction.Change;
import vn.cancu.correction.Field;
import vn.cancu.correction.Ruling.Meaning;
import vn.cancu.document.Relation;
import vn.cancu.document.Verdict;
import vn.cancu.document.Visibility;
import vn.cancu.intake.Correcting;
import vn.cancu.intake.Correcting.Outcome;

/**
 * Sets fields, withdraws, publishes and rules on citations without a pause, and says of each what
 * it tries and what it was answered, as {@link Deeds} hears it.
 */
final class Archivist implements Runnable {
  private final String name;
  private final String session;
  private final Archive archive;
  private final Correcting correcting;
  private final Random random;
  private final Consumer<String> hears;
  private int count;

  /**
   * @param session differs from that of every other archivist of a trial
   * @param hears each line, with its end
   */
  Archivist(
      String name, String session, Archive archive, Correcting correcting, Consumer<String> hears) {
    this.hears = hears;
    this.name = name;
    this.session = session;
    this.archive = archive;
    this.correcting = correcting;
    this.random = new Random((name + session).hashCode());
  }

  @Override
  public void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        any().ifPresent(this::change);
        Thread.sleep(random.nextInt(40));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nothing is tried yet, so that it is told as a fault of no deed. */
  private Optional<ArchivedDocument> any() {
    try {
      var entries = archive.since(0, Integer.MAX_VALUE);
      return entries.isEmpty()
          ? Optional.empty()
          : archive.read(entries.get(random.nextInt(entries.size())).id(), Clearance.STAFF);
    } catch (RuntimeException e) {
      say(Deeds.unexpected(name + " " + session, e.toString()));
      return Optional.empty();
    }
  }

  /** One change of each document; whether the store took all of them. */
  boolean changeAll() {
    boolean taken = true;
    for (var entry : archive.since(0, Integer.MAX_VALUE)) {
      taken &= archive.read(entry.id(), Clearance.STAFF).map(this::change).orElse(true);
    }
    return taken;
  }

  /** Returns false where the store failed. */
  private boolean change(ArchivedDocument seen) {
    var kinds = Deeds.Kind.values();
    var kind = kinds[random.nextInt(kinds.length)];
    var cited = seen.corrections().reviewed(seen.read());
    if (kind == Deeds.Kind.RULED && cited.isEmpty()) {
      return true;
    }
    var id = seen.entry().id();
    var deed = new Deeds.Deed(name + " " + session + "-" + count++, id, name, kind);
    say(Deeds.begun(deed));
    try {
      int version = seen.entry().version();
      var outcome =
          kind == Deeds.Kind.RULED
              ? correcting.rule(id, said(seen, deed), name)
              : correcting.set(id, version, new Change(values(deed), deed.reason()), name);
      say(
          outcome instanceof Outcome.Set(var now, var fields)
              ? Deeds.done(deed, now.entry().version())
              : Deeds.denied(deed));
      return true;
    } catch (ArchiveException e) {
      // Said so, and nothing of it may be there.
      say(Deeds.failed(deed));
      return false;
    } catch (RuntimeException e) {
      say(Deeds.unexpected(deed, e.toString()));
      return true;
    }
  }

  private Correcting.Said said(ArchivedDocument seen, Deeds.Deed deed) {
    var cited = seen.corrections().reviewed(seen.read());
    var one = cited.get(random.nextInt(cited.size()));
    var verdict = Verdict.values()[random.nextInt(3)];
    var meaning =
        new Meaning(Relation.values()[random.nextInt(5)], null, "7", "QĐ-SXD", null, null);
    return new Correcting.Said(
        one.tag(), verdict, verdict == Verdict.CORRECTED ? meaning : null, deed.reason());
  }

  private static Map<Field, JsonNode> values(Deeds.Deed deed) {
    var values = new EnumMap<Field, JsonNode>(Field.class);
    switch (deed.kind()) {
      case WORDS -> {
        values.put(Field.SUBJECT, TextNode.valueOf(deed.subject()));
        values.put(Field.PLACE, TextNode.valueOf(deed.place()));
      }
      case PUBLISHED -> values.put(Field.VISIBILITY, TextNode.valueOf(Visibility.PUBLIC.slug()));
      case WITHDRAWN -> values.put(Field.VISIBILITY, TextNode.valueOf(Visibility.INTERNAL.slug()));
      case RULED -> throw new IllegalArgumentException("no field");
    }
    return values;
  }

  private void say(String line) {
    hears.accept(line + "\n");
  }
}
