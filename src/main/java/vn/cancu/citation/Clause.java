package vn.cancu.citation;

import java.util.List;
import vn.cancu.citation.RelationVerbs.Scope;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Phrases;

/**
 * Who acts where a verb stands: this document, the one spoken of, or somebody whose work is told.
 *
 * @param sentence where the sentence begins
 */
record Clause(Flow flow, int sentence) {
  /** "Sở Y tế hướng dẫn …", "… này thay thế …": this document's own voice. */
  boolean speaks(int at) {
    if (Phrases.endsAt(flow.key, at - 1, "này") || openTitle(at)) {
      return true;
    }
    var subject = IssuerPhrase.read(flow.text, flow.key, sentence, null);
    return subject != null && subject.end() == at - 1;
  }

  /** Passive, negated, future, or the title of something else: not what this document does. */
  boolean tellsOfAnother(Trigger trigger, int from, int start) {
    var before =
        flow.key.substring(Math.max(from, trigger.start() - 24), trigger.start()).stripTrailing();
    boolean changes = trigger.verb().scope() == Scope.OWN;
    for (var word : List.of("không", "chưa", "không phải", "chẳng")) {
      if (Phrases.endsAt(before, before.length(), word)) {
        return true;
      }
    }
    if (!changes) {
      return switch (trigger.verb().relation()) {
        case IMPLEMENTS -> isTale(before, trigger.start());
        case APPLIES -> isDone(from, trigger);
        case REPLIES_TO -> Phrases.endsAt(before, before.length(), "văn bản");
        default -> false;
      };
    }
    var behind = flow.key.substring(trigger.end(), start);
    for (var word :
        List.of(
            "được",
            "bị",
            "sẽ",
            "đã được",
            "sẽ được",
            "việc",
            "đề nghị",
            "về",
            "đang",
            "dự kiến",
            "nội dung")) {
      if (Phrases.endsAt(before, before.length(), word)) {
        return !(openTitle(trigger.start()) && (word.equals("việc") || word.equals("về")));
      }
    }
    return before.contains("sẽ ") || behind.contains("bởi ") || behind.contains(" bằng ");
  }

  /** "đã tuyển dụng theo …", "đang hưởng trợ cấp theo …": what others did before. */
  private boolean isDone(int from, Trigger trigger) {
    if (!trigger.verb().phrase().startsWith("theo")) {
      return false;
    }
    int words = 0;
    for (int at = trigger.start() - 1; at > from && words < 4; at--) {
      char c = flow.key.charAt(at);
      if (",;:.".indexOf(c) >= 0) {
        return false;
      }
      if (c == ' ' || c == '(') {
        words++;
        if (Phrases.standsAt(flow.key, at + 1, "đã")
            || Phrases.standsAt(flow.key, at + 1, "đang")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "kiểm tra việc thực hiện …", "sau hai tháng thực hiện …" tell of a work, they do not order it.
   */
  private boolean isTale(String before, int at) {
    if (Character.isUpperCase(flow.text.charAt(at))) {
      return false;
    }
    for (var word :
        List.of("việc", "kết quả", "tình hình", "tháng", "năm", "quá trình", "tiến độ", "đã")) {
      if (Phrases.endsAt(before, before.length(), word)) {
        return !openTitle(at);
      }
    }
    return false;
  }

  /** "Về việc sửa đổi …", "V/v sửa đổi …" at the head of a line is this document's own title. */
  private boolean openTitle(int at) {
    for (var words : new String[] {"về việc ", "v/v ", "v/v: ", "về "}) {
      if (Phrases.endsAt(flow.key, at, words)) {
        int start = at - words.length();
        return start == 0 || start == sentence || flow.breaksAt(start);
      }
    }
    return false;
  }

  boolean isHead(int at) {
    int i = at - 1;
    while (i >= 0 && " -+(".indexOf(flow.text.charAt(i)) >= 0) {
      if (i + 1 == sentence) {
        return true;
      }
      i--;
    }
    return at == sentence
        || i < 0
        || i < sentence
        || ",;:.)".indexOf(flow.text.charAt(i)) >= 0
        || flow.breaksAt(at)
        || Phrases.endsAt(flow.key, i + 1, "và")
        || Phrases.endsAt(flow.key, i + 1, "đồng thời")
        || Phrases.endsAt(flow.key, i + 1, "này");
  }
}
