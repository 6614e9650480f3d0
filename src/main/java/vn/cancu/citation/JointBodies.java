package vn.cancu.citation;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Phrases;

/** Several bodies that issue one document together. */
record JointBodies(Flow flow, NamedBody named) {
  private static final int MOST_BODIES = 8;

  /**
   * One body, or several that share a word: "Liên Bộ Xây dựng - Vật giá", and "liên sở Y tế - Tài
   * chính" of the citing body's province.
   */
  IssuerPhrase.@Nullable Found read(int at, Attribution.Joint joint, @Nullable String citing) {
    var departments =
        citing != null && Phrases.standsAt(flow.key, at, DEPARTMENTS)
            ? JointMinistries.departments(flow, at + DEPARTMENTS.length(), citing)
            : null;
    if (departments != null) {
      return departments;
    }
    boolean several =
        joint == Attribution.Joint.BODIES && Phrases.standsAt(flow.key, at, "liên bộ");
    return several ? several(at) : named.read(at);
  }

  private static final String DEPARTMENTS = "liên sở";

  /** "liên Bộ Y tế, Bộ Nội vụ" are two names, "Liên Bộ Xây dựng - Vật giá" is one. */
  private IssuerPhrase.@Nullable Found several(int at) {
    var first = named.read(at + "liên ".length());
    boolean another = first != null && next(first.end()) != null;
    var shared = another ? first : JointMinistries.read(flow, at + "liên bộ".length());
    return shared == null ? named.read(at) : shared;
  }

  /** Further bodies of a joint document: "của Bộ Nội vụ và Bộ Tài chính", "của Bộ A, Bộ B". */
  IssuerPhrase.Found joint(IssuerPhrase.Found first, Attribution.Joint joint) {
    boolean shared = first.name() != null && first.name().contains(", ");
    var all = first;
    for (int bodies = 1; bodies < MOST_BODIES; bodies++) {
      var next = next(all.end());
      if (next == null
          || next.name() == null
          || all.name() == null
          || (joint == Attribution.Joint.PARTY && !isOfParty(all.name(), next.name()))
          || (shared && !JointMinistries.isEnd(flow, next.end()))) {
        break;
      }
      all = new IssuerPhrase.Found(all.name() + ", " + next.name(), next.end());
    }
    return all;
  }

  private static boolean isOfParty(String first, String next) {
    return first.equals("Bộ Chính trị") && next.startsWith("Ban Bí thư");
  }

  private IssuerPhrase.@Nullable Found next(int end) {
    for (var join : new String[] {", ", " và ", " - "}) {
      int at = end + join.length();
      if (flow.key.startsWith(join, end)
          && at < flow.length()
          && Character.isUpperCase(flow.text.charAt(at))) {
        return named.read(at);
      }
    }
    return null;
  }

  /**
   * "giữa Sở Tư pháp và Hội Luật gia tỉnh", "ký giữa Ủy ban và Hội …"; null unless two are named.
   */
  IssuerPhrase.@Nullable Found parties(int at) {
    int from = at + (flow.key.startsWith("ký ", at) ? "ký ".length() : 0);
    if (!Phrases.standsAt(flow.key, from, BETWEEN)) {
      return null;
    }
    var first = named.read(from + BETWEEN.length() + 1);
    var all = first == null ? null : joint(first, Attribution.Joint.BODIES);
    return all == null || all.equals(first) ? null : all;
  }

  private static final String BETWEEN = "giữa";
}
