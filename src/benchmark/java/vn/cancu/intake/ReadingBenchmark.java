package vn.cancu.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.cancu.citation.Citations;
import vn.cancu.description.Descriptions;
import vn.cancu.description.Topics;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.RecordJson;
import vn.cancu.document.Visibility;
import vn.cancu.encoding.UnicodeText;
import vn.cancu.extraction.Extraction;

/**
 * What `cancu parse` does with a plain text, whole and in parts, beside a pass over the same bytes
 * that no reading can do without. Measures processor time, collections included: on a machine with
 * other work the clock says little.
 */
@State(Scope.Benchmark)
public class ReadingBenchmark {
  static final String FOLDER = "cancu.benchmark.letters";
  static final String LETTERS = "letters";
  static final String BOOK = "book";

  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d++/[A-Z]+");
  private static final ObjectMapper JSON = RecordJson.mapper();
  private static final Citations.Citing CITING =
      new Citations.Citing("1", "SYT-VP", "Sở Y tế tỉnh Thanh Hóa", null);

  /** "letters", "book", or the name of a hostile text. */
  @Param(LETTERS)
  public String text = LETTERS;

  /** UTF-16 units of all texts but the letters. */
  @Param("1000000")
  public int length = 1_000_000;

  private final List<byte[]> files = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<DocumentRecord> records = new ArrayList<>();

  /** Processor time of the whole process, and how often the method ran meanwhile. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Processor {
    public long nanos;
    public long runs;
    private long before;

    @Setup(Level.Iteration)
    public void start() {
      runs = 0;
      before = now();
    }

    @TearDown(Level.Iteration)
    public void stop() {
      nanos = now() - before;
    }

    private static long now() {
      return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
          .getProcessCpuTime();
    }
  }

  @Setup
  public void read() {
    switch (text) {
      case LETTERS -> texts.addAll(letters());
      case BOOK -> texts.add(book(letters(), length));
      default -> texts.add(HostileTexts.of(length).get(text));
    }
    for (var one : texts) {
      files.add(one.getBytes(StandardCharsets.UTF_8));
      records.add(record(one));
    }
  }

  static List<String> letters() {
    try (var names = Files.list(Path.of(System.getProperty(FOLDER)))) {
      var letters = new ArrayList<String>();
      for (var name : names.sorted().toList()) {
        letters.add(Files.readString(name));
      }
      return letters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The letters one behind the other, each time with other numbers. */
  static String book(List<String> letters, int length) {
    var random = new Random(5);
    var book = new StringBuilder(length + 100_000);
    for (int i = 0; book.length() < length; i++) {
      var letter = letters.get(i % letters.size());
      for (int at = 0; at < letter.length(); at++) {
        char c = letter.charAt(at);
        boolean other = c >= '1' && c <= '9' && random.nextInt(4) == 0;
        book.append(other ? (char) ('1' + random.nextInt(9)) : c);
      }
      book.append("\n\f");
    }
    book.setLength(length);
    return book.toString();
  }

  @Benchmark
  public int plainPass(Processor processor) {
    processor.runs++;
    int found = 0;
    for (var file : files) {
      var one = new String(file, StandardCharsets.UTF_8);
      found += Normalizer.isNormalized(one, Normalizer.Form.NFC) ? 1 : 0;
      for (var number = NUMBER.matcher(one); number.find(); ) {
        found++;
      }
    }
    return found;
  }

  @Benchmark
  public int citations(Processor processor) {
    processor.runs++;
    int found = 0;
    for (var one : texts) {
      found += Citations.in(one, CITING).citations().size();
    }
    return found;
  }

  @Benchmark
  public int descriptions(Processor processor) {
    processor.runs++;
    int found = 0;
    for (var one : texts) {
      found += Descriptions.of(one).warnings().size();
    }
    return found;
  }

  /** With the cutting into lines, which a description does once for all its parts. */
  @Benchmark
  public int topics(Processor processor) {
    processor.runs++;
    int found = 0;
    for (int i = 0; i < texts.size(); i++) {
      found += Topics.why(records.get(i), texts.get(i)).size();
    }
    return found;
  }

  /** From the bytes of the file to the line of JSON, which goes out as it is made. */
  @Benchmark
  public void reading(Processor processor) throws IOException {
    processor.runs++;
    for (var file : files) {
      var out = OutputStream.nullOutputStream();
      JSON.writeValue(out, record(new String(file, StandardCharsets.UTF_8)));
    }
  }

  private static DocumentRecord record(String text) {
    var repaired = UnicodeText.repair(text);
    return DocumentReader.read(
        new DocumentReader.Origin("a.txt", "0".repeat(64), Visibility.PUBLIC, "parsed"),
        new Extraction.Text(
            repaired.text(), "text/plain", null, false, repaired.repairs(), List.of()));
  }
}
