package vn.cancu.node;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes a fresh node do once what every node does in its first seconds, so that the JVM can write
 * down which classes that takes (an AOT cache): an index, a few documents, a search with facets and
 * highlights.
 */
final class Training {
  private static final String DOCUMENT =
      """
      {"index": {}}
      {"id": "%1$d", "identifier": "%1$d/UBND-VP8", "issuer": "Ủy ban nhân dân", "year": "2018",\
       "subject": "Tăng cường kỷ luật", "body": "Thực hiện kỷ luật, kỷ cương hành chính"}
      """;
  private static final String SEARCH =
      """
      {"query": {"bool": {"filter": {"term": {"year": "2018"}}, "should": [
         {"match_phrase": {"body.folded": "ky luat"}}, {"match": {"identifier.prefix": "3/ubnd"}},
         {"multi_match": {"query": "kỷ luật", "fields": ["subject", "body", "body.shingle"]}}]}},
       "aggs": {"issuer": {"terms": {"field": "issuer"}}},
       "highlight": {"fields": {"body": {}, "body.folded": {}}}}\
      """;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String root;
  private final String token;

  Training(int port, String token) {
    this.root = "http://127.0.0.1:" + port;
    this.token = token;
  }

  void run(Path mapping) throws IOException, InterruptedException {
    send("PUT", "/training", Files.readString(mapping, StandardCharsets.UTF_8));
    var documents = new StringBuilder();
    for (int i = 1; i <= 50; i++) {
      documents.append(DOCUMENT.formatted(i));
    }
    send("POST", "/training/_bulk?refresh=true", documents.toString());
    for (int i = 0; i < 20; i++) {
      send("POST", "/training/_search", SEARCH);
    }
    send("GET", "/_cluster/health", "");
  }

  private void send(String method, String path, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(root + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200 || answer.body().contains("\"errors\":true")) {
      throw new IOException(path + " answered " + answer.body());
    }
  }
}
