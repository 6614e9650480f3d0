package vn.cancu.portal;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Role;

/**
 * Who comes through to a route, decided before a byte of the body is read. Reading is open to all,
 * as far as {@link vn.cancu.access.Clearance} lets them see; whatever changes something must say
 * whom it is for, else nobody gets there.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(30)
final class Gate {
  static final Set<HttpMethod> SAFE =
      EnumSet.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final Connection connection;

  Gate(Connection connection) {
    this.connection = connection;
  }

  @RequestFilter
  @Nullable HttpResponse<?> admit(HttpRequest<?> request) {
    var route = RouteAttributes.getRouteMatch(request).orElse(null);
    var person = Person.asking(request);
    if (person.isPresent() && person.get().mustChange() && !isForChanging(request)) {
      return toChange(request);
    }
    if (!SAFE.contains(request.getMethod())) {
      checkChange(request, route, person);
    }
    var needed =
        route == null
            ? Optional.<Role>empty()
            : route.getAnnotationMetadata().enumValue(Needs.class, Role.class);
    return needed.isEmpty() ? null : admit(request, person, needed.get());
  }

  private static @Nullable HttpResponse<?> admit(
      HttpRequest<?> request, Optional<Person> person, Role needed) {
    if (person.isPresent()) {
      if (!person.get().role().includes(needed)) {
        throw new Refusal(HttpStatus.FORBIDDEN, "loi.khong-du-quyen");
      }
      return null;
    }
    if (SAFE.contains(request.getMethod()) && !AskedAddress.isOfApi(request)) {
      return HttpResponse.seeOther(SignInPage.address(request.getUri().getRawPath()));
    }
    throw new Refusal(HttpStatus.UNAUTHORIZED, "loi.can-dang-nhap");
  }

  private void checkChange(
      HttpRequest<?> request, @Nullable RouteMatch<?> route, Optional<Person> person) {
    if (route == null) {
      return;
    }
    if (connection.isFromElsewhere(request)) {
      throw new Refusal(HttpStatus.FORBIDDEN, "loi.tu-noi-khac");
    }
    var rules = route.getAnnotationMetadata();
    if (!rules.hasAnnotation(Needs.class) && !rules.hasAnnotation(ForAnyone.class)) {
      throw new Refusal(HttpStatus.FORBIDDEN, "loi.khong-du-quyen");
    }
    // Pages carry the token in a field, which their controllers look at.
    if (AskedAddress.isOfApi(request) && person.isPresent()) {
      FormToken.check(person.get(), request.getHeaders().get(FormToken.HEADER));
    }
  }

  private static boolean isForChanging(HttpRequest<?> request) {
    var path = request.getPath();
    return path.equals(PasswordPage.PATH)
        || path.equals(SignOut.PATH)
        || path.startsWith("/static/");
  }

  private static HttpResponse<?> toChange(HttpRequest<?> request) {
    if (AskedAddress.isOfApi(request)) {
      throw new Refusal(HttpStatus.FORBIDDEN, "loi.phai-doi-mat-khau");
    }
    return HttpResponse.seeOther(URI.create(PasswordPage.PATH));
  }
}
