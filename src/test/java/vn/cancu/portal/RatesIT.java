package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** Who asks too often waits, and nobody else does. Addresses are of RFC 5737 and RFC 3849. */
@ExtendWith(SharedEngine.class)
final class RatesIT {
  private static final String EXPORT = "/api/v1/search/export?q=lua&format=csv";
  private static final String TOLD = "X-Forwarded-For";

  /** Twice what a minute allows: the bucket fills while it is emptied. */
  private static final int MANY = 60;

  // Its own: an account that has used up its share here would be refused in other tests.
  private static OwnPortal own;
  private static Site site;

  @BeforeAll
  static void open(Engine engine) {
    own = OwnPortal.start(engine, "rates-");
    site = own.site();
  }

  @AfterAll
  static void close() {
    own.close();
  }

  /** Far fewer than a full bucket holds, more than come into an empty one meanwhile. */
  private static final int FEW = 10;

  private static HttpResponse<String> last(int most, Supplier<HttpResponse<String>> asking) {
    var answer = asking.get();
    for (int i = 1; i < most && answer.statusCode() == 200; i++) {
      answer = asking.get();
    }
    return answer;
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeAgainAndOthersGoOn() {
    var refused = last(MANY, () -> site.get(EXPORT, TOLD, "203.0.113.7"));

    assertEquals(429, refused.statusCode());
    int wait = Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow());
    assertTrue(wait >= 1 && wait <= 60, refused.toString());
    assertTrue(refused.body().contains("hỏi quá nhiều lần"), refused.body());
    var type = refused.headers().firstValue("Content-Type").orElseThrow();
    assertTrue(type.startsWith("application/problem+json"), type);
    assertEquals(200, site.get(EXPORT, TOLD, "203.0.113.8").statusCode());
    // What was said before the proxy's word is anyone's.
    assertEquals(
        429, last(FEW, () -> site.get(EXPORT, TOLD, "203.0.113.9, 203.0.113.7")).statusCode());
    assertEquals(200, site.get("/tim-kiem?q=lua", TOLD, "203.0.113.7").statusCode());
  }

  @Test
  void ofIpv6ANetworkIsOneReader() {
    var refused = last(MANY, () -> site.get(EXPORT, TOLD, "2001:db8:7:7::1"));

    assertEquals(429, refused.statusCode());
    assertEquals(429, last(FEW, () -> site.get(EXPORT, TOLD, "2001:db8:7:7:ffff::2")).statusCode());
    assertEquals(200, site.get(EXPORT, TOLD, "2001:db8:7:8::1").statusCode());
  }

  @Test
  void anAccountHasItsShareWhereverItAsksFrom() {
    var official = Visitor.of(site.address(""), "can-bo");

    var refused = last(MANY, () -> official.get(EXPORT, TOLD, "198.51.100.1"));

    assertEquals(429, refused.statusCode());
    assertEquals(429, last(FEW, () -> official.get(EXPORT, TOLD, "198.51.100.2")).statusCode());
    assertEquals(200, site.get(EXPORT, TOLD, "198.51.100.1").statusCode());
  }

  @Test
  void whoKeepsTheArchiveAndThisMachineAreNotCounted() {
    var archivist = Visitor.of(site.address(""), "luu-tru");

    assertEquals(200, last(MANY, () -> archivist.get(EXPORT, TOLD, "198.51.100.3")).statusCode());
    assertEquals(200, last(MANY, () -> site.get(EXPORT)).statusCode());
  }

  @Test
  void whatIsNoAddressIsOneReaderAndNoFault() {
    assertEquals(429, last(MANY, () -> site.get(EXPORT, TOLD, "khong-phai-dia-chi")).statusCode());
  }
}
