package vn.cancu.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import vn.cancu.identity.ProviderException.Reason;

/**
 * The office's provider of accounts: where to send a person, and whom it vouches for when they come
 * back. Asks nothing of it before somebody signs in. Methods throw ProviderException.
 */
public final class OpenIdProvider {
  private static final ResponseType CODE = new ResponseType("code");
  private static final Scope SCOPE = new Scope("openid", "profile", "email");

  /** As the library allows clocks to differ. */
  private static final Duration SKEW = Duration.ofSeconds(60);

  private final OpenIdSettings settings;
  private final Claims claims;
  private final Discovery discovery;
  private final Clock clock;

  public OpenIdProvider(OpenIdSettings settings, Clock clock) {
    this.settings = settings;
    this.claims = new Claims(settings);
    this.discovery = new Discovery(settings, clock);
    this.clock = clock;
  }

  /**
   * What one sign-in is known by: the state in addresses, the nonce in the provider's word, the
   * verifier told to the provider at the end. The browser that began it holds all three; nobody
   * else may see them.
   */
  public record Secrets(String state, String nonce, String verifier) {
    public static Secrets fresh() {
      return new Secrets(
          new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
    }
  }

  /** As it names itself. */
  public String name() {
    return settings.issuer().toString();
  }

  public boolean allowsLocalAccounts() {
    return settings.localAccounts();
  }

  /**
   * Where a person says who they are.
   *
   * @param back where the provider sends them afterwards, as it is registered there
   */
  public URI authorization(Secrets secrets, URI back) {
    var found = discovery.get();
    return new AuthenticationRequest.Builder(CODE, SCOPE, new ClientID(settings.clientId()), back)
        .endpointURI(found.metadata().getAuthorizationEndpointURI())
        .state(new State(secrets.state()))
        .nonce(new Nonce(secrets.nonce()))
        .codeChallenge(new CodeVerifier(secrets.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** Whom the code stands for, asked of the provider itself and checked. */
  public Guest vouched(String code, Secrets secrets, URI back) {
    var found = discovery.get();
    var token = exchange(found, code, secrets, back);
    var said = checked(found, token, secrets);
    var name =
        claims
            .name(said.getClaims())
            .orElseThrow(() -> new ProviderException(Reason.NO_NAME, "no usable name"));
    var role =
        claims
            .role(said.getClaims())
            .orElseThrow(
                () -> new ProviderException(Reason.NO_ROLE, settings.roleClaim(), name, null));
    return new Guest(name, said.getSubject(), role, token.serialize());
  }

  private JWT exchange(Discovery.Found found, String code, Secrets secrets, URI back) {
    var grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), back, new CodeVerifier(secrets.verifier()));
    var answer = found.send(found.tokenRequest(settings, grant).toHTTPRequest());
    try {
      var parsed = OIDCTokenResponseParser.parse(answer);
      if (!parsed.indicatesSuccess()) {
        var error = parsed.toErrorResponse().getErrorObject();
        var said = error == null ? "" : String.valueOf(error.getCode());
        // Anything but the code is a matter of the settings or of the provider.
        throw new ProviderException(
            said.equals("invalid_grant") ? Reason.CODE_REFUSED : Reason.DOWN,
            "token endpoint: " + answer.getStatusCode() + " " + said);
      }
      var token = parsed.toSuccessResponse().getTokens();
      if (!(token instanceof com.nimbusds.openid.connect.sdk.token.OIDCTokens tokens)
          || tokens.getIDToken() == null) {
        throw new ProviderException(Reason.DOWN, "token endpoint: no ID token");
      }
      return tokens.getIDToken();
    } catch (ParseException e) {
      throw new ProviderException(Reason.DOWN, "token endpoint: " + e.getMessage(), null, e);
    }
  }

  private JWTClaimsSet checked(Discovery.Found found, JWT token, Secrets secrets) {
    try {
      IDTokenClaimsSet said = found.validator().validate(token, new Nonce(secrets.nonce()));
      return said.toJWTClaimsSet();
    } catch (BadJOSEException e) {
      throw new ProviderException(reason(token, secrets), "ID token: " + e.getMessage(), null, e);
    } catch (JOSEException | ParseException e) {
      throw new ProviderException(Reason.DOWN, "ID token: " + e.getMessage(), null, e);
    }
  }

  /**
   * What to tell the person of a token that is refused already; decides no more than that. Where
   * nothing of what it says is wrong, its signature is.
   */
  private Reason reason(JWT token, Secrets secrets) {
    try {
      var said = token.getJWTClaimsSet();
      if (said == null) {
        return Reason.NOT_GENUINE;
      }
      if (!settings.issuer().toString().equals(said.getIssuer())
          || !said.getAudience().contains(settings.clientId())
          || !secrets.nonce().equals(said.getClaim("nonce"))) {
        return Reason.NOT_FOR_US;
      }
      var now = clock.instant();
      var over = said.getExpirationTime();
      var issued = said.getIssueTime();
      return over != null && isBefore(over, now.minus(SKEW))
              || issued != null && !isBefore(issued, now.plus(SKEW))
          ? Reason.CLOCK
          : Reason.NOT_GENUINE;
    } catch (java.text.ParseException e) {
      return Reason.NOT_GENUINE;
    }
  }

  private static boolean isBefore(Date date, Instant moment) {
    return date.toInstant().isBefore(moment);
  }

  /**
   * Where the person signs out of the provider as well; empty where it offers no such place. Asks
   * nobody: it must not hold up one who leaves.
   *
   * @param back where the provider sends them afterwards
   */
  public Optional<URI> signOut(String idToken, URI back) {
    return discovery
        .known()
        .map(found -> found.metadata().getEndSessionEndpointURI())
        .filter(OpenIdSettings::isSafe)
        .map(place -> {
          try {
            var hint = com.nimbusds.jwt.JWTParser.parse(idToken);
            return new LogoutRequest(
                    place, hint, null, new ClientID(settings.clientId()), back, null, null)
                .toURI();
          } catch (java.text.ParseException e) {
            throw new IllegalStateException("a token that was read before", e);
          }
        });
  }
}
