package vn.cancu.node.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;

/** A token filter that is one Lucene class. */
final class FilterFactory extends AbstractTokenFilterFactory {
  private final UnaryOperator<TokenStream> filter;

  FilterFactory(String name, UnaryOperator<TokenStream> filter) {
    super(name);
    this.filter = filter;
  }

  @Override
  public TokenStream create(TokenStream tokens) {
    return filter.apply(tokens);
  }
}
