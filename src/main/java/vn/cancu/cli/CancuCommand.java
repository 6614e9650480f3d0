package vn.cancu.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program: shows its commands when none is given. */
@Command(
    name = "cancu",
    subcommands = {
      ServeCommand.class,
      DemoCommand.class,
      IngestCommand.class,
      ParseCommand.class,
      ReindexCommand.class,
      RereadCommand.class,
      VerifyCommand.class,
      ExportCommand.class,
      EvaluateCommand.class,
      EvaluateSearchCommand.class,
      WeighTopicsCommand.class,
      WeighRelationsCommand.class,
      UserCommand.class,
      CancuCommand.TestCommand.class
    })
final class CancuCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  /** Named here for the list of commands only: the launcher runs it, before there is a program. */
  @Command(name = "test")
  static final class TestCommand implements Runnable {
    @Override
    public void run() {}
  }
}
