package vn.cancu.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The one embedded node of a test run: {@code @ExtendWith(SharedEngine.class)}, then an Engine as a
 * parameter; with ELASTICSEARCH_HOSTS in the environment it is that cluster instead. Started with
 * the first test that needs it, ended with the last. Tests share it, so each must use index names
 * of its own.
 */
public final class SharedEngine implements BeforeAllCallback, ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(SharedEngine.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    engine(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    return type == Engine.class || type == ElasticsearchClient.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Engine.class
        ? engine(context)
        : engine(context).client();
  }

  /** The node, for extensions that start more on top of it. */
  public static Engine engine(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Running.class, ignored -> Running.start(), Running.class)
        .engine();
  }

  private record Running(StartingEngine engine, Path home) implements AutoCloseable {
    static Running start() {
      try {
        var home = Files.createTempDirectory("cancu-test-engine");
        var running = new Running(Engines.start(EngineSettings.of(System.getenv()), home), home);
        running.engine.await(Duration.ofSeconds(60));
        return running;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws IOException {
      engine.close();
      Files.walkFileTree(
          home,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
              Files.delete(folder);
              return FileVisitResult.CONTINUE;
            }
          });
    }
  }
}
