package vn.cancu.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.cancu.archive.Entry;
import vn.cancu.audit.Act;
import vn.cancu.audit.Actor;
import vn.cancu.audit.AuditLog;
import vn.cancu.audit.Result;
import vn.cancu.document.Visibility;

/**
 * Who may read a document never changes unrecorded, whichever way that comes about; nor does a
 * document go for good.
 */
final class OnRecord {
  private final AuditLog audit;

  OnRecord(AuditLog audit) {
    this.audit = audit;
  }

  /**
   * Does what may make documents more or less visible; where it does, that is on record before.
   *
   * @param before the documents as they are
   * @param after how visible they are afterwards
   * @param detail what else the line tells
   */
  Entry shown(
      String who,
      List<Entry> before,
      Visibility after,
      Map<String, String> detail,
      Supplier<Entry> change) {
    var next =
        before.stream().filter(entry -> entry.visibility() != after).map(Entry::id).findFirst();
    if (next.isEmpty()) {
      return change.get();
    }
    var act = after == Visibility.PUBLIC ? Act.PUBLISHED : Act.WITHDRAWN;
    var others = before.stream().filter(entry -> !entry.id().equals(next.get())).toList();
    try (var deed = audit.begin(Actor.program(who), act, next.get(), detail)) {
      var changed = shown(who, others, after, detail, change);
      deed.done();
      return changed;
    }
  }

  /**
   * As {@link #shown}, for one file: where its document stays as it is, that is a correction.
   *
   * @param asked which file, and how visible it is afterwards
   */
  Entry fileShown(
      String who,
      Entry before,
      Visibility after,
      Map<String, String> asked,
      Supplier<Entry> change) {
    if (before.visibility() != after) {
      return shown(who, List.of(before), after, asked, change);
    }
    try (var deed = audit.begin(Actor.program(who), Act.CORRECTED, before.id(), asked)) {
      var changed = change.get();
      deed.done();
      return changed;
    }
  }

  /** No command publishes what a person withdrew. */
  void keptHidden(String who, Entry entry, Map<String, String> detail) {
    audit.note(Actor.program(who), Act.PUBLISHED, entry.id(), Result.REFUSED, detail);
  }

  void purged(String who, Entry entry, Runnable purge) {
    try (var deed = audit.begin(Actor.program(who), Act.PURGED, entry.id(), Map.of())) {
      purge.run();
      deed.done();
    }
  }
}
