package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** One browser at a portal, that keeps the cookie it is given and follows nothing by itself. */
public final class Visitor {
  public static final String PASSWORD = "mùa lúa chín vàng";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String site;
  public @Nullable String cookie;

  public Visitor(String site) {
    this.site = site;
  }

  /** Has signed in. */
  public static Visitor of(String site, String name) {
    var visitor = new Visitor(site);
    var answer = visitor.signIn(name, PASSWORD);
    assertEquals(303, answer.statusCode(), answer.body());
    return visitor;
  }

  public HttpResponse<String> signIn(String name, String password, String... headers) {
    return post("/dang-nhap", Map.of("ten", name, "mat-khau", password), headers);
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
    var body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** The token that the forms of a page carry. */
  public String token(String path) {
    var page = Jsoup.parse(get(path).body());
    return Objects.requireNonNull(page.selectFirst("input[name=ma-phien]"), path).val();
  }

  public HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(site + path));
    var all = new ArrayList<>(List.of(headers));
    if (cookie != null) {
      all.addAll(List.of("Cookie", cookie));
    }
    if (!all.isEmpty()) {
      request.headers(all.toArray(new String[0]));
    }
    return request;
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      var answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      answer
          .headers()
          .firstValue("Set-Cookie")
          .ifPresent(set -> cookie = set.contains("Max-Age=0") ? null : set.split(";")[0]);
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
