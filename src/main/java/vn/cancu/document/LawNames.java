package vn.cancu.document;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of laws to look for in a text, word by word: commas, brackets, accents and usual
 * abbreviations make no difference. Looking costs no more than the length of the longest name.
 */
public final class LawNames {
  private static final String BETWEEN = " ,-(/)";
  private static final Pattern PARTS = Pattern.compile("[\\s,()/-]+");
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("hđnd", "hội đồng nhân dân"),
          Map.entry("ubnd", "ủy ban nhân dân"),
          Map.entry("tand", "tòa án nhân dân"),
          Map.entry("vksnd", "viện kiểm sát nhân dân"),
          Map.entry("vbqppl", "văn bản quy phạm pháp luật"),
          Map.entry("qppl", "quy phạm pháp luật"),
          Map.entry("xlvphc", "xử lý vi phạm hành chính"),
          Map.entry("kntc", "khiếu nại tố cáo"),
          Map.entry("cbcc", "cán bộ công chức"),
          Map.entry("tđkt", "thi đua khen thưởng"),
          Map.entry("pctn", "phòng chống tham nhũng"),
          Map.entry("pccc", "phòng cháy và chữa cháy"),
          Map.entry("gtđb", "giao thông đường bộ"),
          Map.entry("hngđ", "hôn nhân và gia đình"),
          Map.entry("nsnn", "ngân sách nhà nước"),
          Map.entry("gtgt", "giá trị gia tăng"),
          Map.entry("ttđb", "tiêu thụ đặc biệt"),
          Map.entry("tndn", "thu nhập doanh nghiệp"),
          Map.entry("tncn", "thu nhập cá nhân"),
          Map.entry("dnnn", "doanh nghiệp nhà nước"),
          Map.entry("htx", "hợp tác xã"),
          Map.entry("bvmt", "bảo vệ môi trường"),
          Map.entry("shtt", "sở hữu trí tuệ"),
          Map.entry("attp", "an toàn thực phẩm"),
          Map.entry("atvslđ", "an toàn vệ sinh lao động"),
          Map.entry("bhyt", "bảo hiểm y tế"),
          Map.entry("bhxh", "bảo hiểm xã hội"),
          Map.entry("vn", "việt nam"));

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    boolean ends;
  }

  private final Node root = new Node();

  /** A title with what it abbreviates in full: "Tổ chức HĐND và UBND", "quản lý thuế TNCN". */
  static String inFull(String title) {
    var out = new StringBuilder();
    for (int at = 0; at < title.length(); ) {
      var word = Phrases.word(title, at);
      boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
      var key = capitals ? Spelling.key(word) : "";
      out.append(SHORT.getOrDefault(key, word.isEmpty() ? title.substring(at, at + 1) : word));
      at += Math.max(1, word.length());
    }
    return out.toString();
  }

  /** Adds a name with its type: "Luật Lưu trữ". */
  public void add(String name) {
    var node = root;
    for (var word : PARTS.split(Spelling.key(name))) {
      for (var part : SHORT.getOrDefault(word, word).split(" ")) {
        node = node.next.computeIfAbsent(Folding.fold(part), any -> new Node());
      }
    }
    node.ends = true;
  }

  /** Behind the longest name that begins here; -1 if none does. */
  public int end(String key, int from) {
    int longest = -1;
    Node node = root;
    int at = from;
    while (true) {
      var word = Phrases.word(key, at);
      node = word.isEmpty() ? null : step(node, word);
      if (node == null) {
        return longest;
      }
      at += word.length();
      boolean closes =
          at < key.length()
              && key.charAt(at) == ')'
              && Phrases.last(key, "(", at, from) > Phrases.last(key, ")", at - 1, from);
      longest = node.ends ? at + (closes ? 1 : 0) : longest;
      while (at < key.length() && BETWEEN.indexOf(key.charAt(at)) >= 0) {
        at++;
      }
    }
  }

  private static @Nullable Node step(Node from, String word) {
    var node = from.next.get(Folding.fold(word));
    if (node != null || !SHORT.containsKey(word)) {
      return node;
    }
    node = from;
    for (var part : SHORT.get(word).split(" ")) {
      node = node == null ? null : node.next.get(Folding.fold(part));
    }
    return node;
  }
}
