package vn.cancu.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How an event stands in the file: JSON in one line, ending with its own digest, so that anyone can
 * check it with two commands of the system.
 */
final class Line {
  static final String GENESIS = "0".repeat(64);

  private static final byte[] MARK = ",\"hash\":\"".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_TEXT = 300;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Line() {}

  /** The line without its end, for an event whose hash is not known yet. */
  static byte[] write(Event event) {
    var line = JSON.createObjectNode();
    line.put("seq", event.seq());
    line.put("at", event.at().toString());
    line.put("who", brief(event.actor().who()));
    line.put("role", event.actor().role());
    line.put("act", event.act().slug());
    line.put("on", brief(event.on()));
    line.put("result", event.result().slug());
    line.put("of", event.of());
    line.put("address", brief(event.actor().address()));
    var detail = line.putObject("detail");
    new TreeMap<>(event.detail()).forEach((key, value) -> detail.put(key, brief(value)));
    line.put("prev", event.prev());
    try {
      var open = JSON.writeValueAsBytes(line);
      // Without its closing brace, which comes behind the hash.
      var hashed = Arrays.copyOf(open, open.length - 1);
      var text = new String(hashed, StandardCharsets.UTF_8);
      return (text + ",\"hash\":\"" + sha256(hashed) + "\"}").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event that is no JSON", e);
    }
  }

  /** Longer ones are somebody's text. Half a pair of surrogates would not come back the same. */
  private static @Nullable String brief(@Nullable String text) {
    if (text == null) {
      return null;
    }
    var cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    return new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /**
   * Empty where a byte of it is not as it was written, and where a later version wrote it, of which
   * this one does not know all words: see {@link #isIntact}.
   */
  static Optional<Event> read(byte[] line) {
    var hash = intactHash(line);
    if (hash == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(event(JSON.readTree(line), hash));
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether every byte of it is as it was written, whatever it says. */
  static boolean isIntact(byte[] line) {
    return intactHash(line) != null;
  }

  private static @Nullable String intactHash(byte[] line) {
    int end = line.length - 66;
    int open = end - MARK.length;
    if (open < 0
        || line[line.length - 1] != '}'
        || line[line.length - 2] != '"'
        || !Arrays.equals(line, open, end, MARK, 0, MARK.length)) {
      return null;
    }
    var hash = new String(line, end, 64, StandardCharsets.US_ASCII);
    return sha256(Arrays.copyOf(line, open)).equals(hash) ? hash : null;
  }

  private static Event event(JsonNode line, String hash) {
    var detail = new TreeMap<String, String>();
    for (Map.Entry<String, JsonNode> each : line.path("detail").properties()) {
      detail.put(each.getKey(), each.getValue().asText());
    }
    var role = text(line, "role");
    var prev = text(line, "prev");
    if (role == null || prev == null || !line.path("seq").isIntegralNumber()) {
      throw new IllegalArgumentException("not all of an event");
    }
    return new Event(
        line.path("seq").asLong(),
        Instant.parse(line.path("at").asText()),
        new Actor(text(line, "who"), role, text(line, "address")),
        Act.of(line.path("act").asText()).orElseThrow(Line::unknown),
        text(line, "on"),
        Result.of(line.path("result").asText()).orElseThrow(Line::unknown),
        line.path("of").isIntegralNumber() ? (Long) line.path("of").asLong() : null,
        detail,
        prev,
        hash);
  }

  private static IllegalArgumentException unknown() {
    return new IllegalArgumentException("a word of a later version");
  }

  private static @Nullable String text(JsonNode line, String name) {
    return line.path(name).isTextual() ? line.path(name).asText() : null;
  }

  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
