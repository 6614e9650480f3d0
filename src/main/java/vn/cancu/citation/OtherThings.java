package vn.cancu.citation;

import java.util.List;
import vn.cancu.document.Phrases;

/**
 * "vụ án số 17/2024/HSST", "Giấy chứng nhận … số …": what bears a number and is no document to
 * refer to.
 */
final class OtherThings {
  private static final int FARTHEST_CERTIFICATE = 90;

  private static final List<String> THINGS =
      List.of(
          "vụ án ",
          "vụ việc ",
          "thụ lý ",
          "hồ sơ ",
          "thửa ",
          "tờ bản đồ ",
          "tài khoản ",
          "gói thầu ",
          "lô ",
          "xe ",
          "mẫu ",
          "biểu ",
          "biểu mẫu ");

  private OtherThings() {}

  /** Whether one is named right before a place. */
  static boolean endAt(Flow flow, int end) {
    for (var thing : THINGS) {
      if (Phrases.endsAt(flow.key, end, thing)) {
        return true;
      }
    }
    int certificate = Phrases.last(flow.key, "giấy chứng nhận ", end, end - FARTHEST_CERTIFICATE);
    return certificate >= 0 && inWords(flow, certificate, end);
  }

  private static boolean inWords(Flow flow, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Character.isLetter(flow.text.charAt(at)) && " ,".indexOf(flow.text.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
