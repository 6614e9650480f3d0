package vn.cancu.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Entry;
import vn.cancu.archive.Links;
import vn.cancu.correction.Corrections;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.Relation;

/**
 * As many documents as are wanted, each the same in every run, ten citations each: one of the two
 * that half of all cite, four of those shortly before it, three of the older ones, which some are
 * cited by many, and two that nobody holds.
 */
final class MadeGraph {
  private static final int HUBS = 2;
  private static final int NEAR = 4;
  private static final int FAR = 3;
  private static final int MISSING = 2;

  /** A document cites none that lies further back than this among those of its time. */
  static final int REACH = 200;

  static final long SEED = 4711;

  private final GeneratedLetters letters = new GeneratedLetters(SEED);
  private final List<Draft> known = new ArrayList<>();
  private final Set<String> slugs = new HashSet<>();

  static Draft hub(int number) {
    return number == 0
        ? Draft.of("chi-thi", "10", "CT-TTg", "Thủ tướng Chính phủ", "2009-01-05")
            .subject("chấn chỉnh kỷ luật, kỷ cương hành chính")
        : Draft.of("nghi-dinh", "30", "2009/NĐ-CP", "Chính phủ", "2009-03-05")
            .subject("công tác văn thư");
  }

  /** The document of this number without what it cites. */
  Draft bare(int number) {
    return number < HUBS ? hub(number) : letters.bare(number).copy("|" + number);
  }

  Iterator<ArchivedDocument> documents(int count) {
    return IntStream.range(0, count).mapToObj(this::archived).iterator();
  }

  private ArchivedDocument archived(int number) {
    var draft = bare(number);
    cite(draft, number);
    var record = draft.record();
    var key = Objects.requireNonNull(DocumentKey.of(record)).toString();
    var slug = slugs.add(key) ? key : key + "-" + number;
    var now = Instant.parse("2026-11-24T00:00:00Z");
    var entry =
        new Entry(number + 1, draft.id(), 1, now, slug, record.visibility(), key, Links.NONE);
    var document = new ArchivedDocument(entry, record, draft.text(), record, Corrections.NONE, now);
    known.add(draft.text("").citesNothing());
    return document;
  }

  private void cite(Draft draft, int number) {
    if (number < HUBS) {
      return;
    }
    var chance = new Random(SEED + 31L * number);
    draft.cites(
        number % HUBS == 0 ? Relation.IMPLEMENTS : Relation.BASED_ON, known.get(number % HUBS));
    for (int i = 0; i < NEAR; i++) {
      int back = 1 + chance.nextInt(REACH);
      draft.cites(
          GeneratedLetters.relation(chance.nextInt(100)), known.get(Math.max(0, number - back)));
    }
    for (int i = 0; i < FAR; i++) {
      int older = (int) (number * Math.pow(chance.nextDouble(), 3));
      draft.cites(GeneratedLetters.relation(chance.nextInt(100)), known.get(older));
    }
    for (int i = 0; i < MISSING; i++) {
      var missing = "" + (100_000 + chance.nextInt(1 + number));
      draft.cites(Relation.CITES, "cong-van", missing, "BNV-VP", "Bộ Nội vụ", "2016-05-06");
    }
  }
}
