package vn.cancu.node.analysis;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/** {@code pattern_replace}: a regular expression over the whole text. */
final class PatternReplaceFactory extends AbstractCharFilterFactory
    implements NormalizingCharFilterFactory {
  private final Pattern pattern;
  private final String replacement;

  PatternReplaceFactory(String name, Pattern pattern, String replacement) {
    super(name);
    this.pattern = pattern;
    this.replacement = replacement;
  }

  @Override
  public Reader create(Reader text) {
    return new PatternReplaceCharFilter(pattern, replacement, text);
  }
}
