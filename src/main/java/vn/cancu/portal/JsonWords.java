package vn.cancu.portal;

import com.fasterxml.jackson.databind.Module;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.cancu.document.RecordJson;

/** Teaches the web server's JSON mapper how the record is written. */
@Factory
final class JsonWords {
  @Singleton
  Module words() {
    return RecordJson.module();
  }
}
