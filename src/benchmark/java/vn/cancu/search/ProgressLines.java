package vn.cancu.search;

import java.io.PrintStream;
import java.util.Iterator;

/** Says after each so many how long they took so far. */
final class ProgressLines<T> implements Iterator<T> {
  private final Iterator<T> all;
  private final int lot;
  private final PrintStream out;
  private final long begin = System.nanoTime();
  private long count;

  ProgressLines(Iterator<T> all, int lot, PrintStream out) {
    this.all = all;
    this.lot = lot;
    this.out = out;
  }

  @Override
  public boolean hasNext() {
    return all.hasNext();
  }

  @Override
  public T next() {
    if (++count % lot == 0) {
      out.printf("%d in %.0f s%n", count, (System.nanoTime() - begin) / 1e9);
    }
    return all.next();
  }
}
