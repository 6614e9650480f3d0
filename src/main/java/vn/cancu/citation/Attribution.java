package vn.cancu.citation;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Phrases;

/** The words that say whose document is meant, in the positions they take around a citation. */
final class Attribution {
  private static final int FARTHEST = 160;
  private static final int MOST_BODIES = 8;

  private final Flow flow;
  private final @Nullable String citing;
  private final @Nullable String self;

  Attribution(Flow flow, Citations.Citing document) {
    this.flow = flow;
    this.citing = document.home();
    this.self = document.issuer();
  }

  /**
   * Directly behind: "… ngày D của X". With a comma before "của" and "tại" behind X the issuer is
   * that of the next citation ("…, của Chủ tịch UBND tỉnh tại Văn bản …").
   *
   * @param alone whether no issuer stands before: else one behind a comma is not this citation's
   */
  IssuerPhrase.@Nullable Found after(int end, boolean alone) {
    int at = end;
    boolean comma = at < flow.length() && flow.text.charAt(at) == ',';
    if (comma && !alone) {
      return null;
    }
    at += comma ? 1 : 0;
    if (flow.key.startsWith(" ", at)) {
      at++;
    }
    for (var of : new String[] {"của ", "do "}) {
      if (flow.key.startsWith(of, at)) {
        var found = read(at + of.length());
        if (found == null || (of.equals("do ") && !issues(found.end()))) {
          return null;
        }
        boolean next = comma && Phrases.standsAt(flow.key, found.end(), " tại");
        return next ? null : found;
      }
    }
    return null;
  }

  /** Further bodies of a joint document: "của Bộ Nội vụ và Bộ Tài chính", "của Bộ A, Bộ B". */
  IssuerPhrase.Found joint(IssuerPhrase.Found first) {
    var all = first;
    for (int bodies = 1; bodies < MOST_BODIES; bodies++) {
      var next = next(all.end());
      if (next == null || next.name() == null || all.name() == null) {
        break;
      }
      all = new IssuerPhrase.Found(all.name() + ", " + next.name(), next.end());
    }
    return all;
  }

  private IssuerPhrase.@Nullable Found next(int end) {
    for (var join : new String[] {", ", " và ", " - "}) {
      int at = end + join.length();
      if (flow.key.startsWith(join, end)
          && at < flow.length()
          && Character.isUpperCase(flow.text.charAt(at))) {
        return read(at);
      }
    }
    return null;
  }

  private boolean issues(int end) {
    return flow.key.startsWith(" ban hành", end) || flow.key.startsWith(" ký", end);
  }

  /** Before: "(chỉ đạo) của X tại <citation>". */
  IssuerPhrase.@Nullable Found before(int start) {
    int at = start;
    for (var many : new String[] {"các ", "những "}) {
      if (Phrases.endsAt(flow.key, at, many)) {
        at -= many.length();
      }
    }
    if (!Phrases.endsAt(flow.key, at, "tại ") || at < 5) {
      return null;
    }
    return endingAt(at - "tại ".length() - 1);
  }

  /** "Sở Tài chính (Công văn số 8812/…)": the body right before the bracket. */
  IssuerPhrase.@Nullable Found bracketed(int start) {
    int at = start;
    for (var word : new String[] {"tại ", "theo "}) {
      at -= Phrases.endsAt(flow.key, at, word) ? word.length() : 0;
    }
    return flow.key.startsWith(" (", at - 2) ? endingAt(at - 2) : null;
  }

  /** "Quyết định của Bộ Chính trị số 31-QĐ/TW": the place of "của", or -1. */
  int betweenTypeAndNumber(int end) {
    int from = Math.max(0, end - FARTHEST);
    for (int at = Phrases.last(flow.key, " của ", end, from); at >= from; ) {
      var found = read(at + " của ".length());
      if (found != null && found.end() == end) {
        return at;
      }
      at = Phrases.last(flow.key, " của ", at - 1, from);
    }
    return -1;
  }

  /** The issuer named by words that end here, after "của", "ý kiến", "đề nghị" or nothing. */
  IssuerPhrase.@Nullable Found endingAt(int end) {
    int at = end;
    IssuerPhrase.Found longest = null;
    for (int words = 0; words < 16 && at > 0 && end - at < FARTHEST; words++) {
      at--;
      while (at > 0 && flow.text.charAt(at - 1) != ' ') {
        at--;
      }
      char c = flow.text.charAt(at);
      if (Character.isUpperCase(c)) {
        var found = read(at);
        if (found != null && found.end() == end) {
          longest = found;
        }
      }
      if (flow.key.startsWith("của ", at) && longest != null) {
        break;
      }
      if (";.".indexOf(at < 2 ? ' ' : flow.text.charAt(at - 2)) >= 0) {
        break;
      }
    }
    return longest;
  }

  IssuerPhrase.@Nullable Found read(int at) {
    var own = IssuerPhrase.own(flow.text, flow.key, at, self);
    var found = IssuerPhrase.read(flow.text, flow.key, at, citing);
    return own == null || found != null && found.end() > own.end() ? found : own;
  }
}
