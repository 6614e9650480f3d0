package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A running portal as its readers meet it: over HTTP. */
record Site(Portal portal) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  String address(String path) {
    return "http://127.0.0.1:" + portal.port() + path;
  }

  HttpResponse<String> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(address(path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static <T> HttpResponse<T> send(
      HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return CLIENT.send(request, handler);
    } catch (IOException e) {
      throw new IllegalStateException(request.uri() + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A file that must be there. */
  byte[] bytes(String path) {
    var request = HttpRequest.newBuilder(URI.create(address(path))).build();
    var response = send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(200, response.statusCode(), path);
    return response.body();
  }

  /** A page that must be there. */
  Document page(String path) {
    var response = get(path);
    assertEquals(200, response.statusCode(), path + "\n" + response.body());
    return Jsoup.parse(response.body(), address(path));
  }

  JsonNode json(String path) {
    var response = get(path);
    assertEquals(200, response.statusCode(), path + "\n" + response.body());
    try {
      return new ObjectMapper().readTree(response.body());
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    }
  }

  String id(String slug) {
    return json("/api/v1/resolve?identifier=" + identifier(slug)).path("id").asText();
  }

  private static String identifier(String slug) {
    return slug.substring(slug.lastIndexOf('/') + 1).replaceFirst("-", "/");
  }
}
