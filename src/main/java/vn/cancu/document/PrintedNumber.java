package vn.cancu.document;

import java.util.regex.Pattern;

/**
 * A number as its offices print it. The record joins number and symbol by a slash everywhere; Party
 * offices print a hyphen there: "215-KH/TU" (Quy định 66-QĐ/TW of 2017).
 */
public final class PrintedNumber {
  private static final Pattern PARTY =
      Pattern.compile("(\\d{1,6}\\p{L}?)/(?!(?:19|20)\\d\\d/)(\\p{L}{1,5}/\\p{L}[^/]*)");

  private PrintedNumber() {}

  /** "215/KH/TU" as "215-KH/TU"; any other identifier as it is. */
  public static String of(String identifier) {
    var party = PARTY.matcher(identifier);
    return party.matches() ? party.group(1) + "-" + party.group(2) : identifier;
  }
}
