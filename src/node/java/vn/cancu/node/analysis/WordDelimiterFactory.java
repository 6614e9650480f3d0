package vn.cancu.node.analysis;

import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_ALL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_NUMBERS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_WORDS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_WORD_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.IGNORE_KEYWORDS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.PRESERVE_ORIGINAL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_NUMERICS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;

/** {@code word_delimiter_graph} with its switches; no type table and no protected words. */
final class WordDelimiterFactory extends AbstractTokenFilterFactory {
  private record Switch(String name, int flag, boolean on) {}

  private static final List<Switch> SWITCHES =
      List.of(
          new Switch("generate_word_parts", GENERATE_WORD_PARTS, true),
          new Switch("generate_number_parts", GENERATE_NUMBER_PARTS, true),
          new Switch("catenate_words", CATENATE_WORDS, false),
          new Switch("catenate_numbers", CATENATE_NUMBERS, false),
          new Switch("catenate_all", CATENATE_ALL, false),
          new Switch("split_on_case_change", SPLIT_ON_CASE_CHANGE, true),
          new Switch("split_on_numerics", SPLIT_ON_NUMERICS, true),
          new Switch("preserve_original", PRESERVE_ORIGINAL, false),
          new Switch("stem_english_possessive", STEM_ENGLISH_POSSESSIVE, true),
          new Switch("ignore_keywords", IGNORE_KEYWORDS, false));

  private final int flags;
  private final boolean adjustOffsets;

  WordDelimiterFactory(String name, Settings settings) {
    super(name);
    var known = new ArrayList<>(SWITCHES.stream().map(Switch::name).toList());
    known.add("adjust_offsets");
    Parameters.allow(name, settings, known.toArray(String[]::new));
    flags =
        SWITCHES.stream()
            .filter(each -> settings.getAsBoolean(each.name(), each.on()))
            .mapToInt(Switch::flag)
            .sum();
    adjustOffsets = settings.getAsBoolean("adjust_offsets", true);
  }

  @Override
  public TokenStream create(TokenStream tokens) {
    return new WordDelimiterGraphFilter(
        tokens, adjustOffsets, WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, flags, null);
  }
}
