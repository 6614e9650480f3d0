package vn.cancu.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
    var say = console.messages();
    console.out().println(say.get("reread.done", answer.documents(), answer.changed()));
    if (!answer.changes().isEmpty()) {
      var fields =
          answer.changes().entrySet().stream()
              .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
              .map(field -> say.get("field." + field.getKey()) + " " + field.getValue())
              .collect(Collectors.joining(", "));
      console.out().println(say.get("reread.fields", fields));
    }
    if (answer.otherThanSet() > 0) {
      console.out().println(say.get("reread.set", answer.otherThanSet()));
    }
    if (answer.unread() > 0) {
      console.out().println(say.get("reread.unread", answer.unread()));
    }
    return 0;
  }
}
