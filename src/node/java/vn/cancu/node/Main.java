package vn.cancu.node;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The embedded Elasticsearch node as a process of its own: {@code Main HOME DATA LOGS}. With a
 * fourth argument, the file of a mapping, it only trains for an AOT cache and ends.
 *
 * <p>The parent talks to it through its standard streams. The first line in is the token that every
 * HTTP request must carry; it never stands on the command line, where other users could read it.
 * The one line out is {@code ready PORT} or {@code failed REASON}. The end of the input means that
 * the parent is gone, however it ended, and the node ends with it.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    var parent = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var answers =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    // Whatever a library prints must not be read as an answer.
    System.setOut(System.err);
    var token = parent.readLine();
    if (args.length < 3 || args.length > 4 || token == null || token.isBlank()) {
      answers.println(
          "failed usage: Main HOME DATA LOGS [MAPPING], with the token as the first line in");
      System.exit(2);
    }
    var node = new EmbeddedNode(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), token);
    Runtime.getRuntime().addShutdownHook(new Thread(node::close, "node-close"));
    if (args.length == 4) {
      new Training(node.start(), token).run(Path.of(args[3]));
      System.exit(0);
    }
    Thread.ofPlatform().daemon().name("parent-watch").start(() -> exitWithParent(parent));
    try {
      answers.println("ready " + node.start());
    } catch (Exception | LinkageError e) {
      e.printStackTrace();
      answers.println("failed " + oneLine(e));
      System.exit(1);
    }
    Thread.currentThread().join();
  }

  private static void exitWithParent(BufferedReader parent) {
    try {
      while (parent.readLine() != null) {
        // Nothing is said after the token; only the end matters.
      }
    } catch (IOException e) {
      // A broken pipe is an end too.
    }
    Thread.ofPlatform().daemon().name("last-resort").start(Main::haltLater);
    System.exit(0);
  }

  /** A close that hangs must not leave a node behind: its data is safe by the translog alone. */
  private static void haltLater() {
    try {
      Thread.sleep(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(3);
  }

  private static String oneLine(Throwable failure) {
    var words = new StringBuilder();
    for (Throwable t = failure; t != null; t = t.getCause()) {
      words.append(words.isEmpty() ? "" : "; ").append(t);
    }
    return words.toString().replaceAll("\\s+", " ");
  }
}
