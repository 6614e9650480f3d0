package vn.cancu.extraction;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import org.jspecify.annotations.Nullable;

/**
 * The child: reads one file after the other on request. Ends with its parent, also in the middle of
 * a file, because a thread of its own waits on the pipe.
 */
final class ReadingProcess {
  static final byte BEGUN = 42;

  private ReadingProcess() {}

  /**
   * What is asked: a file, whether pages without letters are to be recognised, and where to lay
   * what is packed in it.
   */
  private record Request(Path file, boolean recognise, Path parts) {}

  /**
   * Started by Child; arguments: the longest text in UTF-16 units and, where pages are to be
   * recognised, how many at once, the milliseconds a page may take, and the cache's folder or "".
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var answers = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    // Parsers and loggers that print must not print into the answers.
    System.setOut(System.err);
    var files = new SynchronousQueue<Request>();
    Thread.ofPlatform().daemon().name("requests").start(() -> listen(System.in, files));
    var reading =
        new FileReading(
            Integer.parseInt(arguments[0]), recognition(arguments), () -> beat(answers));
    while (true) {
      var request = files.take();
      beat(answers);
      var answer =
          reading.read(request.file(), request.recognise(), new PartsFolder(request.parts()));
      synchronized (answers) {
        answer.write(answers);
      }
    }
  }

  private static @Nullable Recognition recognition(String[] arguments) {
    return arguments.length < 4
        ? null
        : new Recognition(
            Integer.parseInt(arguments[1]),
            Duration.ofMillis(Long.parseLong(arguments[2])),
            false,
            arguments[3].isEmpty() ? null : Path.of(arguments[3]));
  }

  private static void beat(DataOutputStream answers) {
    synchronized (answers) {
      try {
        answers.writeByte(BEGUN);
        answers.flush();
      } catch (IOException e) {
        end();
      }
    }
  }

  /** Nobody waits for an answer any more; what was started here ends too. */
  private static void end() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(0);
  }

  private static Path path(DataInputStream requests) throws IOException {
    var path = new byte[requests.readInt()];
    requests.readFully(path);
    return Path.of(new String(path, StandardCharsets.UTF_8));
  }

  private static void listen(InputStream in, SynchronousQueue<Request> files) {
    try (var requests = new DataInputStream(in)) {
      while (true) {
        files.put(new Request(path(requests), requests.readBoolean(), path(requests)));
      }
    } catch (IOException | InterruptedException e) {
      // The parent has closed the pipe or is gone.
      end();
    }
  }
}
