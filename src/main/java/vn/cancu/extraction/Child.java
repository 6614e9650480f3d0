package vn.cancu.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** One child process and the talk with it: a path goes in, "begun" and an answer come out. */
final class Child {
  /** The JVM's exit code for -XX:+ExitOnOutOfMemoryError. */
  private static final int OUT_OF_MEMORY = 3;

  /** Code of an answer that never came, since the child died over the file. */
  static final String DIED = "tien-trinh-chet";

  /** Code of a process that the system did not even start. */
  static final String NOT_STARTED = "tien-trinh-khong-mo";

  /** A JVM that comes to life on a busy machine; the file's own time begins behind it. */
  private static final Duration LONGEST_START = Duration.ofMinutes(1);

  private static final int LAST_WORDS = 2000;

  /** Lets other work go first. */
  private static final Path NICE = Path.of("/usr/bin/nice");

  private final Process process;
  private final ExtractionSettings settings;
  private final ScheduledExecutorService clock;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private final StringBuilder lastWords = new StringBuilder();
  private long idleSince = System.nanoTime();
  private int filesRead;
  private boolean fit = true;
  private boolean died;

  private Child(Process process, ExtractionSettings settings, ScheduledExecutorService clock) {
    this.process = process;
    this.settings = settings;
    this.clock = clock;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    Thread.ofVirtual().name("extraction-stderr").start(() -> listen(process.getErrorStream()));
  }

