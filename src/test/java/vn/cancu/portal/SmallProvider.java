package vn.cancu.portal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A provider of accounts as strict as a real one: codes are good once, for the address they were
 * sent to, with the verifier of their challenge and the secret of the client. Whoever comes is the
 * person whose claims it is told.
 */
final class SmallProvider implements AutoCloseable {
  static final String CLIENT = "can-cu";
  static final String SECRET = "bí mật / của + cổng";

  private final HttpServer server;
  private final RSAKey key = newKey();
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

  /** What is said of the person besides what every token says. */
  Map<String, Object> person = new HashMap<>();

  /** Changes what would be right. */
  Consumer<JWTClaimsSet.Builder> spoil = token -> {};

  /** How it signs. */
  Signing signing = Signing.OWN_KEY;

  /** Paths that were asked, in order. */
  final List<String> asked = new ArrayList<>();

  enum Signing {
    OWN_KEY,
    OTHER_KEY_OF_THE_SAME_NAME,
    OTHER_KEY,
    NONE,
    SHARED_SECRET
  }

  SmallProvider() {
    this(0);
  }

  SmallProvider(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            answer(exchange);
          } catch (JOSEException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
          }
        });
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  String issuer() {
    return "http://127.0.0.1:" + port() + "/realms/so-noi-vu";
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("1").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(HttpExchange exchange)
      throws IOException, JOSEException, NoSuchAlgorithmException {
    var path = exchange.getRequestURI().getPath().replace("/realms/so-noi-vu", "");
    synchronized (asked) {
      asked.add(path);
    }
    switch (path) {
      case "/.well-known/openid-configuration" -> send(exchange, 200, metadata());
      case "/keys" -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
      case "/auth" -> authorize(exchange);
      case "/token" -> token(exchange);
      default -> send(exchange, 404, "{}");
    }
  }

  private String metadata() {
    return """
    {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
     "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/logout",
     "response_types_supported": ["code"], "subject_types_supported": ["public"],
     "id_token_signing_alg_values_supported": ["RS256", "HS256"],
     "code_challenge_methods_supported": ["S256"]}
    """
        .formatted(issuer());
  }

  private void authorize(HttpExchange exchange) throws IOException {
    var asks = pairs(exchange.getRequestURI().getRawQuery());
    if (!"code".equals(asks.get("response_type"))
        || !CLIENT.equals(asks.get("client_id"))
        || !"S256".equals(asks.get("code_challenge_method"))
        || !List.of(asks.getOrDefault("scope", "").split(" ")).contains("openid")) {
      send(exchange, 400, "{}");
      return;
    }
    var code = "code " + codes.size() + "/+";
    codes.put(code, asks);
    exchange
        .getResponseHeaders()
        .add(
            "Location",
            asks.get("redirect_uri")
                + "?state="
                + encode(asks.getOrDefault("state", ""))
                + "&code="
                + encode(code));
    exchange.sendResponseHeaders(302, -1);
  }

  private void token(HttpExchange exchange)
      throws IOException, JOSEException, NoSuchAlgorithmException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var asks = pairs(body);
    var pair = encode(CLIENT) + ":" + encode(SECRET);
    var basic =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      send(exchange, 401, "{\"error\": \"invalid_client\"}");
      return;
    }
    var given = codes.remove(asks.getOrDefault("code", ""));
    if (given == null
        || !given.getOrDefault("redirect_uri", "").equals(asks.get("redirect_uri"))
        || !given
            .getOrDefault("code_challenge", "")
            .equals(challenge(asks.getOrDefault("code_verifier", "")))) {
      send(exchange, 400, "{\"error\": \"invalid_grant\"}");
      return;
    }
    send(
        exchange,
        200,
        """
        {"access_token": "x", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
        """
            .formatted(idToken(given).serialize()));
  }

  private static String challenge(String verifier) throws NoSuchAlgorithmException {
    var digest =
        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private JWT idToken(Map<String, String> asked) throws JOSEException {
    var now = Instant.now();
    var token =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(CLIENT)
            .subject("f3b1-77")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", asked.get("nonce"));
    person.forEach(token::claim);
    spoil.accept(token);
    var claims = token.build();
    return switch (signing) {
      case OWN_KEY -> signed(key, claims);
      case OTHER_KEY_OF_THE_SAME_NAME -> signed(newKey(), claims);
      case OTHER_KEY -> signed(new RSAKey.Builder(newKey()).keyID("2").build(), claims);
      case NONE -> new PlainJWT(claims);
      case SHARED_SECRET -> {
        var secret = new byte[32];
        System.arraycopy(SECRET.getBytes(StandardCharsets.UTF_8), 0, secret, 0, 20);
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        jwt.sign(new com.nimbusds.jose.crypto.MACSigner(secret));
        yield jwt;
      }
    };
  }

  private static JWT signed(RSAKey by, JWTClaimsSet claims) throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build();
    var jwt = new SignedJWT(header, claims);
    jwt.sign(new RSASSASigner(by));
    return jwt;
  }

  /** Goes there as a browser does whose person is known already; where it is sent on to. */
  static URI visit(URI place) {
    try {
      var connection = (java.net.HttpURLConnection) place.toURL().openConnection();
      connection.setInstanceFollowRedirects(false);
      if (connection.getResponseCode() != 302) {
        throw new IllegalStateException(place + ": " + connection.getResponseCode());
      }
      return URI.create(connection.getHeaderField("Location"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> pairs(@Nullable String query) {
    var pairs = new HashMap<String, String>();
    for (var pair : (query == null ? "" : query).split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        pairs.put(pair.substring(0, equals), decode(pair.substring(equals + 1)));
      }
    }
    return pairs;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
