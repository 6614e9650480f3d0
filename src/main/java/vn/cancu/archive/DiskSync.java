package vn.cancu.archive;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Syncs the files and folders of one version side by side: a disk takes many at once in little more
 * time than one.
 */
final class DiskSync implements AutoCloseable {
  private static final int AT_ONCE = 16;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().daemon().name("disk-sync-", 0).factory());

  /**
   * Returns when all of them are on the disk; the order among them is free, since nothing names
   * them yet.
   */
  void sync(List<Path> paths) throws IOException {
    var tasks =
        paths.stream()
            .<Callable<Path>>map(path ->
                () -> {
                  if (Files.isDirectory(path)) {
                    Durable.syncFolder(path);
                  } else {
                    Durable.sync(path);
                  }
                  return path;
                })
            .toList();
    try {
      for (var done : threads.invokeAll(tasks)) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("while syncing " + paths);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
