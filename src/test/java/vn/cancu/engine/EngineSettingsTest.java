package vn.cancu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EngineSettingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://127.0.0.1:9200            | [http://127.0.0.1:9200]
          es                               | [http://es:9200]
          es1:9201, https://es2            | [http://es1:9201, https://es2:9200]
          https://search.example.vn:443    | [https://search.example.vn:443]
          """)
  void readsHosts(String written, String hosts) {
    var cluster =
        assertInstanceOf(EngineSettings.Cluster.class, of("ELASTICSEARCH_HOSTS", written));
    assertEquals(hosts, cluster.hosts().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void usesTheEmbeddedNodeWithoutHosts(String written) {
    assertInstanceOf(EngineSettings.Embedded.class, of("ELASTICSEARCH_HOSTS", written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://", "ftp://es:9200", "http://a b", "es,,es2", "http://me:secret@es:9200"})
  void refusesWhatIsNoHost(String written) {
    var refused = assertThrows(EngineException.class, () -> of("ELASTICSEARCH_HOSTS", written));
    assertTrue(String.valueOf(refused.getMessage()).contains("ELASTICSEARCH_HOSTS"));
  }

  @Test
  void makesTheLoginHeader() {
    assertEquals("ApiKey abc", login(Map.of("ELASTICSEARCH_API_KEY", "abc")));
    assertEquals(
        "Basic ZWxhc3RpYzptw6F0",
        login(Map.of("ELASTICSEARCH_USERNAME", "elastic", "ELASTICSEARCH_PASSWORD", "mát")));
    assertEquals("null", login(Map.of()));
  }

  @Test
  void refusesHalfALoginAndTwo() {
    assertThrows(EngineException.class, () -> login(Map.of("ELASTICSEARCH_USERNAME", "elastic")));
    assertThrows(EngineException.class, () -> login(Map.of("ELASTICSEARCH_PASSWORD", "x")));
    assertThrows(
        EngineException.class,
        () ->
            login(
                Map.of(
                    "ELASTICSEARCH_USERNAME", "a",
                    "ELASTICSEARCH_PASSWORD", "b",
                    "ELASTICSEARCH_API_KEY", "c")));
  }

  @Test
  void keepsTheSecretOutOfLogs() {
    var settings =
        EngineSettings.of(
            Map.of("ELASTICSEARCH_HOSTS", "es", "ELASTICSEARCH_API_KEY", "verysecret"));
    assertFalse(settings.toString().contains("verysecret"));
  }

  private static EngineSettings of(String name, String value) {
    return EngineSettings.of(Map.of(name, value));
  }

  private static String login(Map<String, String> environment) {
    var all = new HashMap<>(environment);
    all.put("ELASTICSEARCH_HOSTS", "es");
    var cluster = assertInstanceOf(EngineSettings.Cluster.class, EngineSettings.of(all));
    return String.valueOf(cluster.authorization());
  }
}
