package vn.cancu.portal;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.cancu.engine.SharedEngine;

/**
 * The one portal of a test run over the invented library: {@code @ExtendWith(SharedPortal.class)},
 * then a {@link Site} as a parameter. Tests only read it.
 */
final class SharedPortal implements ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(SharedPortal.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var engine = SharedEngine.engine(context);
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            OwnPortal.class, ignored -> OwnPortal.start(engine, "portal-"), OwnPortal.class)
        .site();
  }
}
