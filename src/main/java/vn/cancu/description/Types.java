package vn.cancu.description;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.DocumentTypes.DocumentType;
import vn.cancu.document.Folding;
import vn.cancu.document.Phrases;
import vn.cancu.document.Spelling;
import vn.cancu.document.Symbols;

/** The document's own type: from its name in the head, else from its symbol, else from "… này". */
final class Types {
  /** A type's name as lines are read for it: in lower case, and without its accents. */
  private record Name(String slug, String key, String folded) {
    static Name of(DocumentType type) {
      var key = Spelling.key(type.name());
      return new Name(type.slug(), key, Folding.fold(key));
    }
  }

  private static final List<Name> LONGEST_FIRST =
      DocumentTypes.all().stream()
          .filter(type -> !type.slug().equals("khac"))
          .sorted((one, other) -> other.name().length() - one.name().length())
          .map(Name::of)
          .toList();

  /** Longer lines begin with a type's name only where they print it right. */
  private static final int LONGEST_NAME =
      LONGEST_FIRST.stream().mapToInt(name -> name.key().length()).max().orElse(0);

  /** A consolidation prints the type of what it consolidates, old joint documents "THÔNG TƯ". */
  private static final Set<String> TOLD_BY_SYMBOL =
      Set.of("van-ban-hop-nhat", "thong-tu-lien-tich", "nghi-quyet-lien-tich");

  /** What a document calls itself by before "này"; none of them ends in another. */
  private static final List<String> SELF =
      List.of(
          "công văn",
          "quyết định",
          "kế hoạch",
          "chỉ thị",
          "thông báo",
          "nghị quyết",
          "nghị định",
          "thông tư",
          "hướng dẫn",
          "quy chế",
          "quy định",
          "chương trình",
          "đề án",
          "tờ trình",
          "báo cáo",
          "công điện");

  private static final String THIS = " này";

  private Types() {}

  /** The type whose name is the line or its beginning in capitals; null if none. */
  static @Nullable String ofLine(Line line) {
    boolean mayBeWorn = line.text().length() <= LONGEST_NAME && Capitals.only(line.text());
    var worn = mayBeWorn ? Worn.folded(line.key()) : "";
    char first = Phrases.bare(line.key().charAt(0));
    for (var type : LONGEST_FIRST) {
      var name = type.key();
      if (type.folded().charAt(0) != first) {
        continue;
      }
      if (!Phrases.standsAt(line.key(), 0, name)) {
        // "QUYÊT ÐỊNH", "CHI THI": recognition lost some of the accents, but nothing else
        if (mayBeWorn && name.indexOf(' ') > 0 && worn.equals(type.folded())) {
          return type.slug();
        }
        continue;
      }
      boolean whole = line.key().length() <= name.length() + 1;
      boolean capitals =
          Capitals.only(line.text().substring(0, Math.min(name.length(), line.text().length())));
      var rest = line.key().substring(name.length()).strip();
      boolean named =
          rest.startsWith("của ")
              || rest.startsWith("hành động")
              || rest.startsWith("số")
              || JOINT.matcher(rest).lookingAt();
      if (capitals && type.slug().equals("thong-tu") && JOINT.matcher(rest).lookingAt()) {
        return "thong-tu-lien-tich"; // "THÔNG TƯ LIÊN BỘ", as before 1996
      }
      if ((whole && (capitals || line.text().length() < 14))
          || (capitals && (named || Capitals.only(line.text())))) {
        return type.slug();
      }
    }
    return Capitals.only(line.text()) && OF_COURTS.contains(line.key()) ? "khac" : null;
  }

  private static final Pattern JOINT =
      Pattern.compile("liên (?:bộ|ngành|tịch|sở|cơ quan)(?!\\p{L})");

  /** The type that the head names; null where it names none. */
  static @Nullable String inHead(Layout layout) {
    for (var line : layout.head) {
      var type = ofLine(line);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  /** Papers of courts and procuracies that are none of the types but have a title like them. */
  private static final Set<String> OF_COURTS =
      Set.of("kiến nghị", "kháng nghị", "cáo trạng", "bản án");

  static @Nullable String of(Layout layout, @Nullable String symbol, boolean about, String text) {
    var coded = symbol == null ? null : Symbols.type(symbol);
    if (coded != null && TOLD_BY_SYMBOL.contains(coded)) {
      return coded;
    }
    if (coded == null && Consolidation.is(layout)) {
      return "van-ban-hop-nhat";
    }
    var printed = inHead(layout);
    if (printed != null) {
      return printed;
    }
    boolean addressed = layout.all.stream().limit(80).anyMatch(Line::isAddress);
    if (about && addressed && layout.headed) {
      return "cong-van"; // "KL", "CT", "PB" before a unit are codes of bodies then
    }
    if (coded != null && !(coded.equals("to-trinh") && ofInspectors(layout))) {
      return coded;
    }
    var self = self(text);
    if (self != null) {
      return self;
    }
    return addressed && (about || answersAbove(layout, text)) ? "cong-van" : null;
  }

  /** The TTr of a Thanh tra's letters is its own code, and a Tờ trình prints its name. */
  private static boolean ofInspectors(Layout layout) {
    return layout.head.stream().anyMatch(line -> line.starts("thanh tra"));
  }

  /**
   * "Kính gửi: …" over "Nơi nhận: Như trên" is a letter where nothing in it reports, proposes or
   * invites (Nghị định 30/2020/NĐ-CP, Phụ lục III).
   */
  private static boolean answersAbove(Layout layout, String text) {
    boolean above =
        layout.all.stream()
            .anyMatch(line -> line.key().length() < 60 && AS_ABOVE.matcher(line.key()).lookingAt());
    return above
        && !OTHER_FORMS
            .matcher(Flat.text(Spelling.key(text.substring(0, Math.min(text.length(), 200_000)))))
            .find();
  }

  private static final Pattern AS_ABOVE =
      Pattern.compile("(?:nơi nhận ?: ?)?(?:[-+•] ?)?như (?:trên|kính gửi)(?!\\p{L})");
  private static final Pattern OTHER_FORMS =
      Pattern.compile(
          "kính trình|kính mời|trên đây là (?:báo cáo|tờ trình|kế hoạch|thông báo)|báo cáo (?:kết quả )?như sau|chuyển (?:đơn|hồ sơ)");

  /** "Yêu cầu … thực hiện nghiêm túc nội dung công văn này": the name most often so used. */
  private static @Nullable String self(String text) {
    var key = Flat.text(Spelling.key(text.substring(0, Math.min(text.length(), 200_000))));
    var counts = new TreeMap<String, Integer>();
    for (int at = key.indexOf(THIS); at >= 0; at = key.indexOf(THIS, at + 1)) {
      int end = at + THIS.length();
      if (end == key.length() || !Character.isLetter(key.codePointAt(end))) {
        for (var name : SELF) {
          if (key.startsWith(name, at - name.length())) {
            counts.merge(name, 1, Integer::sum);
          }
        }
      }
    }
    String most = null;
    for (var entry : counts.entrySet()) {
      if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    for (var type : LONGEST_FIRST) {
      if (type.key().equals(most)) {
        return type.slug();
      }
    }
    return null;
  }
}
