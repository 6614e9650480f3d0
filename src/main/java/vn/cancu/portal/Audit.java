package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;
import vn.cancu.audit.Act;
import vn.cancu.audit.Actor;
import vn.cancu.audit.AuditException;
import vn.cancu.audit.AuditLog;
import vn.cancu.audit.Deed;
import vn.cancu.audit.Result;

/** Puts on record what comes by the web. Throws AuditException where that can't be done. */
@Singleton
final class Audit {
  private static final Logger LOG = LoggerFactory.getLogger(Audit.class);

  private final AuditLog log;
  private final Connection connection;

  Audit(AuditLog log, Connection connection) {
    this.log = log;
    this.connection = connection;
  }

  /** Before the act: what can't be recorded is not done. */
  Deed begin(HttpRequest<?> request, Act act, @Nullable String on, Map<String, String> detail) {
    return log.begin(actor(request), act, on, detail);
  }

  /** Of an act that nobody but the one who asks has a part in. */
  void note(Actor actor, Act act, @Nullable String on, Map<String, String> detail) {
    log.note(actor, act, on, Result.DONE, detail);
  }

  /** Where refusing would do more harm than a missing line. */
  void tryToNote(
      Actor actor, Act act, @Nullable String on, Result result, Map<String, String> detail) {
    try {
      log.note(actor, act, on, result, detail);
    } catch (AuditException e) {
      LOG.error("{} is not on record: {}", act, e.getMessage());
    }
  }

  /**
   * Records a list that leaves by a file, where internal documents may be in it. Which are is not
   * known before the last of them is read, and the line must stand before the first.
   */
  void export(HttpRequest<?> request, Clearance reader, @Nullable String on, String format) {
    if (reader == Clearance.STAFF) {
      note(actor(request), Act.EXPORTED, on, Map.of("format", format));
    }
  }

  Actor actor(HttpRequest<?> request) {
    var address = connection.peer(request);
    return Person.asking(request)
        .map(person -> Actor.person(person.name(), person.role(), address))
        .orElseGet(() -> Actor.anyone(null, address));
  }
}
