package vn.cancu.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import vn.cancu.account.AccountException;
import vn.cancu.archive.ArchiveException;
import vn.cancu.audit.AuditException;
import vn.cancu.engine.EngineException;
import vn.cancu.extraction.ReadingStopped;
import vn.cancu.intake.HomeException;

/**
 * Entry point: reads the command line, runs the command, turns every failure into one line and an
 * exit code.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(run(Console.system(), args));
  }

  /** Runs one command; 0 done, 1 some inputs failed, 2 wrong use. */
  static int run(Console console, String... args) {
    var say = console.messages();
    var command =
        new CommandLine(new CancuCommand(), new CommandFactory(console))
            .setResourceBundle(say.bundle())
            .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(true)
            .setParameterExceptionHandler((wrong, given) -> wrongUse(console, wrong))
            .setExecutionExceptionHandler((failed, line, parsed) -> failed(console, failed));
    for (var sub : command.getSubcommands().values()) {
      sub.setResourceBundle(say.bundle());
      sub.getSubcommands().values().forEach(each -> each.setResourceBundle(say.bundle()));
    }
    try {
      return command.execute(args);
    } catch (OutOfMemoryError e) {
      console.err().println(say.get("memory-short"));
      return 1;
    }
  }

  private static int wrongUse(Console console, CommandLine.ParameterException wrong) {
    var say = console.messages();
    var line =
        switch (wrong) {
          case CommandLine.UnmatchedArgumentException unknown -> {
            var first = unknown.getUnmatched().getFirst();
            var key = first.startsWith("-") ? "usage.unknown-option" : "usage.unknown-command";
            yield say.get(key, first);
          }
          case CommandLine.MissingParameterException missing ->
              say.get("usage.missing", named(missing.getMissing().getFirst()));
          default -> say.get("usage.bad-value", String.valueOf(wrong.getValue()));
        };
    console.err().println(line);
    var name = wrong.getCommandLine().getCommandSpec().qualifiedName().replaceFirst("^cancu ?", "");
    console.err().println(say.get("usage.see-help", name.isEmpty() ? "" : name + " "));
    return 2;
  }

  private static String named(CommandLine.Model.ArgSpec missing) {
    return missing instanceof CommandLine.Model.OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : missing.paramLabel();
  }

  private static int failed(Console console, Exception failed) {
    var say = console.messages();
    switch (failed) {
      case Failure failure -> {
        console.err().println(failure.getMessage());
        return failure.exit();
      }
      case AccountException account -> console.err().println(Console.sentence(say, account));
      case HomeException home -> console.err().println(Console.sentence(say, home));
      case EngineException engine ->
          console.err().println(say.get("engine.failed", engine.getMessage()));
      case AuditException audit ->
          console.err().println(say.get("audit.failed", audit.getMessage()));
      case ArchiveException archive ->
          console.err().println(say.get("archive.failed", archive.getMessage()));
      case ReadingStopped stopped ->
          console.err().println(say.get("reading.stopped", say.code(stopped.code())));
      default -> {
        LoggerFactory.getLogger(Main.class).error("command failed", failed);
        console.err().println(say.get("unexpected", failed));
      }
    }
    return 1;
  }
}
