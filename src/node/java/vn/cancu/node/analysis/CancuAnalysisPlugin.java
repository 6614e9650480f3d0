package vn.cancu.node.analysis;

import java.util.Map;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * The part of analysis-common that index-mappings/ uses and the bare server lacks, over the same
 * Lucene classes.
 *
 * <p>Only names and parameters of a stock Elasticsearch may stand here: the same mapping must give
 * the same tokens on both. A parameter that is not offered is refused, never ignored.
 */
public final class CancuAnalysisPlugin extends Plugin implements AnalysisPlugin {
  @Override
  public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
    return Map.of(
        "mapping",
        AnalysisPlugin.requiresAnalysisSettings(
            (index, environment, name, settings) -> mapping(name, settings)),
        "pattern_replace",
        AnalysisPlugin.requiresAnalysisSettings(
            (index, environment, name, settings) -> patternReplace(name, settings)));
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return Map.of(
        "asciifolding", (index, environment, name, settings) -> asciiFolding(name, settings),
        "edge_ngram", (index, environment, name, settings) -> edgeNgram(name, settings),
        "word_delimiter_graph",
            (index, environment, name, settings) -> new WordDelimiterFactory(name, settings));
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return Map.of("keyword", (index, environment, name, settings) -> keyword(name, settings));
  }

  private static CharFilterFactory mapping(String name, Settings settings) {
    Parameters.allow(name, settings, "mappings");
    return new MappingFactory(name, settings.getAsList("mappings"));
  }

  private static CharFilterFactory patternReplace(String name, Settings settings) {
    Parameters.allow(name, settings, "pattern", "replacement", "flags");
    var pattern = settings.get("pattern", "");
    if (pattern.isEmpty()) {
      throw new IllegalArgumentException("pattern is missing for [" + name + "] char filter");
    }
    return new PatternReplaceFactory(
        name, Regex.compile(pattern, settings.get("flags")), settings.get("replacement", ""));
  }

  private static TokenFilterFactory asciiFolding(String name, Settings settings) {
    Parameters.allow(name, settings, "preserve_original");
    var keep = settings.getAsBoolean("preserve_original", false);
    return new FoldingFactory(name, tokens -> new ASCIIFoldingFilter(tokens, keep));
  }

  private static TokenFilterFactory edgeNgram(String name, Settings settings) {
    Parameters.allow(name, settings, "min_gram", "max_gram", "preserve_original");
    var min = settings.getAsInt("min_gram", 1);
    var max = settings.getAsInt("max_gram", 2);
    var keep = settings.getAsBoolean("preserve_original", false);
    return new FilterFactory(name, tokens -> new EdgeNGramTokenFilter(tokens, min, max, keep));
  }

  private static TokenizerFactory keyword(String name, Settings settings) {
    Parameters.allow(name, settings, "buffer_size");
    var size = settings.getAsInt("buffer_size", KeywordTokenizer.DEFAULT_BUFFER_SIZE);
    return TokenizerFactory.newFactory(name, () -> new KeywordTokenizer(size));
  }
}
