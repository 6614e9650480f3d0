package vn.cancu.search;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.cancu.engine.Engine;

/** Memory of this process, which is the portal, and of its child, which is the engine. */
final class LoadMemory {
  private final Engine engine;
  private final PrintStream out;
  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  LoadMemory(Engine engine, PrintStream out) {
    this.engine = engine;
    this.out = out;
  }

  /** What both hold behind a collection. */
  void print(String when) throws IOException, InterruptedException {
    System.gc();
    System.gc();
    long portal = pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    for (var child : ProcessHandle.current().children().toList()) {
      var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
      new ProcessBuilder(jcmd, Long.toString(child.pid()), "GC.run")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    }
    long node =
        engine
            .ask(client -> client.nodes().stats(s -> s.metric(List.of())))
            .nodes()
            .values()
            .stream()
            .mapToLong(each -> {
              var jvm = each.jvm();
              var mem = jvm == null ? null : jvm.mem();
              var used = mem == null ? null : mem.heapUsedInBytes();
              return used == null ? 0 : used;
            })
            .sum();
    out.printf(
        "memory %s: heap behind a collection: portal %d MB, engine %d MB; resident %d and %d MB%n",
        when,
        portal >> 20,
        node >> 20,
        resident(ProcessHandle.current().pid()),
        ProcessHandle.current().children().mapToLong(child -> resident(child.pid())).sum());
  }

  /** From now on the most is counted anew. */
  void forgetMost() {
    System.gc();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** The most heap since, with garbage, in MB. */
  long most() {
    return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
  }

  static long resident(long pid) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .sum();
    } catch (IOException e) {
      return 0; // no Linux
    }
  }

  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
