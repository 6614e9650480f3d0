package vn.cancu.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.cancu.document.RecordJson;

/**
 * Settings and mapping of one index as they stand in index-mappings/, with a fingerprint that
 * changes when they do.
 */
record MappingFile(String json, String fingerprint) {
  /** The mapping alone, without settings. */
  String fields() {
    try {
      return RecordJson.mapper().readTree(json).path("mappings").toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a mapping file is no JSON", e);
    }
  }

  static MappingFile of(String index) {
    var path = "/index-mappings/" + index + ".json";
    try (var in = MappingFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no mapping file " + path);
      }
      var bytes = in.readAllBytes();
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new MappingFile(
          new String(bytes, StandardCharsets.UTF_8), HexFormat.of().formatHex(digest, 0, 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
