package vn.cancu.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.cancu.identity.OpenIdProvider.Secrets;

/** Providers that answer slowly, endlessly or from elsewhere. */
@Timeout(60)
final class WireTest {
  private HttpServer server;
  private volatile HttpHandler handler = exchange -> {};

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            handler.handle(exchange);
          }
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private String site() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private URL place() throws IOException {
    return URI.create(site() + "/keys").toURL();
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Test
  void waitsNoLongerThanForTheWhole() {
    var over = new CountDownLatch(1);
    handler =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try {
            // Each byte comes soon after the one before.
            while (over.getCount() > 0) {
              exchange.getResponseBody().write(' ');
              exchange.getResponseBody().flush();
              Thread.sleep(20);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    var wire = new Wire(Duration.ofMillis(300));
    assertThrows(IOException.class, () -> wire.retrieveResource(place()));
    over.countDown();
  }

  @Test
  void takesNoMoreThanAProviderHasToSay() throws IOException {
    handler = exchange -> send(exchange, 200, " ".repeat(512 * 1024));
    assertEquals(512 * 1024, new Wire().retrieveResource(place()).getContent().length());
    handler = exchange -> send(exchange, 200, " ".repeat(512 * 1024 + 1));
    assertThrows(IOException.class, () -> new Wire().retrieveResource(place()));
  }

  @Test
  void isSentNowhereElse() {
    handler =
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/elsewhere");
          var there = exchange.getRequestURI().getPath().equals("/elsewhere");
          send(exchange, there ? 200 : 302, "{}");
        };
    assertThrows(IOException.class, () -> new Wire().retrieveResource(place()));
  }

  @Test
  void letsNobodyWaitForOneWhoAsksAgain() throws Exception {
    var issuer = site();
    handler = exchange -> send(exchange, 200, metadata(issuer));
    var clock = new Changing();
    var settings =
        OpenIdSettings.of(Map.of("CANCU_OIDC_ISSUER", issuer, "CANCU_OIDC_CLIENT_ID", "can-cu"));
    var provider = new OpenIdProvider(settings.orElseThrow(), clock);
    var back = URI.create("http://127.0.0.1/x");
    provider.authorization(Secrets.fresh(), back);
    var asked = new CountDownLatch(1);
    var answers = new Semaphore(0);
    handler =
        exchange -> {
          asked.countDown();
          answers.acquireUninterruptibly();
          send(exchange, 200, metadata(issuer));
        };
    clock.ahead = Duration.ofHours(2);
    try (var threads = Executors.newSingleThreadExecutor()) {
      var first = threads.submit(() -> provider.authorization(Secrets.fresh(), back));
      asked.await();
      provider.authorization(Secrets.fresh(), back);
      assertFalse(first.isDone(), "the other still waits for the provider");
      answers.release();
      first.get();
    }
  }

  private static String metadata(String issuer) {
    return """
    {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
     "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
     "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
    """
        .formatted(issuer);
  }

  private static final class Changing extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
      return Instant.now().plus(ahead);
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
