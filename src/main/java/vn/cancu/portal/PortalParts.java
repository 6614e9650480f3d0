package vn.cancu.portal;

import com.fasterxml.jackson.databind.Module;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.cancu.account.Accounts;
import vn.cancu.account.SignIns;
import vn.cancu.archive.Archive;
import vn.cancu.audit.AuditLog;
import vn.cancu.document.RecordJson;
import vn.cancu.intake.Home;
import vn.cancu.lineage.LineageDrawing;
import vn.cancu.lineage.RelationLabels;

/** Parts that know nothing of the framework. */
@Factory
final class PortalParts {
  /** Teaches the web server's JSON mapper how the record is written. */
  @Singleton
  Module words() {
    return RecordJson.module();
  }

  /** A test brings its own. */
  @Singleton
  @Requires(missingBeans = Clock.class)
  Clock clock() {
    return Clock.systemUTC();
  }

  @Singleton
  SignIns signIns(Accounts accounts, Clock clock) {
    return new SignIns(accounts, clock);
  }

  @Singleton
  AuditLog audit(Accounts accounts, Clock clock) {
    return new AuditLog(accounts.home(), clock);
  }

  /** At the start: what was withdrawn while nothing ran goes from the disk. */
  @Bean(preDestroy = "close")
  @Context
  @Requires(beans = Archive.class)
  Downloads downloads(Archive archive, Accounts accounts, Clock clock) {
    var folder = new DownloadFolder(Home.at(accounts.home()).downloads());
    return new Downloads(archive, folder, clock, Downloads.MOST);
  }

  @Singleton
  LineageDrawing drawing() {
    return new LineageDrawing(RelationLabels.VIETNAMESE);
  }
}
