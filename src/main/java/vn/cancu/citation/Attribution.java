package vn.cancu.citation;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Phrases;

/** The words that say whose document is meant, in the positions they take around a citation. */
final class Attribution {
  private static final int FARTHEST = 160;

  private final Flow flow;
  private final @Nullable String citing;

  Attribution(Flow flow, @Nullable String citing) {
    this.flow = flow;
    this.citing = citing;
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
    return IssuerPhrase.read(flow.text, flow.key, at, citing);
  }
}
