package vn.cancu.portal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Moments as people in Vietnam write them: "23/11/2026 08:15". */
final class Moments {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Moments() {}

  static String of(Instant at) {
    return TIME.format(LocalDateTime.ofInstant(at, Titles.HANOI));
  }

  /**
   * @param at ISO instant; given back as it is where it is none
   */
  static String of(String at) {
    try {
      return of(Instant.parse(at));
    } catch (DateTimeException e) {
      return at;
    }
  }

  static String day(String at) {
    try {
      return DAY.format(LocalDateTime.ofInstant(Instant.parse(at), Titles.HANOI));
    } catch (DateTimeException e) {
      return at;
    }
  }
}
