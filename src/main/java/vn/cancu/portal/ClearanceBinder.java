package vn.cancu.portal;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.cancu.access.Clearance;

/**
 * Tells each controller who is reading: the one place where a request becomes a clearance. Whoever
 * must change a password first reads as anyone does.
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
    var clearance =
        Person.asking(request)
            .filter(person -> !person.mustChange())
            .map(person -> person.role().clearance())
            .orElse(Clearance.ANONYMOUS);
    return () -> Optional.of(clearance);
  }
}
