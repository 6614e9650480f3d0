package vn.cancu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Fault;
import vn.cancu.engine.EngineException;
import vn.cancu.intake.Work;

/** Checks every stored byte and the index; names each fault; 1 if there is any. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private final Console console;
  private int faults;

  @Mixin private HomeOptions options = new HomeOptions();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    var say = console.messages();
    var root = console.home(options.home);
    if (!Files.isDirectory(root)) {
      throw new Failure(1, say.get("home.missing", root));
    }
    long documents;
    try (var archive = Archive.openReadOnly(root)) {
      documents = archive.count(Clearance.STAFF);
      archive.verify(this::report);
    }
    if (faults == 0) {
      compareIndex();
    }
    checkAudit(root);
    console
        .out()
        .println(
            faults == 0 ? say.get("verify.clean", documents) : say.get("verify.faults", faults));
    return faults == 0 ? 0 : 1;
  }

  /** Only over a sound archive: the index of a damaged one proves nothing. */
  private void compareIndex() throws InterruptedException {
    try {
      Application.have(Work.COMPARE_INDEX, console, options).faults().forEach(this::report);
    } catch (EngineException | Failure e) {
      console.err().println(console.messages().get("verify.no-index"));
    }
  }

  /** The chain is not followed beyond its first break: nothing behind it proves anything. */
  private void checkAudit(Path root) {
    var say = console.messages();
    var chain = console.audit(root).read().check();
    chain.faults().forEach(this::report);
    if (chain.faults().isEmpty() && chain.events() > 0) {
      console.out().println(say.get("verify.audit", chain.events(), chain.hash()));
    }
    if (chain.tears() > 0) {
      console.out().println(say.get("verify.audit-torn", chain.tears()));
    }
    if (chain.heads() > 0) {
      console.out().println(say.get("verify.audit-head", chain.heads()));
    }
  }

  private void report(Fault fault) {
    faults++;
    var say = console.messages();
    console
        .out()
        .println(say.get("verify.fault", fault.where(), say.code(fault.code()), fault.detail()));
  }
}
