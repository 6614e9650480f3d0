package vn.cancu.citation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.LastWords;
import vn.cancu.document.Phrases;

/**
 * Who did by the document what the sentence tells: "biểu mẫu do Sở A ban hành theo Công văn 5",
 * "được UBND tỉnh B thành lập tại Quyết định 6".
 */
final class Doers {
  private static final int FARTHEST = 160;
  private static final LastWords BY = LastWords.of("theo|tại|bằng|ở|trong");
  private static final List<String> LEADS = List.of("do ", "được ", "bị ");

  /** First words of what a body does by a paper of its own. */
  private static final Set<String> DOES =
      Set.of(
          "ban", "phê", "thành", "giao", "chuyển", "công", "cấp", "quy", "bổ", "ký", "lập", "thông",
          "hướng", "thẩm", "cho", "chấp", "xếp", "điều", "phân", "duyệt", "xử", "đặt", "tặng",
          "khen", "kiện", "sáp", "hợp", "xác", "chỉ", "tiếp", "thu", "gửi", "đề", "quyết", "phát",
          "trả", "nhắc", "nêu", "cảnh", "khẳng", "lưu", "yêu", "giải", "từ", "phúc", "nhất",
          "đồng");

  private Doers() {}

  /**
   * The body behind "do" or "được" nearest before the document at this place, with one verb
   * between; null where there is none.
   */
  static IssuerPhrase.@Nullable Found before(Flow flow, Attribution attribution, int start) {
    int end = start - (Phrases.endsAt(flow.key, start, "các ") ? "các ".length() : 0);
    if (end < 1 || flow.key.charAt(end - 1) != ' ' || !BY.endAt(flow.key, end - 1)) {
      return null;
    }
    int least = Math.max(0, end - FARTHEST);
    for (int at = end - 2; at > least && ";:.".indexOf(flow.key.charAt(at)) < 0; at--) {
      if (flow.key.charAt(at - 1) != ' ') {
        continue;
      }
      for (var lead : LEADS) {
        if (flow.key.startsWith(lead, at)
            && Character.isUpperCase(flow.text.charAt(at + lead.length()))) {
          var body = attribution.read(at + lead.length());
          return body != null && body.end() < end && does(flow, body.end(), end) ? body : null;
        }
      }
    }
    return null;
  }

  private static boolean does(Flow flow, int from, int end) {
    int at = from;
    if (flow.key.startsWith(" (", at)) {
      int closed = flow.key.indexOf(')', at); // "UBND tỉnh A (trước sắp xếp)"
      at = closed < 0 || closed > end ? at : closed + 1;
    }
    at += flow.key.startsWith(" cũ ", at) ? " cũ".length() : 0;
    for (var word : new String[] {" đã", " trước đây"}) {
      at += Phrases.standsAt(flow.key, at, word) ? word.length() : 0;
    }
    return flow.key.startsWith(" ", at) && DOES.contains(Phrases.word(flow.key, at + 1));
  }
}
