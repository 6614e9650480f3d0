package vn.cancu.document;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of laws to look for in a text, word by word: commas, brackets, accents and usual
 * abbreviations make no difference. Looking costs no more than the length of the longest name.
 */
public final class LawNames {
  private static final String BETWEEN = " ,-(/)";
  private static final Map<String, String> SHORT =
      Map.of(
          "hđnd", "hội đồng nhân dân",
          "ubnd", "ủy ban nhân dân",
          "vbqppl", "văn bản quy phạm pháp luật",
          "qppl", "quy phạm pháp luật",
          "gtgt", "giá trị gia tăng",
          "tndn", "thu nhập doanh nghiệp",
          "bhyt", "bảo hiểm y tế",
          "bhxh", "bảo hiểm xã hội");

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    boolean ends;
  }

  private final Node root = new Node();

  /** Adds a name with its type: "Luật Lưu trữ". */
  public void add(String name) {
    var node = root;
    for (var word : Spelling.key(name).split("[\\s,()/-]+")) {
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
