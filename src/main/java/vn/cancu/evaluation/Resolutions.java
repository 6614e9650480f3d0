package vn.cancu.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.CitedKeys;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.KnownDocuments;
import vn.cancu.document.KnownDocuments.Known;
import vn.cancu.evaluation.GoldDocument.GoldCitation;
import vn.cancu.evaluation.Meaning.Same;

/**
 * Whether the keys that reading gives name the right documents, over a whole gold folder.
 *
 * <p><b>Pairs</b>: every two mentions of the folder, a document's own head being one, are the same
 * document or not, by gold ({@link Meaning}) and by the key that links and GET /resolve go by
 * ({@link CitedKeys}, {@link DocumentKey}). Precision: of the pairs with one key, the share that
 * gold calls one document. Recall: of the pairs that gold calls one document, the share with one
 * key; a citation that was not found or has no key shares it with none. Pairs that gold leaves open
 * (a number without a year in two letters) count nowhere.
 *
 * <p><b>Keys</b>: each citation whose document gold tells in full has a key that says the same
 * (right), lacks a part (incomplete), says another thing (wrong), or none. This sees the documents
 * that only one citation names, which pairs do not.
 *
 * <p><b>Targets</b>: for each citation of a document that is in the folder, whether the key leads
 * to it, to another one (wrong), or to none because it fits several or lacks a part (ambiguous). A
 * citation of a document outside the folder that leads to one inside is wrong, too.
 */
final class Resolutions {
  /**
   * @param citation the head of the document itself where null
   */
  private record Mention(
      int document,
      String where,
      @Nullable GoldCitation citation,
      Meaning meaning,
      @Nullable DocumentKey key) {}

  private final List<Mention> mentions = new ArrayList<>();
  private final List<DocumentRecord> records = new ArrayList<>();
  private final Score pairs = new Score();
  private final Map<String, Integer> keys = new TreeMap<>();
  private int right;
  private int wrong;
  private int ambiguous;
  private final Set<String> misses = new LinkedHashSet<>();

  /**
   * @param found what answers which citation of gold; those that were missed are not in it
   */
  void add(
      String where, GoldDocument gold, DocumentRecord record, Map<GoldCitation, Citation> found) {
    int document = records.size();
    records.add(record);
    var own = Meaning.of(gold.answers());
    if (own != null) {
      mentions.add(new Mention(document, where, null, own, DocumentKey.of(record)));
    }
    var cited = CitedKeys.of(record);
    var meanings = gold.citations().stream().map(Meaning::of).filter(Objects::nonNull).toList();
    for (var citation : gold.citations()) {
      var meaning = Meaning.of(citation);
      if (meaning != null && !citation.optional()) {
        var answer = found.get(citation);
        mentions.add(
            new Mention(
                document,
                where,
                citation,
                meaning.completed(meanings),
                answer == null ? null : cited.key(answer)));
      }
    }
  }

  /** Counts everything; to be called once, after the last document. */
  void count() {
    mentions.stream().filter(mention -> mention.citation() != null).forEach(this::countKey);
    countPairs();
    countTargets();
  }

  private void countKey(Mention mention) {
    var key = mention.key();
    if (key == null && mention.meaning().year() == null) {
      return;
    }
    var judged = key == null ? "NONE" : mention.meaning().judge(key).name();
    keys.merge(judged, 1, Integer::sum);
    if (!judged.equals("RIGHT") && !judged.equals("OPEN")) {
      misses.add(
          "%s  resolution: \"%s\" %s <- %s"
              .formatted(mention.where(), raw(mention), mention.meaning(), key));
    }
  }

  private int keys(String judged) {
    return keys.getOrDefault(judged, 0);
  }

  private void countPairs() {
    Map<Object, List<Mention>> near = new LinkedHashMap<>();
    for (var mention : mentions) {
      near.computeIfAbsent(mention.meaning().name(), any -> new ArrayList<>()).add(mention);
      if (mention.key() != null) {
        near.computeIfAbsent(mention.key(), any -> new ArrayList<>()).add(mention);
      }
    }
    near.forEach((name, together) -> {
      for (int i = 0; i < together.size(); i++) {
        for (int j = i + 1; j < together.size(); j++) {
          pair(name, together.get(i), together.get(j));
        }
      }
    });
  }

  /** A pair that shares both name and key is met twice and counts at its name. */
  private void pair(Object group, Mention one, Mention other) {
    boolean sameKey = one.key() != null && one.key().equals(other.key());
    boolean sameName = one.meaning().name().equals(other.meaning().name());
    if (sameName && group instanceof DocumentKey) {
      return;
    }
    switch (one.meaning().same(other.meaning(), one.document() == other.document())) {
      case YES -> {
        if (sameKey) {
          pairs.right();
        } else {
          pairs.missed();
          miss(one, other, "same");
        }
      }
      case NO -> {
        if (sameKey) {
          pairs.invented();
          miss(one, other, "different");
        }
      }
      case OPEN -> {}
    }
  }