  /** The child never took the file: it is not the file's fault. */
  static final class NotBegun extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    NotBegun(String code, String message) {
      super(message);
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  static Child start(ExtractionSettings settings, ScheduledExecutorService clock)
      throws IOException {
    var recognition = settings.recognition();
    var command = new ArrayList<String>();
    if (recognition != null && recognition.background() && Files.isExecutable(NICE)) {
      command.addAll(List.of(NICE.toString(), "-n", "10"));
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + settings.heapMegabytes() + "m",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:+ExitOnOutOfMemoryError",
            // What a crash writes down holds pieces of what was read.
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-XX:+UseSerialGC",
            compiler(settings),
            "-XX:+DisplayVMOutputToStderr",
            "-Djava.awt.headless=true",
            "-Dlogback.configurationFile=child-logback.xml",
            "-Dfile.encoding=UTF-8"));
    command.addAll(cache());
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            ReadingProcess.class.getName(),
            Integer.toString(settings.longestText())));
    if (recognition != null) {
      command.add(Integer.toString(recognition.pagesAtOnce()));
      command.add(Long.toString(recognition.pageLimit().toMillis()));
      command.add(recognition.cache() == null ? "" : recognition.cache().toString());
    }
    var builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    return new Child(builder.start(), settings, clock);
  }

  /**
   * What the launcher had written down after the build, see {@link Training}: one second of
   * processor time less at each start. One that does not fit this JDK or these jars is ignored,
   * silently by these flags.
   */
  private static List<String> cache() {
    var cache = Path.of(System.getProperty("cancu.app", "target"), "children.aot");
    return Files.isRegularFile(cache)
        ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off")
        : List.of();
  }

  /**
   * Parsing has so much code and each child sees so few files that the thorough compiler costs more
   * than it saves: over the first 400 files 14 s against 6 s. Pictures are few loops that run long.
   */
  private static String compiler(ExtractionSettings settings) {
    return settings.recognition() == null ? "-XX:TieredStopAtLevel=1" : "-XX:+TieredCompilation";
  }

  /**
   * @param recognise pages without letters too, where the settings have it
   * @param parts folder for what is packed in the file; made only when there is such a thing
   */
  Answer read(Path file, boolean recognise, Path parts, BooleanSupplier stepsAside)
      throws NotBegun {
    var alarm = new Alarm();
    var patience = new Patience(process, clock, stepsAside, this::kill);
    try {
      begin(file, recognise, parts, alarm);
      patience.begin();
      int sign;
      do {
        alarm.putOff();
        sign = answers.readByte();
      } while (sign == ReadingProcess.BEGUN);
      var answer = Answer.read(sign, answers, settings.longestText());
      filesRead++;
      idleSince = System.nanoTime();
      fit = !patience.end();
      return answer;
    } catch (IOException e) {
      fit = false;
      if (patience.end()) {
        throw new SteppedAside();
      }
      return died(alarm.rang(), e);
    } finally {
      patience.end();
      alarm.cancel();
    }
  }

  /** Ends the process when it has shown no sign of life for as long as a file or page may take. */
  private final class Alarm {
    private final AtomicBoolean late = new AtomicBoolean();
    private ScheduledFuture<?> bell = set(LONGEST_START);

    private ScheduledFuture<?> set(Duration limit) {
      return clock.schedule(
          () -> {
            late.set(true);
            kill();
          },
          limit.toMillis(),
          TimeUnit.MILLISECONDS);
    }

    void putOff() {
      bell.cancel(false);
      bell = set(settings.timeLimit());
    }

    boolean rang() {
      return late.get();
    }

    void cancel() {
      bell.cancel(false);
    }
  }

  /** With the programs that it started, which would go on without it. */
  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private void begin(Path file, boolean recognise, Path parts, Alarm alarm) throws NotBegun {
    try {
      write(file);
      requests.writeBoolean(recognise);
      write(parts);
      requests.flush();
      if (answers.readByte() == ReadingProcess.BEGUN) {
        return;
      }
    } catch (IOException e) {
      // Falls through: the child is gone, and its last words say more than "broken pipe".
    }
    fit = false;
    kill();
    exitCode(Duration.ofSeconds(10));
    throw alarm.rang()
        ? new NotBegun("tien-trinh-cham", "too slow to begin: " + said())
        : new NotBegun("tien-trinh-tat-ngay", "ended before it began: " + said());
  }

  private void write(Path path) throws IOException {
    var bytes = path.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
    requests.writeInt(bytes.length);
    requests.write(bytes);
  }

  private Answer died(boolean late, IOException e) {
    if (late) {
      return Answer.unreadable("", "qua-thoi-gian", settings.timeLimit().toSeconds() + " s");
    }
    int exit = exitCode(Duration.ofSeconds(1));
    kill();
    if (exit == OUT_OF_MEMORY) {
      return Answer.unreadable("", "qua-bo-nho", settings.heapMegabytes() + " MB");
    }
    died = exit >= 0;
    return died
        ? Answer.unreadable("", DIED, "child ended with " + exit + " " + said())
        : Answer.unreadable("", "hong", "no sound answer: " + e.getMessage() + " " + said());
  }

  /** -1 where it has not ended by then. */
  private int exitCode(Duration limit) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /** Whether it ended over a file by itself or by another hand: once, that says little of it. */
  boolean hasDied() {
    return died;
  }

  boolean isFit() {
    return fit && process.isAlive();
  }

  int filesRead() {
    return filesRead;
  }

  Duration idleFor() {
    return Duration.ofNanos(System.nanoTime() - idleSince);
  }

  void end() {
    fit = false;
    kill();
  }

  /**
   * Reads what the child writes to its error stream, so that it never blocks on it, and keeps the
   * end.
   */
  private void listen(InputStream errors) {
    try (errors) {
      var piece = new byte[1024];
      for (int length = errors.read(piece); length >= 0; length = errors.read(piece)) {
        synchronized (lastWords) {
          lastWords.append(new String(piece, 0, length, StandardCharsets.UTF_8));
          lastWords.delete(0, Math.max(0, lastWords.length() - LAST_WORDS));
        }
      }
    } catch (IOException e) {
      // The process has ended; what it said before is kept.
    }
  }

  private String said() {
    synchronized (lastWords) {
      return lastWords.toString().strip();
    }
  }
}
