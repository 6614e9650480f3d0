package vn.cancu.citation;

import vn.cancu.document.Phrases;

/** Whether a person proposes for a body: "theo đề nghị của ông Giám đốc Sở A tại Tờ trình …". */
final class Proposing {
  private static final int FARTHEST_PROPOSAL = 90;
  private static final String[] PROPOSING = {
    "đề nghị của ", "kiến nghị của ", "đề xuất của ", "trình của ", "thẩm định của "
  };

  private Proposing() {}

  /** Whether the words before the office at this place are those of a proposal. */
  static boolean before(Flow flow, int from) {
    int at = from;
    for (var person : new String[] {"ông ", "bà ", "đồng chí "}) {
      at -= Phrases.endsAt(flow.key, at, person) ? person.length() : 0;
    }
    for (var words : PROPOSING) {
      // "đề nghị của Giám đốc Sở A, Giám đốc Sở B tại …"
      int said = Phrases.last(flow.key, words, at - words.length(), at - FARTHEST_PROPOSAL);
      if (said >= 0
          && flow.key.substring(said, at).indexOf(';') < 0
          && !flow.key.substring(said, at).contains(" tại ")) {
        return true;
      }
    }
    return false;
  }
}
