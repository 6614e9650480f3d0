package vn.cancu.portal;

import com.fasterxml.jackson.databind.Module;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.cancu.document.RecordJson;
import vn.cancu.lineage.LineageDrawing;
import vn.cancu.lineage.RelationLabels;

/** Parts that know nothing of the framework. */
@Factory
final class PortalParts {
  /** Teaches the web server's JSON mapper how the record is written. */
  @Singleton
  Module words() {
    return RecordJson.module();
  }

  @Singleton
  LineageDrawing drawing() {
    return new LineageDrawing(RelationLabels.VIETNAMESE);
  }
}
