package vn.cancu.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Provinces.Province;

/**
 * The keys that the citations of one document mean, read together: one mention carries number, date
 * and issuer, the others only type and number (Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.b), and
 * laws go by their title. What one mention lacks is taken from the others only where they agree.
 * The citations themselves keep what is printed at their place.
 */
public final class CitedKeys {
  private final Map<Citation, DocumentKey> keys = new IdentityHashMap<>();
  private final Map<String, Set<DocumentKey>> byNumber = new HashMap<>();
  private final Map<String, Set<DocumentKey>> byTitle = new HashMap<>();

  private final @Nullable Province home;

  private CitedKeys(@Nullable Province home) {
    this.home = home;
  }

  /** Reads the citations of one document. */
  public static CitedKeys of(DocumentRecord document) {
    return of(document.citations(), Home.province(document));
  }

  /**
   * Those of a document of whose citations people spoke: what they said of one tells nothing of the
   * others, which were read together with what it was read as.
   *
   * @param read all of them as they were read, in that order
   * @param standing for each citation of the document the one of those that it was
   */
  public static CitedKeys of(
      DocumentRecord document, List<Citation> read, List<Citation> standing) {
    var home = Home.province(document);
    var cited = of(read, home);
    Map<Citation, Citation> otherwise = new IdentityHashMap<>();
    for (int i = 0; i < standing.size(); i++) {
      var then = standing.get(i);
      var now = document.citations().get(i);
      if (now.namesSame(then)) {
        cited.put(now, cited.key(then));
      } else {
        otherwise.put(then, now);
      }
    }
    if (!otherwise.isEmpty()) {
      var said = of(read.stream().map(each -> otherwise.getOrDefault(each, each)).toList(), home);
      otherwise.values().forEach(now -> cited.put(now, said.key(now)));
    }
    return cited;
  }

  private void put(Citation citation, @Nullable DocumentKey key) {
    if (key != null) {
      keys.put(citation, key);
    }
  }

  static CitedKeys of(List<Citation> citations, @Nullable Province home) {
    var cited = new CitedKeys(home);
    for (int i = 0; i < citations.size(); i++) {
      if (citations.get(i).number() != null) {
        cited.numbered(citations.get(i), yearOfList(citations, i));
      }
    }
    for (int i = 0; i < citations.size(); i++) {
      var citation = citations.get(i);
      if (i > 0 && is(citation, "law-amending")) {
        cited.amending(citation, citations.get(i - 1));
      } else if (citation.number() == null) {
        cited.titled(citation);
      }
    }
    citations.forEach(cited::complete);
    cited.readShort(citations);
    return cited;
  }

  /** Whether a rule of this name read the citation, and no person has said what it means. */
  private static boolean is(Citation citation, String rule) {
    if (citation.confirmed() == Verdict.CORRECTED) {
      return false;
    }
    var read = String.valueOf(citation.rule());
    return read.startsWith(rule + "/") || read.startsWith(rule + "-without-issuer/");
  }

  /** The documents of a list or a range share the date that its last one prints. */
  private static @Nullable Integer yearOfList(List<Citation> citations, int at) {
    var symbol = String.valueOf(citations.get(at).symbol());
    for (int i = at; i < citations.size(); i++) {
      var next = citations.get(i);
      boolean listed = is(next, "shared-symbol") || is(next, "range");
      if (!listed || !symbol.equals(next.symbol())) {
        return null;
      }
      if (next.date() != null) {
        return next.date().year();
      }
    }
    return null;
  }

  /** "Nghị định 73" is the one Nghị định of that number that the text names in full. */
  private void readShort(List<Citation> citations) {
    Map<String, Set<DocumentKey>> byType = new HashMap<>();
    for (var citation : citations) {
      var key = citation.number() == null ? null : keys.get(citation);
      if (key != null) {
        byType.computeIfAbsent(typed(citation), any -> new LinkedHashSet<>()).add(key);
      }
    }
    for (var citation : citations) {
      var named = is(citation, "number-again") ? byType.get(typed(citation)) : null;
      if (named != null && named.size() == 1) {
        keys.put(citation, named.iterator().next());
      }
    }
  }

  private static String typed(Citation citation) {
    return citation.type() + " " + String.valueOf(citation.number()).replaceFirst("^0+(?=.)", "");
  }

  /** The key of one of these citations; null where nothing in the document tells. */
  public @Nullable DocumentKey key(Citation citation) {
    return keys.get(citation);
  }

  private void numbered(Citation citation, @Nullable Integer listYear) {
    var key = DocumentKey.of(citation, home);
    if (key == null) {
      return;
    }
    if (!key.hasYear() && listYear != null) {
      key = new DocumentKey(key.issuer(), listYear.toString(), key.number(), key.symbol());
    }
    keys.put(citation, key);
    byNumber.computeIfAbsent(key.identifier(), any -> new LinkedHashSet<>()).add(key);
    var title = TitleAliases.of(citation.raw());
    if (title != null) {
      byTitle.computeIfAbsent(title.key(), any -> new LinkedHashSet<>()).add(key);
    }
  }

  private void titled(Citation citation) {
    var title = TitleAliases.of(citation.raw());
    var date = citation.date();
    if (title == null || date == null) {
      return;
    }
    var year = String.valueOf(date.year());
    var named = byTitle.computeIfAbsent(title.key(), any -> new LinkedHashSet<>());
    // "Luật Giá số 16/2023/QH15" elsewhere in the text tells the number of "Luật Giá năm 2023".
    var numbered =
        named.stream().filter(key -> !key.isTitled() && key.year().equals(year)).toList();
    var known = TitleAliases.key(title, date);
    var key =
        numbered.size() == 1 && (known == null || known.isTitled()) ? numbered.getFirst() : known;
    if (key != null) {
      keys.put(citation, key);
      named.add(key);
    }
  }

  /** "Luật A năm 2008 (sửa đổi, bổ sung năm 2014)": the law of 2014 amends that one. */
  private void amending(Citation citation, Citation law) {
    var amended = TitleAliases.of(law.raw());
    var date = citation.date();
    var key =
        amended == null || date == null
            ? null
            : TitleAliases.key(TitleAliases.amending(amended), date);
    if (key != null) {
      keys.put(citation, key);
    }
  }

  private void complete(Citation citation) {
    var key = keys.get(citation);
    var title = TitleAliases.of(citation.raw());
    if (key == null) {
      var named = title == null ? null : byTitle.get(title.key());
      if (named != null && named.size() == 1 && citation.date() == null) {
        keys.put(citation, named.iterator().next());
      }
      return;
    }
    if (key.hasIssuer() && key.hasYear()) {
      return;
    }
    var others =
        byNumber.getOrDefault(key.identifier(), Set.of()).stream()
            .filter(other -> !other.equals(key) && agree(key, other))
            .filter(other -> other.hasIssuer() || !key.hasIssuer())
            .filter(other -> other.hasYear() || !key.hasYear())
            .toList();
    var whole = others.stream().filter(other -> other.hasIssuer() && other.hasYear()).toList();
    var fullest = whole.isEmpty() ? others : whole;
    if (fullest.size() == 1
        && others.stream().allMatch(other -> agree(other, fullest.getFirst()))) {
      keys.put(citation, fullest.getFirst());
    }
  }

  /** Whether two keys with one number can mean one document. */
  private static boolean agree(DocumentKey one, DocumentKey other) {
    boolean issuers = !one.hasIssuer() || !other.hasIssuer() || one.issuer().equals(other.issuer());
    return issuers && (!one.hasYear() || !other.hasYear() || one.year().equals(other.year()));
  }
}
