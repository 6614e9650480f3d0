package vn.cancu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.cancu.intake.Work;

/** Reads every document of the archive again: here, or by asking the portal that owns the home. */
@Command(name = "reread")
final class RereadCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private HomeOptions options = new HomeOptions();

  RereadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    var answer = Application.have(Work.REREAD, console, options);
    console
        .out()
        .println(console.messages().get("reread.done", answer.documents(), answer.changed()));
    return 0;
  }
}
