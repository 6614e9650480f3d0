package vn.cancu.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.identity.ProviderException.Reason;

/**
 * What the provider says of itself, asked when first needed and again after a while. One that is
 * away is not asked by everyone who waits: for some seconds its silence counts for all, and what it
 * said before goes on to hold.
 */
final class Discovery {
  private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration SILENT = Duration.ofSeconds(5);

  /** Those with a key pair: with a shared secret, whoever has it could vouch for anyone. */
  private static final Set<JWSAlgorithm> SIGNATURES =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final OpenIdSettings settings;
  private final Clock clock;
  private final Wire wire = new Wire();
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable Known known;
  private @Nullable Silence silence;

  private record Known(Found found, Instant at) {}

  private record Silence(ProviderException why, Instant at) {}

  Discovery(OpenIdSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** What is known of the provider already; waits for nobody who asks it. */
  Optional<Found> known() {
    return Optional.ofNullable(known).map(Known::found);
  }

  /** Waits for the provider only where nothing is known of it, or where nobody else asks it. */
  Found get() {
    var last = known;
    if (last == null) {
      asking.lock();
    } else if (isYoung(last.at(), FRESH) || !asking.tryLock()) {
      return last.found();
    }
    try {
      return renewed();
    } finally {
      asking.unlock();
    }
  }

  private Found renewed() {
    // Another may have asked meanwhile.
    var last = known;
    if (last != null && isYoung(last.at(), FRESH)) {
      return last.found();
    }
    var still = silence;
    if (still == null || !isYoung(still.at(), SILENT)) {
      try {
        var found = ask();
        known = new Known(found, clock.instant());
        silence = null;
        return found;
      } catch (ProviderException e) {
        still = new Silence(e, clock.instant());
        silence = still;
        LOG.warn("the provider of accounts does not tell of itself: {}", clean(e));
      }
    }
    if (last == null) {
      throw still.why();
    }
    return last.found();
  }

  private static String clean(ProviderException e) {
    return String.valueOf(e.getMessage()).replaceAll("[^\\x20-\\x7E]", "?");
  }

  /** A clock that was set back makes nothing young for ever. */
  private boolean isYoung(Instant since, Duration limit) {
    var age = Duration.between(since, clock.instant());
    return !age.isNegative() && age.compareTo(limit) < 0;
  }

  private Found ask() {
    var issuer = new Issuer(settings.issuer());
    try {
      var answer =
          send(
              wire,
              new HTTPRequest(HTTPRequest.Method.GET, OIDCProviderMetadata.resolveURL(issuer)));
      answer.ensureStatusCode(200);
      var metadata = OIDCProviderMetadata.parse(answer.getBodyAsJSONObject());
      if (!metadata.getIssuer().equals(issuer)) {
        throw new ProviderException(
            Reason.DOWN, "the provider calls itself " + metadata.getIssuer());
      }
      for (var place :
          new URI[] {
            metadata.getAuthorizationEndpointURI(),
            metadata.getTokenEndpointURI(),
            metadata.getJWKSetURI()
          }) {
        if (place == null || !OpenIdSettings.isSafe(place)) {
          throw new ProviderException(Reason.DOWN, "the provider names no safe place: " + place);
        }
      }
      return new Found(metadata, validator(metadata), wire);
    } catch (GeneralException | MalformedURLException e) {
      throw new ProviderException(Reason.DOWN, "discovery: " + e.getMessage(), null, e);
    }
  }

  private IDTokenValidator validator(OIDCProviderMetadata metadata) throws MalformedURLException {
    var keys =
        JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL(), wire)
            .refreshAheadCache(false)
            .build();
    var signatures =
        new LinkedHashSet<JWSAlgorithm>(
            Optional.<List<JWSAlgorithm>>ofNullable(metadata.getIDTokenJWSAlgs())
                .orElse(List.of(JWSAlgorithm.RS256)));
    signatures.retainAll(SIGNATURES);
    if (signatures.isEmpty()) {
      throw new ProviderException(Reason.DOWN, "the provider signs in no way that can be checked");
    }
    return new IDTokenValidator(
        metadata.getIssuer(),
        new ClientID(settings.clientId()),
        new JWSVerificationKeySelector<>(signatures, keys),
        null);
  }

  private static HTTPResponse send(Wire wire, HTTPRequest request) {
    request.setAccept("application/json");
    try {
      return request.send(wire);
    } catch (IOException e) {
      throw new ProviderException(Reason.DOWN, request.getURL() + ": " + e, null, e);
    }
  }

  /** A provider that answered. */
  record Found(OIDCProviderMetadata metadata, IDTokenValidator validator, Wire wire) {
    HTTPResponse send(HTTPRequest request) {
      return Discovery.send(wire, request);
    }

    TokenRequest tokenRequest(OpenIdSettings settings, AuthorizationGrant grant) {
      var place = metadata.getTokenEndpointURI();
      var client = new ClientID(settings.clientId());
      if (settings.clientSecret() == null) {
        return new TokenRequest.Builder(place, client, grant).build();
      }
      var secret = new Secret(settings.clientSecret());
      var ways = metadata.getTokenEndpointAuthMethods();
      boolean onlyPost =
          ways != null
              && !ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              && ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
      var proof =
          onlyPost ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
      return new TokenRequest.Builder(place, proof, grant).build();
    }
  }
}
