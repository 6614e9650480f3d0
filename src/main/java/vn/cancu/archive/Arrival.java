package vn.cancu.archive;

/**
 * How a new file came.
 *
 * @param signed whether it has an electronic signature in it
 * @param resemblance which documents it may be the same as
 * @param author who handed it in
 */
public record Arrival(boolean signed, Resemblance resemblance, String author) {
  static final Arrival PLAIN = new Arrival(false, Resemblance.NONE, Writer.PROGRAM);
}
