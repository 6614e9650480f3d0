package vn.cancu.portal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.cancu.engine.EngineException;

/**
 * An export as bytes, a part at a time when somebody reads on: what is waiting is never more than
 * that. Ends with an IOException where the engine fails, so that half a table is never taken for a
 * whole.
 */
final class ExportStream extends InputStream {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final ExportParts parts;
  private final ExportPlaces places;
  private ExportPlaces.@Nullable Place place;
  private InputStream ready = InputStream.nullInputStream();
  private boolean started;
  private boolean ended;

  /**
   * @param places one is taken while parts are read
   */
  ExportStream(ExportParts parts, ExportPlaces places) {
    this.parts = parts;
    this.places = places;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    while (true) {
      int read = ready.read(buffer, offset, length);
      if (read >= 0 || ended && started) {
        return read;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    if (!started) {
      place = place();
      started = true;
    }
    if (place == null || !place.use()) {
      close();
      throw new IOException("an export that nobody read lost its place");
    }
    try {
      ready.close();
      ready = parts.next(place::use);
      if (parts.ended()) {
        end();
      }
    } catch (EngineException | IllegalArgumentException | IOException e) {
      // A sheet refuses its 1,048,577th row with an IllegalArgumentException.
      close();
      throw new IOException("export broken off", e);
    }
  }

  private ExportPlaces.Place place() throws IOException {
    try {
      var free = places.take(LONGEST_WAIT);
      if (free == null) {
        throw new IOException("too many exports at one time");
      }
      return free;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void end() {
    if (!ended) {
      ended = true;
      try {
        parts.close();
      } finally {
        if (place != null) {
          place.giveBack();
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    ready.close();
    end();
    started = true;
  }
}