  private void miss(Mention one, Mention other, String asked) {
    misses.add(
        "%s  resolution: %s: \"%s\" %s, %s \"%s\" %s"
            .formatted(
                one.where(),
                asked,
                raw(one),
                one.key(),
                one.where().equals(other.where()) ? "" : other.where(),
                raw(other),
                other.key()));
  }

  private void countTargets() {
    var known = new ArrayList<Known<Integer>>();
    for (int i = 0; i < records.size(); i++) {
      var key = DocumentKey.of(records.get(i));
      var date = records.get(i).date();
      if (key != null && date != null) {
        known.add(new Known<>(i, key, date.earliest(), "%09d".formatted(i)));
      }
    }
    var documents = new KnownDocuments<>(known);
    Map<String, List<Mention>> heads = new HashMap<>();
    mentions.stream()
        .filter(mention -> mention.citation() == null)
        .forEach(head ->
            heads.computeIfAbsent(head.meaning().name(), any -> new ArrayList<>()).add(head));
    mentions.stream()
        .filter(mention -> mention.citation() != null)
        .sorted(Comparator.comparing(Mention::where))
        .forEach(mention ->
            target(mention, heads.getOrDefault(mention.meaning().name(), List.of()), documents));
  }

  private void target(Mention mention, List<Mention> heads, KnownDocuments<Integer> documents) {
    var date = records.get(mention.document()).date();
    var key = mention.key();
    var given =
        key == null
            ? null
            : documents.meant(key, date == null ? null : date.earliest()).orElse(null);
    var asked =
        heads.stream()
            .filter(head -> head.meaning().same(mention.meaning(), false) == Same.YES)
            .findFirst();
    boolean open =
        heads.stream().anyMatch(head -> head.meaning().same(mention.meaning(), false) == Same.OPEN);
    if (asked.isEmpty() && (given == null || open)) {
      return;
    }
    if (given == null) {
      ambiguous++;
    } else if (asked.isPresent() && sameDocument(asked.get(), given)) {
      right++;
      return;
    } else {
      wrong++;
    }
    misses.add(
        "%s  resolution: \"%s\" means %s <- %s"
            .formatted(
                mention.where(),
                raw(mention),
                asked.map(Mention::where).orElse(null),
                given == null ? key : records.get(given).file()));
  }

  /** Two files of one document (a draft and a scan) share a key, and either one is right. */
  private boolean sameDocument(Mention asked, int given) {
    return asked.document() == given
        || Objects.equals(asked.key(), DocumentKey.of(records.get(given)));
  }

  private static String raw(Mention mention) {
    return mention.citation() == null ? "(head)" : mention.citation().raw();
  }

  double precision() {
    return pairs.precision();
  }

  double recall() {
    return pairs.recall();
  }

  Set<String> misses() {
    return misses;
  }

  List<String> lines() {
    return List.of(
        "%-24s %6d right %d, wrong %d, incomplete %d, none %d"
            .formatted(
                "resolution (keys)",
                judged(),
                keys("RIGHT"),
                keys("WRONG"),
                keys("INCOMPLETE"),
                keys("NONE")),
        "%-24s %6d %9.3f %7.3f %6.3f"
            .formatted(
                "resolution (pairs)", pairs.asked(), pairs.precision(), pairs.recall(), pairs.f1()),
        "%-24s %6d right %d, wrong %d, ambiguous %d"
            .formatted("resolution (targets)", right + wrong + ambiguous, right, wrong, ambiguous));
  }

  private int judged() {
    return keys("RIGHT") + keys("WRONG") + keys("INCOMPLETE") + keys("NONE");
  }

  Map<String, Object> summary() {
    var summary = new LinkedHashMap<String, Object>();
    var keys = new LinkedHashMap<String, Object>();
    keys.put("n", judged());
    keys.put("right", keys("RIGHT"));
    keys.put("wrong", keys("WRONG"));
    keys.put("incomplete", keys("INCOMPLETE"));
    keys.put("none", keys("NONE"));
    summary.put("keys", keys);
    summary.put("pairs", pairs.asked());
    summary.put("precision", Evaluation.rounded(pairs.precision()));
    summary.put("recall", Evaluation.rounded(pairs.recall()));
    summary.put("f1", Evaluation.rounded(pairs.f1()));
    var targets = new LinkedHashMap<String, Object>();
    targets.put("right", right);
    targets.put("wrong", wrong);
    targets.put("ambiguous", ambiguous);
    summary.put("targets", targets);
    return summary;
  }
}
