package vn.cancu.trials;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;
import vn.cancu.engine.EngineSettings;
import vn.cancu.engine.Engines;
import vn.cancu.engine.StartingEngine;

/**
 * What ingest is measured against: Tika in this process on two threads, its text straight into bulk
 * requests of a hundred, with our mapping, into the same embedded node. No record, no archive, no
 * isolation, no durability. Says "ready", waits for the file "go", says "done".
 */
final class BarePipe {
  private static final int THREADS = 2;
  private static final int BULK = 100;
  private static final String INDEX = "bare";

  private final StartingEngine engine;
  private final AutoDetectParser parser = new AutoDetectParser();

  private BarePipe(StartingEngine engine) {
    this.engine = engine;
  }

  /** Arguments: a home, and the folder of files. */
  public static void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    try (var engine = Engines.start(EngineSettings.Embedded.here(), home)) {
      engine.await(Duration.ofSeconds(60));
      var pipe = new BarePipe(engine);
      pipe.createIndex();
      System.out.println("ready");
      while (!Files.exists(home.resolve("go"))) {
        Thread.sleep(20);
      }
      pipe.run(Path.of(arguments[1]));
      System.out.println("done");
      Thread.sleep(Duration.ofMinutes(5));
    }
  }

  private void createIndex() throws IOException {
    try (var mapping = BarePipe.class.getResourceAsStream("/index-mappings/documents.json")) {
      var json = new String(Objects.requireNonNull(mapping).readAllBytes(), StandardCharsets.UTF_8);
      engine.client().indices().create(c -> c.index(INDEX).withJson(new StringReader(json)));
    }
  }

  private void run(Path folder) throws Exception {
    var files = new ConcurrentLinkedQueue<Path>();
    try (var listing = Files.list(folder)) {
      files.addAll(listing.sorted().toList());
    }
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var work = List.<Callable<Integer>>of(() -> feed(files), () -> feed(files));
      for (var fed : threads.invokeAll(work)) {
        fed.get();
      }
    }
    engine.client().indices().refresh(r -> r.index(INDEX));
  }

  private int feed(ConcurrentLinkedQueue<Path> files) throws IOException {
    int fed = 0;
    var bulk = new ArrayList<BulkOperation>();
    for (var file = files.poll(); file != null; file = files.poll()) {
      var name = file.getFileName().toString();
      var source =
          Map.of(
              "id",
              name,
              "visibility",
              "public",
              "body",
              text(file),
              "record",
              Map.of("file", name));
      bulk.add(BulkOperation.of(o -> o.index(i -> i.index(INDEX).id(name).document(source))));
      fed++;
      if (bulk.size() == BULK) {
        send(bulk);
      }
    }
    if (!bulk.isEmpty()) {
      send(bulk);
    }
    return fed;
  }

  private void send(List<BulkOperation> bulk) throws IOException {
    var now = List.copyOf(bulk);
    if (engine.client().bulk(b -> b.operations(now)).errors()) {
      throw new IllegalStateException("the index refuses documents");
    }
    bulk.clear();
  }

  private String text(Path file) {
    var settings = new OfficeParserConfig();
    settings.setUseSAXDocxExtractor(true);
    // Pages with few letters would be drawn and recognised where there is Tesseract; we do not.
    var pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    var context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    context.set(OfficeParserConfig.class, settings);
    var handler = new BodyContentHandler(-1);
    try (var in = Files.newInputStream(file);
        var buffered = new java.io.BufferedInputStream(in)) {
      parser.parse(buffered, handler, new Metadata(), context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | TikaException e) {
      throw new IllegalStateException(e);
    }
    return handler.toString();
  }
}
