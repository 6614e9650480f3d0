package vn.cancu.portal;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.cancu.access.Clearance;

/**
 * Tells each controller who is reading: the one place where a request becomes a clearance. Nobody
 * can sign in yet, so everyone is anonymous; sign-in will decide here.
 */
@Singleton
final class ClearanceBinder implements TypedRequestArgumentBinder<Clearance> {
  @Override
  public Argument<Clearance> argumentType() {
    return Argument.of(Clearance.class);
  }

  @Override
  public BindingResult<Clearance> bind(
      ArgumentConversionContext<Clearance> context, HttpRequest<?> request) {
    return () -> Optional.of(Clearance.ANONYMOUS);
  }
}
