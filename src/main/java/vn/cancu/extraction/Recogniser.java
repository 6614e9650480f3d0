package vn.cancu.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the pages of one file, a few at once. Pages are drawn one after the other by the
 * caller's thread, and no more of them are kept than are being read.
 */
final class Recogniser {
  /** Below this the page may lie on its side or on its head. */
  private static final double READ_BADLY = 0.6;

  private final Recognition settings;
  private final @Nullable ScanCache cache;
  private final Runnable beat;
  private final Semaphore room;

  /**
   * @param beat told whenever a page begins or is done: the file takes long but moves
   */
  Recogniser(Recognition settings, Path file, Runnable beat) throws IOException {
    this.settings = settings;
    this.cache = settings.cache() == null ? null : ScanCache.of(settings.cache(), file);
    this.beat = beat;
    this.room = new Semaphore(settings.pagesAtOnce());
  }

  /** Draws a page. */
  interface Drawing {
    GrayImage draw() throws IOException;
  }

  /**
   * The page to be; fails with an IOException inside where it could not be drawn or recognised.
   *
   * @param page from 1
   */
  Future<ScannedPage> page(int page, Drawing drawing) {
    beat.run();
    var known = cache == null ? null : cache.get(page);
    if (known != null) {
      return CompletableFuture.completedFuture(ScannedPage.of(known.words(), known.dpi()));
    }
    room.acquireUninterruptibly();
    try {
      var image = drawing.draw();
      var reading = new FutureTask<>(() -> recognised(page, image));
      Thread.ofPlatform().daemon().name("page-" + page).start(reading);
      return reading;
    } catch (IOException | RuntimeException e) {
      room.release();
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Waits for a page; null where it failed. */
  static @Nullable ScannedPage await(Future<ScannedPage> page) {
    try {
      return page.get();
    } catch (ExecutionException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private ScannedPage recognised(int page, GrayImage image) throws IOException {
    try {
      var table = table(image);
      if (cache != null) {
        cache.put(page, table);
      }
      return ScannedPage.of(table.words(), table.dpi());
    } finally {
      room.release();
      beat.run();
    }
  }

  private ScanCache.Table table(GrayImage image) throws IOException {
    if (!PagePreparation.hasInk(image)) {
      return new ScanCache.Table(image.dpi(), "");
    }
    var upright = read(image);
    if (ScannedPage.of(upright.words(), upright.dpi()).confidence() >= READ_BADLY) {
      return upright;
    }
    beat.run();
    try {
      int quarters = Tesseract.quartersToTurn(image, settings.pageLimit());
      if (quarters == 0) {
        return upright;
      }
      beat.run();
      var turned = read(image.turned(quarters));
      return quality(turned) > quality(upright) ? turned : upright;
    } catch (IOException e) {
      // It says so of pages with few letters; what was read stands.
      return upright;
    }
  }

  private ScanCache.Table read(GrayImage image) throws IOException {
    var page = PagePreparation.of(image);
    return new ScanCache.Table(page.dpi(), Tesseract.words(page, settings.pageLimit()));
  }

  private static int quality(ScanCache.Table table) {
    return ScannedPage.of(table.words(), table.dpi()).legibility().syllables();
  }
}
