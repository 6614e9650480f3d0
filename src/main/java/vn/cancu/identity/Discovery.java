package vn.cancu.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
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
import org.jspecify.annotations.Nullable;
import vn.cancu.identity.ProviderException.Reason;

/**
 * What the provider says of itself, asked when first needed and again after a while. One that is
 * away is not asked by everyone who waits: for some seconds its silence counts for all.
 */
final class Discovery {
  private static final int TIMEOUT_MS = 5_000;
  private static final int MOST_BYTES = 512 * 1024;
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
  private volatile @Nullable Found found;
  private Instant asked = Instant.EPOCH;
  private @Nullable ProviderException silence;

  Discovery(OpenIdSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** What is known of the provider already; waits for nobody who asks it. */
  Optional<Found> known() {
    return Optional.ofNullable(found);
  }

  synchronized Found get() {
    var age = Duration.between(asked, clock.instant());
    var last = found;
    if (last != null && age.compareTo(FRESH) < 0) {
      return last;
    }
    if (silence != null && age.compareTo(SILENT) < 0) {
      throw silence;
    }
    try {
      var now = ask();
      found = now;
      silence = null;
      return now;
    } catch (ProviderException e) {
      silence = e;
      throw e;
    } finally {
      asked = clock.instant();
    }
  }

  private Found ask() {
    var issuer = new Issuer(settings.issuer());
    try {
      var answer =
          send(new HTTPRequest(HTTPRequest.Method.GET, OIDCProviderMetadata.resolveURL(issuer)));
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
      return new Found(metadata, validator(metadata));
    } catch (GeneralException | MalformedURLException e) {
      throw new ProviderException(Reason.DOWN, "discovery: " + e.getMessage(), null, e);
    }
  }

  private IDTokenValidator validator(OIDCProviderMetadata metadata) throws MalformedURLException {
    var keys =
        JWKSourceBuilder.<SecurityContext>create(
                metadata.getJWKSetURI().toURL(),
                new DefaultResourceRetriever(TIMEOUT_MS, TIMEOUT_MS, MOST_BYTES))
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

  private static HTTPResponse send(HTTPRequest request) {
    request.setConnectTimeout(TIMEOUT_MS);
    request.setReadTimeout(TIMEOUT_MS);
    // Nobody sends our secret on.
    request.setFollowRedirects(false);
    request.setAccept("application/json");
    try {
      return request.send();
    } catch (IOException e) {
      throw new ProviderException(Reason.DOWN, request.getURL() + ": " + e, null, e);
    }
  }

  /** A provider that answered. */
  record Found(OIDCProviderMetadata metadata, IDTokenValidator validator) {
    HTTPResponse send(HTTPRequest request) {
      return Discovery.send(request);
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
