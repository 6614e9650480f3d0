package vn.cancu.portal;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The running web server with pages and API. Closing it ends the server and nothing else. */
public final class Portal implements AutoCloseable {
  private final ApplicationContext context;
  private final EmbeddedServer server;

  private Portal(ApplicationContext context, EmbeddedServer server) {
    this.context = context;
    this.server = server;
  }

  /**
   * Starts the portal. Throws PortInUseException where another program has the port.
   *
   * @param singletons the open archive, search index, lineage and {@link PortalSettings}; they stay
   *     the caller's to close
   * @param port 0 for any free one
   */
  public static Portal start(List<Object> singletons, String host, int port) {
    var context =
        ApplicationContext.builder()
            .singletons(singletons.toArray())
            .deduceEnvironment(false)
            .banner(false)
            .properties(
                Map.of(
                    "micronaut.server.host", host, "micronaut.server.port", port == 0 ? -1 : port))
            .start();
    try {
      return new Portal(context, context.getBean(EmbeddedServer.class).start());
    } catch (ServerStartupException e) {
      context.close();
      if (isBindFailure(e)) {
        throw new PortInUseException(port, e);
      }
      throw e;
    }
  }

  public int port() {
    return server.getPort();
  }

  ApplicationContext context() {
    return context;
  }

  @Override
  public void close() {
    context.close();
  }

  private static boolean isBindFailure(@Nullable Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      // Netty's native transport throws its own subclass, named so.
      if (cause instanceof BindException
          || cause.getClass().getSimpleName().equals("NativeIoException")) {
        return true;
      }
    }
    return false;
  }
}
