package vn.cancu.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** analysis/tokens.tsv: texts and the tokens that each analyzer must make of them. */
final class TokenTable {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  record Row(String analyzer, String written, String text, String tokens) {
    @Override
    public String toString() {
      return analyzer + ": " + written;
    }
  }

  private TokenTable() {}

  static Stream<Row> rows() {
    try (var in =
        Objects.requireNonNull(TokenTable.class.getResourceAsStream("/analysis/tokens.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Row(cells[0], cells[1], unescape(cells[1]), cells[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescape(String written) {
    return ESCAPE
        .matcher(written)
        .replaceAll(code ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
  }
}
