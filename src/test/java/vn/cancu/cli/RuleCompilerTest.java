package vn.cancu.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javax.management.JMException;
import org.junit.jupiter.api.Test;

/**
 * A JVM that does not understand the directives says so to nobody. That it took them is shown here,
 * not that it heeds them.
 */
final class RuleCompilerTest {
  private static final String RULES = "vn/cancu/citation";

  @Test
  void leavesTheRulesToTheQuickCompiler() throws JMException {
    assertFalse(RuleCompiler.ask("compilerDirectivesPrint").contains(RULES));
    RuleCompiler.beQuick();
    try {
      var taken = RuleCompiler.ask("compilerDirectivesPrint");
      assertTrue(taken.contains(RULES), taken);
    } finally {
      RuleCompiler.ask("compilerDirectivesRemove");
    }
  }
}
