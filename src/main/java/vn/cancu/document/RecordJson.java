package vn.cancu.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.function.Function;

/**
 * How the words are written as JSON: dates as their ISO text, relations, verdicts and visibilities
 * by their slug.
 */
public final class RecordJson {
  private RecordJson() {}

  /** The mapper for records in the archive, in the index, on standard output and in the API. */
  public static ObjectMapper mapper() {
    return JsonMapper.builder()
        .addModule(module())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  /** The same rules, for a mapper that a framework makes. */
  public static Module module() {
    var module = new SimpleModule("words");
    text(module, PartialDate.class, PartialDate::iso, PartialDate::new);
    text(module, Relation.class, Relation::slug, Relation::of);
    text(module, Verdict.class, Verdict::slug, Verdict::of);
    text(module, Visibility.class, Visibility::slug, Visibility::of);
    return module;
  }

  private static <T> void text(
      SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(
        type,
        new JsonSerializer<T>() {
          @Override
          public void serialize(T value, JsonGenerator out, SerializerProvider provider)
              throws IOException {
            out.writeString(write.apply(value));
          }
        });
    module.addDeserializer(
        type,
        new JsonDeserializer<T>() {
          @Override
          public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return read.apply(in.getValueAsString());
          }
        });
  }
}
