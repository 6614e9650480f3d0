package vn.cancu.portal;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;

/** What an export is made of, a part at a time. Throws EngineException. */
interface ExportParts extends AutoCloseable {
  /**
   * Must not be asked for after the last one.
   *
   * @param allowed asked where a part takes long: whether this may go on
   */
  InputStream next(BooleanSupplier allowed) throws IOException;

  /** Whether the part given last was the last. */
  boolean ended();

  @Override
  void close();
}
