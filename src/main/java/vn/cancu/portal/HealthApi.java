package vn.cancu.portal;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.engine.EngineException;
import vn.cancu.intake.Standstill;
import vn.cancu.search.SearchIndex;
import vn.cancu.search.SearchQuery;
import vn.cancu.search.Sort;

/** How the portal is, for those who watch over it; and what its API offers. */
@Metered(Rate.FREE)
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class HealthApi {
  private final Archive archive;
  private final SearchIndex index;
  private final Standstill standstill;
  private final PrometheusMeterRegistry metrics;

  HealthApi(
      Archive archive, SearchIndex index, Standstill standstill, PrometheusMeterRegistry metrics) {
    this.archive = archive;
    this.index = index;
    this.standstill = standstill;
    this.metrics = metrics;
  }

  /**
   * @param status "up", or "degraded" while search and lineage are out, or the reading of new files
   * @param archive documents that the one who asks may read
   * @param engine "up" or "down"
   * @param reading "up", or "down" while no new file can be read: what comes waits in the inbox
   */
  record Health(String status, long archive, String engine, String reading) {}

  @Get("/v1/health")
  HttpResponse<Health> health(Clearance reader) {
    long count = archive.count(reader);
    var reading = standstill.now().isEmpty() ? "up" : "down";
    if (!engineAnswers(reader)) {
      return HttpResponse.<Health>status(HttpStatus.SERVICE_UNAVAILABLE)
          .body(new Health("degraded", count, "down", reading));
    }
    var status = reading.equals("up") ? "up" : "degraded";
    return HttpResponse.ok(new Health(status, count, "up", reading));
  }

  @Get("/v1/prometheus")
  @Produces("text/plain;version=0.0.4;charset=utf-8")
  String prometheus(Clearance reader) {
    return metrics.scrape();
  }

  @Get("/openapi.yml")
  @Produces("application/yaml")
  String description(Clearance reader) throws IOException {
    try (InputStream in = HealthApi.class.getResourceAsStream("/openapi.yml")) {
      if (in == null) {
        throw new Refusal(HttpStatus.NOT_FOUND, "loi.khong-thay");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private boolean engineAnswers(Clearance reader) {
    try {
      index.find(new SearchQuery("", Map.of(), Sort.NEWEST, 1, 1), reader);
      return true;
    } catch (EngineException e) {
      return false;
    }
  }
}
