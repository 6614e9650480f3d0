package vn.cancu.node.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** A token filter that works letter by letter, so that normalizers and wildcards may use it too. */
final class FoldingFactory extends AbstractTokenFilterFactory
    implements NormalizingTokenFilterFactory {
  private final UnaryOperator<TokenStream> filter;

  FoldingFactory(String name, UnaryOperator<TokenStream> filter) {
    super(name);
    this.filter = filter;
  }

  @Override
  public TokenStream create(TokenStream tokens) {
    return filter.apply(tokens);
  }
}
