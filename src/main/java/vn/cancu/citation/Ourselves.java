package vn.cancu.citation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Phrases;

/**
 * The body that issues this document as the one that acts: by its name, its short name, or what
 * several together call themselves.
 *
 * @param sentence where the sentence begins
 * @param issuer of the citing document, or null
 */
record Ourselves(Flow flow, int sentence, @Nullable String issuer) {
  private static final int NEAR = 200;

  /** Between a body and what it does: "Sở xin đính chính", "UBND tỉnh đồng ý gia hạn". */
  private static final List<String> BETWEEN =
      List.of(
          " cũng xin",
          " xin",
          " cũng",
          " tiếp tục",
          " thông báo",
          " đồng ý",
          " thống nhất",
          " nhất trí",
          " chấp thuận",
          " quyết định",
          " cho phép");

  /** By which a school, or several offices together, call themselves. */
  private static final Set<String> SELVES =
      Set.of("nhà trường", "liên ngành", "liên sở", "liên bộ", "liên cơ quan");

  /** "Chính phủ ban hành Nghị định sửa đổi …": a body, perhaps what it issues, then the verb. */
  boolean act(int from, int at, @Nullable String name) {
    var subject = IssuerPhrase.read(flow.text, flow.key, from, name);
    if (subject == null || subject.end() >= at || at - subject.end() > 80) {
      return false;
    }
    if (!are(subject.name(), name)) {
      return false;
    }
    if (subject.end() == at - 1) {
      return true;
    }
    var between = flow.key.substring(subject.end(), at);
    if (BETWEEN.contains(between.stripTrailing())) {
      return true;
    }
    return between.startsWith(" ban hành ")
        && !between.contains("kèm theo")
        && RelationVerbs.words(between, 0, between.length()) <= 6;
  }

  /** "Đồng thời, Văn phòng thu hồi …", "Sở xin đính chính …": the short name of the issuer. */
  boolean actByShortName(int at) {
    int end = at - 1;
    for (var politely : BETWEEN) {
      if (Phrases.endsAt(flow.key, at - 1, politely)) {
        end -= politely.length();
        break; // " xin" is the end of " cũng xin"
      }
    }
    int least = Math.max(sentence, at - NEAR);
    int mark =
        Math.max(
            Phrases.last(flow.key, ", ", end, least), Phrases.last(flow.key, ": ", end, least));
    int start = mark < 0 ? least : mark + 2;
    if (issuer == null || start >= end || end - start > issuer.length()) {
      return false;
    }
    if (SELVES.contains(flow.key.substring(start, end))) {
      return true;
    }
    return Character.isUpperCase(flow.text.charAt(start))
        && issuer.startsWith(flow.text.substring(start, end))
        && (end - start == issuer.length() || issuer.charAt(end - start) == ' ');
  }

  /** Whether a body is the issuer or its head: "Bộ trưởng Bộ Tài chính" of Bộ Tài chính. */
  static boolean are(@Nullable String subject, @Nullable String name) {
    return name == null || (subject != null && subject.endsWith(name));
  }
}
