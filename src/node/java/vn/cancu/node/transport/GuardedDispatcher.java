package vn.cancu.node.transport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.elasticsearch.common.util.concurrent.ThreadContext;
import org.elasticsearch.http.HttpRouteStats;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.rest.RestChannel;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;

/** Answers 401 to every request without the token, before any handler sees it. */
final class GuardedDispatcher implements HttpServerTransport.Dispatcher {
  private static final String HEADER = "Authorization";

  private final HttpServerTransport.Dispatcher inner;
  private final byte[] expected;

  /** Refuses to be made without a token, so that a lost setting can't open the door. */
  GuardedDispatcher(HttpServerTransport.Dispatcher inner, String token) {
    if (token.isBlank()) {
      throw new IllegalArgumentException("cancu.token is not set");
    }
    this.inner = inner;
    this.expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void dispatchRequest(RestRequest request, RestChannel channel, ThreadContext context) {
    if (allowed(request)) {
      inner.dispatchRequest(request, channel, context);
    } else {
      refuse(channel);
    }
  }

  /** What could not even be read as a request gets no details without the token either. */
  @Override
  public void dispatchBadRequest(RestChannel channel, ThreadContext context, Throwable cause) {
    if (allowed(channel.request())) {
      inner.dispatchBadRequest(channel, context, cause);
    } else {
      refuse(channel);
    }
  }

  @Override
  public Map<String, HttpRouteStats> getStats() {
    return inner.getStats();
  }

  private boolean allowed(RestRequest request) {
    var given = request.header(HEADER);
    return given != null && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuse(RestChannel channel) {
    channel.sendResponse(new RestResponse(RestStatus.UNAUTHORIZED, "token required"));
  }
}
