package vn.cancu.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.cancu.access.Role;
import vn.cancu.account.Accounts;
import vn.cancu.archive.Archive;
import vn.cancu.engine.IndexFollower;
import vn.cancu.engine.IndexNames;
import vn.cancu.engine.SharedEngine;
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

/**
 * The one portal of a test run over the invented library: {@code @ExtendWith(SharedPortal.class)},
 * then a {@link Site} as a parameter. Tests only read it.
 */
final class SharedPortal implements ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(SharedPortal.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var engine = SharedEngine.engine(context);
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Running.class, ignored -> Running.start(engine), Running.class)
        .site();
  }

  private record Running(Archive archive, Portal portal, Site site) implements AutoCloseable {
    static Running start(vn.cancu.engine.Engine engine) {
      try {
        Path home = Files.createTempDirectory("cancu-test-portal");
        var archive = Archive.open(home, Clock.systemUTC());
        Library.fill(archive, home);
        var names = new IndexNames("portal-");
        var projections = List.of(new SearchProjection(), new LineageProjection());
        new IndexFollower(engine, archive, projections, names, Clock.systemUTC()).catchUp();
        var lineage = new Lineage(engine, names);
        var portal =
            Portal.start(
                List.of(
                    archive,
                    new SearchIndex(engine, names),
                    lineage,
                    new DraftCheck(engine, names, lineage),
                    new Drafts(),
                    accounts(home),
                    new Jobs(Home.at(home), archive, Clock.systemUTC()),
                    new Joining(Home.at(home), archive, Clock.systemUTC()),
                    new Standstill(Home.at(home)),
                    new Quarantine(Home.at(home), Clock.systemUTC()),
                    new PortalSettings(true)),
                "127.0.0.1",
                0);
        return new Running(archive, portal, new Site(portal));
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
      archive.close();
    }
  }
}
