package vn.cancu.portal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;

/**
 * Style sheets, fonts and scripts, from static/ on the class path, and the viewer for PDFs. Their
 * addresses carry a digest of the content, so that browsers may keep them for a year.
 */
@Metered(Rate.FREE)
@Controller("/static")
final class Assets {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*");

  /** pdf.js, whose files name each other: so its version stands in their addresses. */
  static final String PDFJS = "pdfjs-5.4.624/";

  private static final Pattern PDFJS_FILE =
      Pattern.compile(
          "legacy/build/pdf(\\.worker)?\\.min\\.mjs|standard_fonts/[A-Za-z-]{1,40}\\.(pfb|ttf)"
              + "|wasm/openjpeg_nowasm_fallback\\.js");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "mjs", "text/javascript;charset=utf-8",
          "pfb", "application/octet-stream",
          "ttf", "font/ttf",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "txt", "text/plain;charset=utf-8");

  private final Map<String, Asset> known = new ConcurrentHashMap<>();

  /**
   * @param packed null where that would save little, as with fonts
   */
  private record Asset(byte[] bytes, byte @Nullable [] packed, String digest, String type) {
    static Asset of(byte[] bytes, String type) {
      var packed = Packing.pack(bytes);
      boolean smaller = packed.length < bytes.length - bytes.length / 10;
      return new Asset(bytes, smaller ? packed : null, Digests.brief(bytes), type);
    }
  }

  /** The address of a file in static/, with its digest. */
  String address(String name) {
    var asset = load(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
    return "/static/" + name + "?v=" + asset.digest();
  }

  @Get("/{+name}")
  HttpResponse<?> show(@PathVariable String name, HttpRequest<?> request, Clearance reader) {
    var asset = load(name).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "loi.khong-thay"));
    var packed = Packing.isTaken(request) ? asset.packed() : null;
    var answer =
        HttpResponse.ok(packed == null ? asset.bytes() : packed)
            .contentType(MediaType.of(asset.type()))
            .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
            .header(HttpHeaders.ETAG, (packed == null ? "\"" : "W/\"") + asset.digest() + '"');
    if (asset.packed() != null) {
      answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
    return packed == null ? answer : answer.header(HttpHeaders.CONTENT_ENCODING, Packing.GZIP);
  }

  private Optional<Asset> load(String name) {
    var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    var resource = resource(name);
    if (type == null || resource == null) {
      return Optional.empty();
    }
    var asset = known.get(name);
    if (asset == null) {
      asset = read(resource, type).orElse(null);
      if (asset != null) {
        known.put(name, asset);
      }
    }
    return Optional.ofNullable(asset);
  }

  private static @Nullable String resource(String name) {
    if (name.startsWith(PDFJS)) {
      var file = name.substring(PDFJS.length());
      var version = PDFJS.substring("pdfjs-".length());
      return PDFJS_FILE.matcher(file).matches()
          ? "/META-INF/resources/webjars/pdfjs-dist/" + version + file
          : null;
    }
    return NAME.matcher(name).matches() ? "/static/" + name : null;
  }

  private static Optional<Asset> read(String resource, String type) {
    try (var in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        return Optional.empty();
      }
      var bytes = in.readAllBytes();
      return Optional.of(Asset.of(bytes, type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
