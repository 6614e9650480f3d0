package vn.cancu.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase.Found;

/**
 * What a body calls itself, the one above it and the one of another level by no more than a kind.
 */
public final class OwnBodies {
  /** What a body calls itself and its parent in its own letters: "của Sở", "của trường". */
  private static final List<String> OWN_KINDS =
      List.of(
          "sở",
          "bộ",
          "trường",
          "phòng",
          "ban",
          "viện",
          "bệnh viện",
          "trung tâm",
          "cục",
          "chi cục",
          "tổng cục",
          "tổng công ty",
          "công ty",
          "tập đoàn",
          "học viện",
          "tòa án",
          "viện kiểm sát",
          "hội đồng quản lý quỹ",
          "kho bạc");

  /** The same by kinds that begin other words too where they are printed small. */
  private static final List<String> OWN_IN_CAPITALS =
      List.of("tòa", "vườn", "trạm", "đồn", "trại", "hạt", "tổ", "liên minh", "bảo hiểm");

  /** Kinds that are the name of the central body too: "Kho bạc Nhà nước" is not a province's. */
  private static final List<String> NATIONS =
      List.of(" nhà nước", " nhân dân", " xã hội", " tổ quốc");

  private static final String BRANCH = "chi nhánh";

  /** Other words that bodies of a kind have for themselves. */
  private static final Map<String, String> CALLED =
      Map.of("nhà trường", "trường", "htx", "hợp tác xã", "nxb", "nhà xuất bản");

  private OwnBodies() {}

  /**
   * "… của Sở", "Giám đốc Sở", "… của trường": the citing body itself, named by its kind alone;
   * null if not.
   */
  public static @Nullable Found own(
      String text, String key, int from, @Nullable String citingIssuer) {
    if (citingIssuer == null) {
      return null;
    }
    for (var kind : kinds(citingIssuer)) {
      int end = from + kind.length();
      if (Phrases.standsAt(key, from, kind)
          && Issuers.at(key, from) == null
          && OtherBodies.kindEnd(key, from) <= end
          && (OWN_KINDS.contains(kind)
              || kind.equals(BRANCH)
              || Character.isUpperCase(text.charAt(from)))
          && (Character.isUpperCase(text.charAt(from)) || !isOther(key, end))
          && !nameFollows(text, end + 1)) {
        return new Found(Home.name(citingIssuer), end);
      }
    }
    return null;
  }

  /** "của trường hợp", "bộ phận", "phòng, chống": the first of words that name no body. */
  private static boolean isOther(String key, int end) {
    return OTHER_WORDS.stream().anyMatch(word -> Phrases.standsAt(key, end, word));
  }

  private static final List<String> OTHER_WORDS =
      List.of(
          " hợp", " học", " lớp", " phái", " phận", " máy", " môn", " đội", " mặt", " luật",
          " tiêu", " tộc", " chống", " bệnh", " ngừa", " hộ", " thủ", " họp", " hữu", " thích",
          " nguyện", " phí", " trợ", " dẫn", " bộ", " diện", " đầu", " ngành", " tuyến", " con",
          " mẹ", " điểm", " ương", ", chống");

  /**
   * "Kho bạc cấp trên", "Công đoàn ngành": the body above, named by its kind alone; null if not.
   *
   * @param above the body above the citing one, or null
   */
  public static @Nullable Found superior(
      String text, String key, int from, @Nullable String above) {
    if (above == null || from >= text.length() || !Character.isUpperCase(text.charAt(from))) {
      return null;
    }
    for (var kind : kinds(above)) {
      for (var over : Phrases.standsAt(key, from, kind) ? SUPERIOR : List.<String>of()) {
        int end = from + kind.length();
        boolean whole = !over.equals(" ngành") || OF_A_BRANCH.contains(kind);
        if (whole
            && Phrases.standsAt(key, end, over)
            && !nameFollows(text, end + over.length() + 1)) {
          return new Found(Home.name(above), end + over.length());
        }
      }
    }
    return null;
  }

  /**
   * "Tòa án tỉnh", "Viện tỉnh": a body by its kind and its level, of which it has the name.
   *
   * @param body that the paper names, or null
   */
  public static @Nullable Found atLevel(String text, String key, int from, @Nullable String body) {
    if (body == null || from >= text.length() || !Character.isUpperCase(text.charAt(from))) {
      return null;
    }
    for (var kind : JUSTICE) {
      if (!Spelling.key(body).startsWith(kind + " ")) {
        continue;
      }
      for (var level : Phrases.standsAt(key, from, kind) ? LEVELS : List.<String>of()) {
        int end = from + kind.length() + level.length();
        if (Phrases.standsAt(key, from + kind.length(), level)
            && level.equals(levelOf(Spelling.key(body)))
            && !nameFollows(text, end + 1)) {
          return new Found(Home.name(body), end);
        }
      }
    }
    return null;
  }

  /** The first that the name has: "Tòa án nhân dân huyện Tân Kỳ, tỉnh Nghệ An" is a district's. */
  private static @Nullable String levelOf(String body) {
    return LEVELS.stream()
        .filter(level -> body.contains(level + " "))
        .min(Comparator.comparingInt(level -> body.indexOf(level + " ")))
        .orElse(null);
  }

  private static final List<String> JUSTICE = List.of("tòa án", "tòa", "viện kiểm sát", "viện");
  private static final List<String> LEVELS = List.of(" tỉnh", " huyện", " thành phố", " quận");

  private static final List<String> OF_A_BRANCH = List.of("công đoàn", "kho bạc");

  private static final List<String> SUPERIOR = List.of(" cấp trên", " ngành", " chủ quản");

  /** What a body is by its name, asked for at every place where a body may be named. */
  private static final Kept<List<String>> KINDS =
      new Kept<>(name -> {
        var key = Spelling.key(name);
        var kinds =
            Stream.concat(OWN_KINDS.stream(), OWN_IN_CAPITALS.stream())
                .filter(own -> key.startsWith(own + " "));
        var kind = BodyKinds.at(key, 0);
        boolean nations = kind == null || NATIONS.stream().anyMatch(kind::endsWith);
        var named = nations ? Stream.<String>empty() : Stream.of(kind);
        var called =
            CALLED.entrySet().stream()
                .filter(call -> key.startsWith(call.getValue() + " "))
                .map(Map.Entry::getKey);
        var branch = key.contains(" " + BRANCH + " ") ? Stream.of(BRANCH) : Stream.<String>empty();
        return Stream.of(kinds, named, called, branch).flatMap(all -> all).distinct().toList();
      });

  private static List<String> kinds(String issuer) {
    return Objects.requireNonNull(KINDS.of(issuer));
  }

  private static boolean nameFollows(String text, int at) {
    return at < text.length()
        && text.charAt(at - 1) == ' '
        && (Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at)));
  }
}
