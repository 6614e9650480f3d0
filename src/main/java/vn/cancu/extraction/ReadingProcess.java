package vn.cancu.extraction;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;

/**
 * The child: reads one file after the other on request. Ends with its parent, also in the middle of
 * a file, because a thread of its own waits on the pipe.
 */
final class ReadingProcess {
  static final byte BEGUN = 42;

  private ReadingProcess() {}

  /** Started by Child; argument: the longest text in UTF-16 units. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var answers = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    // Parsers and loggers that print must not print into the answers.
    System.setOut(System.err);
    var files = new SynchronousQueue<Path>();
    Thread.ofPlatform().daemon().name("requests").start(() -> listen(System.in, files));
    var reading = new FileReading(Integer.parseInt(arguments[0]));
    while (true) {
      var file = files.take();
      answers.writeByte(BEGUN);
      answers.flush();
      reading.read(file).write(answers);
    }
  }

  private static void listen(InputStream in, SynchronousQueue<Path> files) {
    try (var requests = new DataInputStream(in)) {
      while (true) {
        var path = new byte[requests.readInt()];
        requests.readFully(path);
        files.put(Path.of(new String(path, StandardCharsets.UTF_8)));
      }
    } catch (IOException | InterruptedException e) {
      // The parent has closed the pipe or is gone.
      Runtime.getRuntime().halt(0);
    }
  }
}
