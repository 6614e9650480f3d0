package vn.cancu.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchiveException;
import vn.cancu.archive.Entry;
import vn.cancu.document.DocumentKey;
import vn.cancu.rendition.Sketch;
import vn.cancu.rendition.Witness;

/**
 * Finds the documents that a new one may be the same as, without a look at the archive: by number
 * and year, and by the bands of their sketches. Follows the archive's journal as an index does,
 * from a file that may be deleted; 100,000 documents take some 50 MB.
 */
final class Twins {
  private static final Logger LOG = LoggerFactory.getLogger(Twins.class);
  private static final int BATCH = 500;

  /** Letters of one template share most bands by the thousand; the nearest are enough. */
  private static final int MOST = 20;

  private static final int FEWEST_BANDS = 2;
  private static final int NO_NUMBER = 0;

  private final Archive archive;
  private final SketchFile file;
  private final Chains chains = new Chains();
  private final List<String> ids = new ArrayList<>();
  private int[] numbers = new int[1 << 12];
  private long seen = -1;
  private @Nullable Witness sketched;
  private int[] bands = {};

  Twins(Home home, Archive archive) {
    this.archive = archive;
    this.file = new SketchFile(home.twins());
  }

  /** The live documents that may be the same as this reading, the likeliest first. */
  synchronized List<Entry> of(Witness witness) {
    follow();
    var key = DocumentKey.of(witness.record());
    var found = new LinkedHashSet<String>();
    if (key != null) {
      chains.each(
          mark(key),
          place -> {
            if (isOfIssuer(key, ids.get(place))) {
              found.add(ids.get(place));
            }
          });
    }
    int number = number(key);
    var shared = new int[ids.size()];
    for (int band : bands(witness)) {
      chains.each(
          band,
          place -> {
            if (mayBe(number, numbers[place])) {
              shared[place]++;
            }
          });
    }
    IntStream.range(0, shared.length)
        .filter(place -> shared[place] >= FEWEST_BANDS)
        .boxed()
        .sorted(Comparator.comparingInt(place -> -shared[place]))
        .forEach(place -> found.add(ids.get(place)));
    return entries(found, key);
  }

  /**
   * By what was kept of their numbers, which is all that ten thousand letters of one template cost.
   */
  private static boolean mayBe(int number, int other) {
    return number == NO_NUMBER || other == NO_NUMBER || number == other;
  }

  /** Hundreds of bodies have a 12/QĐ-UBND each year. */
  private boolean isOfIssuer(DocumentKey key, String id) {
    var text = archive.entry(id).map(Entry::key).orElse(null);
    var other = text == null ? null : DocumentKey.parse(text);
    return other == null
        || !key.hasIssuer()
        || !other.hasIssuer()
        || key.issuer().equals(other.issuer());
  }

  private List<Entry> entries(Set<String> found, @Nullable DocumentKey key) {
    var entries = new LinkedHashSet<Entry>();
    for (var id : found) {
      var entry = archive.entry(id);
      if (entry.isPresent() && mayBe(key, entry.get().key())) {
        entries.add(entry.get());
        if (entries.size() == MOST) {
          break;
        }
      }
    }
    return List.copyOf(entries);
  }

  /** Another number is another document, whatever the wording. */
  private static boolean mayBe(@Nullable DocumentKey key, @Nullable String text) {
    var other = key == null || text == null ? null : DocumentKey.parse(text);
    return key == null || other == null || key.number().equals(other.number());
  }

  /** Takes in what the archive has gained since. */
  synchronized void follow() {
    if (seen < 0) {
      load();
    }
    for (var batch = archive.changes(seen, BATCH);
        !batch.isEmpty();
        batch = archive.changes(seen, BATCH)) {
      for (var entry : batch) {
        if (!entry.isGone()) {
          learn(entry);
        }
        seen = entry.seq();
      }
    }
  }

  /** Takes in a version that was written just now, without reading it again. */
  synchronized void learn(Entry entry, Witness witness) {
    if (seen == entry.seq() - 1) {
      sketch(entry, witness);
      seen = entry.seq();
    }
  }

  private void sketch(Entry entry, Witness witness) {
    var key = DocumentKey.of(witness.record());
    var marks = marks(witness, key);
    if (marks.length > 0) {
      var line = new SketchFile.Line(entry.seq(), entry.id(), number(key), marks);
      file.append(line);
      put(line);
    }
  }

  private void learn(Entry entry) {
    try {
      var document = archive.load(entry);
      sketch(entry, new Witness(document.record(), document.text()));
    } catch (ArchiveException e) {
      LOG.warn("{} can't be read and so not be compared: {}", entry.id(), e.toString());
    }
  }

  private int[] marks(Witness witness, @Nullable DocumentKey key) {
    if (!witness.isComparable()) {
      return new int[0];
    }
    var bands = bands(witness);
    if (key == null) {
      return bands;
    }
    var marks = Arrays.copyOf(bands, bands.length + 1);
    marks[bands.length] = mark(key);
    return marks;
  }

  /** A file is asked about and then learnt: the sketch of its text is made once. */
  private int[] bands(Witness witness) {
    if (sketched != witness) {
      bands = Sketch.of(witness.text());
      sketched = witness;
    }
    return bands;
  }

  private static int number(@Nullable DocumentKey key) {
    return key == null ? NO_NUMBER : key.number().hashCode();
  }

  /** Without the issuer, which one of two readings may lack. */
  private static int mark(DocumentKey key) {
    return (key.year() + "/" + key.identifier()).hashCode();
  }

  private void load() {
    var lines = file.read();
    long last = lines.values().stream().mapToLong(SketchFile.Line::seq).max().orElse(0);
    if (last > 0 && archive.changes(last - 1, 1).isEmpty()) {
      LOG.warn("the sketches are ahead of the archive and are made again");
      lines.clear();
      last = 0;
    }
    if (file.lines() > 2L * lines.size()) {
      file.replace(
          lines.values().stream().sorted(Comparator.comparing(SketchFile.Line::seq)).toList());
    }
    lines.values().forEach(this::put);
    seen = last;
  }

  private void put(SketchFile.Line line) {
    int place = ids.size();
    ids.add(line.id());
    if (place == numbers.length) {
      numbers = Arrays.copyOf(numbers, place * 2);
    }
    numbers[place] = line.number();
    for (int mark : line.marks()) {
      chains.put(mark, place);
    }
  }
}
