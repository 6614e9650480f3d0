package vn.cancu.citation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Phrases;

/**
 * Where a verb stands in its sentence, and whether this document itself speaks there.
 *
 * @param sentence where the sentence begins
 * @param issuer of the citing document, or null
 */
record Clause(Flow flow, int sentence, @Nullable String issuer) {
  /** How many words of will and marks may stand before a verb that begins its clause. */
  private static final int MOST_WORDS = 4;

  private static final int MOST_MARKS = 40;

  private static final int NEAR = 200;

  static final Pattern LABEL =
      Pattern.compile("(?:(?:điều )?\\d{1,3}[.:)]|[ivx]{1,4}[.)]|\\p{L}[.)]|[-+•])? ?");

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:các|những|mỗi|từng|thủ trưởng|người đứng đầu|chủ đầu tư|nhà thầu|doanh nghiệp|đơn vị|cơ quan|hiệu trưởng|trưởng (?:các|phòng|ban)) ");

  /** "Sở Y tế hướng dẫn …", "… này thay thế …", "Về việc sửa đổi …": this document's own voice. */
  boolean speaks(int at) {
    return speaks(at, sentence);
  }

  /**
   * @param from behind the citation before: what stands before it has another's verbs
   */
  boolean speaks(int at, int from) {
    boolean named =
        Phrases.endsAt(flow.key, at - 1, "này") && !ClauseWords.isMatter(flow.key, at - 1);
    if (named || openTitle(at) || behindTypeName(at)) {
      return true;
    }
    int least = Math.max(from, at - NEAR);
    if (least < at && flow.key.substring(least, at).contains(" này có ")) {
      return true;
    }
    var ourselves = new Ourselves(flow, sentence, issuer);
    if (ourselves.act(behindNow(sentence), at, null) || ourselves.actByShortName(at)) {
      return true;
    }
    int near = Math.max(sentence, at - NEAR);
    int comma =
        Math.max(
            Phrases.last(flow.key, ", ", at - 1, near),
            Math.max(
                Phrases.last(flow.key, "; ", at - 1, near),
                Phrases.last(flow.key, ": ", at - 1, near)));
    return issuer != null && comma >= 0 && ourselves.act(behindNow(comma + 2), at, issuer);
  }

  private int behindNow(int at) {
    return flow.key.startsWith("nay ", at) ? at + "nay ".length() : at;
  }

  /** "nay bãi bỏ …", "Sở Y tế sửa đổi …": no longer what was told before in the sentence. */
  boolean speaksAnew(int at, int from) {
    return Character.isUpperCase(flow.text.charAt(at))
        || Phrases.endsAt(flow.key, at - 1, "nay")
        || speaks(at, from);
  }

  /** "Các xã rà soát, căn cứ …", "2. Sở Tài chính chủ trì, căn cứ …": another body acts. */
  boolean hasOthers(int at) {
    var label = LABEL.matcher(flow.key).region(sentence, at);
    int head = label.lookingAt() ? label.end() : sentence;
    if (head >= at || flow.key.substring(head, at).indexOf(';') >= 0) {
      return false;
    }
    if (OTHERS.matcher(flow.key).region(head, at).lookingAt()) {
      return true;
    }
    var body = issuer == null ? null : IssuerPhrase.read(flow.text, flow.key, head, issuer);
    return body != null
        && body.end() < at
        && body.name() != null
        && !Ourselves.are(body.name(), issuer);
  }

  /** "mua sắm trực tiếp theo Điều 24": no "tiếp theo" but "theo". */
  Trigger asOneWord(Trigger trigger) {
    int at = trigger.start();
    if (trigger.verb().phrase().equals("đúng")) {
      return obeying(trigger);
    }
    if (trigger.verb().phrase().equals("chiếu theo") && Phrases.endsAt(flow.key, at, "đối ")) {
      var theo = RelationVerbs.at(flow.key, trigger.end() - 4, trigger.end());
      return theo == null ? trigger : theo;
    }
    boolean card = trigger.verb().phrase().equals("thể theo"); // "trang phục, thẻ theo"
    if (!trigger.clear() && trigger.verb().phrase().endsWith(" theo") && (card || isName(at))) {
      var theo = RelationVerbs.at(flow.key, trigger.end() - 4, trigger.end());
      return theo == null ? trigger : theo;
    }
    if (!trigger.verb().phrase().equals("tiếp theo")
        || isHead(at)
        || Character.isUpperCase(flow.text.charAt(at))
        || speaks(at)) {
      return trigger;
    }
    var theo = RelationVerbs.at(flow.key, trigger.end() - 4, trigger.end());
    return theo == null ? trigger : theo;
  }

  /** "xã Nậm Cắn cũ theo": no "căn cứ theo" misread but the end of a name. */
  private boolean isName(int at) {
    int word = at - 1;
    while (word > 0 && flow.text.charAt(word - 1) != ' ') {
      word--;
    }
    return word > sentence
        && Character.isUpperCase(flow.text.charAt(at))
        && Character.isUpperCase(flow.text.charAt(word))
        && Character.isLetter(flow.text.charAt(at - 2));
  }

  /** "Thực hiện đúng Thông tư A" orders to implement it; "Việc thu thực hiện đúng A" applies it. */
  private Trigger obeying(Trigger right) {
    for (var verb : new String[] {"thực hiện ", "triển khai ", "chấp hành ", "tuân thủ "}) {
      int at = right.start() - verb.length();
      if (at < sentence || !Phrases.endsAt(flow.key, right.start(), verb)) {
        continue;
      }
      boolean organised = Phrases.endsAt(flow.key, at, "tổ chức ");
      int from = organised ? at - "tổ chức ".length() : at;
      var outer = RelationVerbs.at(flow.key, at, right.start());
      boolean orders =
          isHead(from)
              || isAtHead(from)
              || Character.isUpperCase(flow.text.charAt(from))
              || !ClauseWords.speakOfWork(flow.key, sentence, from);
      return orders && outer != null && from >= sentence ? outer : right;
    }
    return right;
  }

  /** "Về việc sửa đổi …", "V/v sửa đổi …" at the head of a line is this document's own title. */
  boolean openTitle(int at) {
    for (var words : new String[] {"về việc ", "v/v ", "v/v: ", "về "}) {
      if (Phrases.endsAt(flow.key, at, words)) {
        int start = at - words.length();
        return start == sentence
            || flow.breaksAt(start)
            || Character.isUpperCase(flow.text.charAt(start));
      }
    }
    return false;
  }

  /** "KẾ HOẠCH thực hiện …", "HƯỚNG DẪN Thực hiện …": right under the name of its type. */
  boolean behindTypeName(int at) {
    int end = at - 1;
    int start = end;
    while (start > 0 && Character.isUpperCase(flow.text.charAt(start - 1))) {
      start--;
    }
    return end - start >= 2
        && (start == 0 || flow.text.charAt(start - 1) == ' ')
        && at < flow.length()
        && !isCapitals(at);
  }

  /** "HƯỚNG DẪN" over "Thực hiện Nghị quyết …": type and title read together. */
  boolean isGuide(int at) {
    if (!behindTypeName(at)) {
      return false;
    }
    int start = at - 1;
    while (start > 0 && !Character.isLowerCase(flow.text.charAt(start - 1)) && at - start < 60) {
      start--;
    }
    return flow.text.substring(start, at).contains("HƯỚNG DẪN");
  }

  /** "“Căn cứ Luật A”": another document's words. */
  boolean isQuoted(Trigger trigger) {
    return trigger.start() > 0 && "“\"".indexOf(flow.text.charAt(trigger.start() - 1)) >= 0;
  }

  private boolean isCapitals(int at) {
    return at + 1 < flow.length() && Character.isUpperCase(flow.text.charAt(at + 1));
  }

  /** Whether the sentence begins here, but for the label of its item. */
  boolean isAtHead(int at) {
    return at >= sentence
        && at - sentence < 12
        && LABEL.matcher(flow.key).region(sentence, at).matches();
  }

  /**
   * Whether a clause begins here: behind a mark, "và", "đồng thời"; also behind "nay" or the word
   * by which this document decides ("Kết luận: đồng ý gia hạn …") where that begins one.
   */
  boolean isHead(int at) {
    int head = at;
    for (int words = 0; words < MOST_WORDS; words++) {
      int last = lastBefore(head);
      if (isHead(last, head)) {
        return true;
      }
      boolean now = Phrases.endsAt(flow.key, last + 1, "nay");
      int length = now ? "nay".length() : ClauseWords.will(flow.key, last + 1);
      if (length <= 0) {
        return false;
      }
      head = last + 1 - length;
    }
    return false;
  }

  private boolean isHead(int last, int at) {
    return last < sentence
        || ",;:.".indexOf(flow.text.charAt(last)) >= 0
        || (flow.text.charAt(last) == ')' && Phrases.last(flow.key, "(", last, sentence) < 0)
        || flow.breaksAt(at)
        || Phrases.endsAt(flow.key, last + 1, "và")
        || Phrases.endsAt(flow.key, last + 1, "đồng thời")
        || (Phrases.endsAt(flow.key, last + 1, "này") && !ClauseWords.isMatter(flow.key, last + 1))
        || flow.key.startsWith(", để", last - 3);
  }

  /** The last place before this one that is no blank, dash or bracket. */
  private int lastBefore(int at) {
    int last = at - 1;
    while (last >= sentence
        && at - last < MOST_MARKS
        && " -+(".indexOf(flow.text.charAt(last)) >= 0) {
      last--;
    }
    return last;
  }
}
