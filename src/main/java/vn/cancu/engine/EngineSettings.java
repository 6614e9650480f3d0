package vn.cancu.engine;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which Elasticsearch to use: the node that comes with the program, or a cluster. */
public sealed interface EngineSettings {
  /**
   * The node of our own.
   *
   * @param app folder of the built program; the node is laid out in its {@code node}
   */
  record Embedded(Path app) implements EngineSettings {
    /** The folder that the launcher names in {@code cancu.app}, or where Maven builds. */
    public static Embedded here() {
      return new Embedded(Path.of(System.getProperty("cancu.app", "target")).toAbsolutePath());
    }
  }

  /**
   * @param authorization value of the Authorization header; null where the cluster asks for none
   */
  record Cluster(List<URI> hosts, @Nullable String authorization) implements EngineSettings {
    public Cluster {
      hosts = List.copyOf(hosts);
    }

    /** Without the secret, since settings get logged. */
    @Override
    public String toString() {
      return "Cluster" + hosts;
    }
  }

  /**
   * Reads ELASTICSEARCH_HOSTS and its companions. Throws EngineException for what can't be meant.
   */
  static EngineSettings of(Map<String, String> environment) {
    var hosts = environment.getOrDefault("ELASTICSEARCH_HOSTS", "").strip();
    if (hosts.isEmpty()) {
      return Embedded.here();
    }
    return new Cluster(
        Arrays.stream(hosts.split(",")).map(EngineSettings::host).toList(),
        authorization(environment));
  }

  private static URI host(String written) {
    var address = written.strip();
    try {
      var host = URI.create(address.contains("://") ? address : "http://" + address);
      if (host.getHost() != null
          && List.of("http", "https").contains(host.getScheme())
          && host.getUserInfo() == null) {
        return host.getPort() > 0
            ? host
            : URI.create(host.getScheme() + "://" + host.getHost() + ":9200");
      }
    } catch (IllegalArgumentException e) {
      // Told below, in words that name the variable.
    }
    throw new EngineException(
        "ELASTICSEARCH_HOSTS không hợp lệ: “%s”. Ví dụ đúng: http://127.0.0.1:9200,https://es2:9200"
            .formatted(address));
  }

  private static @Nullable String authorization(Map<String, String> environment) {
    var key = environment.getOrDefault("ELASTICSEARCH_API_KEY", "");
    var user = environment.getOrDefault("ELASTICSEARCH_USERNAME", "");
    var password = environment.getOrDefault("ELASTICSEARCH_PASSWORD", "");
    if (user.isEmpty() != password.isEmpty()) {
      throw new EngineException(
          "ELASTICSEARCH_USERNAME và ELASTICSEARCH_PASSWORD phải được đặt cùng nhau");
    }
    if (!key.isEmpty() && !user.isEmpty()) {
      throw new EngineException(
          "Chỉ đặt ELASTICSEARCH_API_KEY hoặc ELASTICSEARCH_USERNAME/_PASSWORD, không đặt cả hai");
    }
    if (!key.isEmpty()) {
      return "ApiKey " + key;
    }
    return user.isEmpty()
        ? null
        : "Basic "
            + Base64.getEncoder()
                .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }
}
