package vn.cancu.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import vn.cancu.access.Role;
import vn.cancu.account.Accounts;
import vn.cancu.archive.Archive;
import vn.cancu.engine.Engine;
import vn.cancu.engine.IndexFollower;
import vn.cancu.engine.IndexNames;
import vn.cancu.engine.Withholding;
import vn.cancu.intake.Correcting;
import vn.cancu.intake.Drafts;
import vn.cancu.intake.Home;
import vn.cancu.intake.Jobs;
import vn.cancu.intake.Joining;
import vn.cancu.intake.Quarantine;
import vn.cancu.intake.Standstill;
import vn.cancu.lineage.DraftCheck;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.LineageProjection;
import vn.cancu.search.SearchIndex;
import vn.cancu.search.SearchProjection;

/** A portal over an invented library of its own, with people of each role. */
record OwnPortal(Path home, Archive archive, Portal portal, Site site, IndexFollower follower)
    implements AutoCloseable {
  /**
   * @param prefix of its indices, which no other test has
   */
  static OwnPortal start(Engine engine, String prefix) {
    try {
      Path home = Files.createTempDirectory("cancu-test-portal");
      var archive = Archive.open(home, Clock.systemUTC());
      Library.fill(archive, home);
      var names = new IndexNames(prefix);
      var projections = List.of(new SearchProjection(), new LineageProjection());
      var follower = new IndexFollower(engine, archive, projections, names, Clock.systemUTC());
      follower.catchUp();
      var joining = new Joining(Home.at(home), archive, Clock.systemUTC());
      var readers = new Withholding(engine, archive, follower.changes());
      var lineage = new Lineage(readers, names);
      var portal =
          Portal.start(
              List.of(
                  archive,
                  follower.changes(),
                  new SearchIndex(readers, names),
                  lineage,
                  new DraftCheck(readers, names, lineage),
                  new Drafts(),
                  accounts(home),
                  new Jobs(Home.at(home), archive, Clock.systemUTC()),
                  joining,
                  new Correcting(
                      archive, joining, () -> follower.catchUp() >= 0, Clock.systemUTC()),
                  new Standstill(Home.at(home)),
                  new Quarantine(Home.at(home), Clock.systemUTC()),
                  new PortalSettings(true)),
              "127.0.0.1",
              0);
      return new OwnPortal(home, archive, portal, new Site(portal), follower);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of each role, all with the same password; sign-in is tried elsewhere. */
  private static Accounts accounts(Path home) {
    var accounts = new Accounts(home, Clock.systemUTC());
    accounts.add("can-bo", Role.OFFICIAL, Visitor.PASSWORD);
    accounts.add("luu-tru", Role.ARCHIVIST, Visitor.PASSWORD);
    accounts.add("quan-tri", Role.ADMINISTRATOR, Visitor.PASSWORD);
    return accounts;
  }

  @Override
  public void close() {
    portal.close();
    follower.remove();
    archive.close();
  }
}
