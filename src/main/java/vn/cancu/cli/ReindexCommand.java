package vn.cancu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.cancu.intake.Work;

/** Rebuilds the index from the archive alone: here, or by asking the portal that owns the home. */
@Command(name = "reindex")
final class ReindexCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private HomeOptions options = new HomeOptions();

  ReindexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    var answer = Application.have(Work.REINDEX, console, options);
    console.out().println(console.messages().get("reindex.done", answer.documents()));
    return 0;
  }
}
