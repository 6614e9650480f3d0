package vn.cancu.portal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** gzip of what is sent more than once, so that it is packed only once. */
final class Packing {
  static final String GZIP = "gzip";

  // "gzip, deflate, br" and "gzip;q=0.8", not "gzip;q=0".
  private static final Pattern TAKEN =
      Pattern.compile("(?i)(?:^|[,\\s])gzip\\s*(?:;\\s*q=(?:1|0?\\.\\d*[1-9]).{0,3})?(?:,|$)");

  private Packing() {}

  static boolean isTaken(HttpRequest<?> request) {
    var taken = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
    return taken != null && isTaken(taken);
  }

  static boolean isTaken(String acceptEncoding) {
    return acceptEncoding.length() < 200 && TAKEN.matcher(acceptEncoding).find();
  }

  static byte[] pack(byte[] plain) {
    var packed = new ByteArrayOutputStream(plain.length / 3 + 64);
    try (var packing = new GZIPOutputStream(packed, 8_192)) {
      packing.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] unpack(byte[] packed) {
    try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed), 8_192)) {
      return unpacking.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
