package vn.cancu.node.analysis;

import java.io.Reader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/** {@code mapping}: longest match first, rules as {@code "from=>to"} with Java's escapes. */
final class MappingFactory extends AbstractCharFilterFactory
    implements NormalizingCharFilterFactory {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private final NormalizeCharMap map;

  MappingFactory(String name, List<String> rules) {
    super(name);
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("mappings are missing for [" + name + "] char filter");
    }
    var builder = new NormalizeCharMap.Builder();
    rules.forEach(rule -> add(builder, rule));
    map = builder.build();
  }

  @Override
  public Reader create(Reader text) {
    return new MappingCharFilter(map, text);
  }

  private static void add(NormalizeCharMap.Builder builder, String rule) {
    var arrow = rule.lastIndexOf("=>");
    if (arrow < 0) {
      throw new IllegalArgumentException("invalid mapping rule [" + rule + "]");
    }
    builder.add(
        unescape(rule.substring(0, arrow).strip()), unescape(rule.substring(arrow + 2).strip()));
  }

  private static String unescape(String written) {
    return ESCAPE
        .matcher(written)
        .replaceAll(match -> Matcher.quoteReplacement(letter(match.group(1), match.group(2))));
  }

  private static String letter(String code, String plain) {
    if (code != null) {
      return Character.toString(Integer.parseInt(code, 16));
    }
    return switch (plain) {
      case "b" -> "\b";
      case "f" -> "\f";
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      default -> plain;
    };
  }
}
