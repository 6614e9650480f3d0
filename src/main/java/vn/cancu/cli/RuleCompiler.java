package vn.cancu.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the JVM of a portal compiles the rules of reading. They are so much code, of which each
 * letter runs a little, that the thorough compiler takes longer over them than it saves: over the
 * first 5,000 letters 32 s of processor time against 20 s where it leaves them to the quick one.
 * All else it may have, pages and searching above all, but for what they share with the rules:
 * words, keys and spellings of {@code document}. A command that only reads has all of it.
 */
final class RuleCompiler {
  private static final Logger LOG = LoggerFactory.getLogger(RuleCompiler.class);

  private static final String DIRECTIVES =
      """
      [{
        match: ["vn/cancu/citation/*.*", "vn/cancu/description/*.*", "vn/cancu/document/*.*", "vn/cancu/encoding/*.*"],
        c2: { Exclude: true }
      }]
      """;

  private RuleCompiler() {}

  /** Leaves the rules to the quick compiler from now on; a JVM that can't goes on as it is. */
  static void beQuick() {
    try {
      var file = Files.createTempFile("cancu", ".directives");
      try {
        Files.writeString(file, DIRECTIVES);
        LOG.debug("{}", ask("compilerDirectivesAdd", file.toString()));
      } finally {
        Files.delete(file);
      }
    } catch (IOException | JMException e) {
      LOG.info("the rules are compiled like all else: {}", e.toString());
    }
  }

  /** What the JVM answers to a command of jcmd, named as its bean does. */
  static String ask(String command, String... arguments) throws JMException {
    return String.valueOf(
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                command,
                arguments.length == 0 ? new Object[0] : new Object[] {arguments},
                arguments.length == 0 ? new String[0] : new String[] {String[].class.getName()}));
  }
}
