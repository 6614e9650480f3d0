package vn.cancu.trials;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/**
 * One file that a person hands in, and where it must end.
 *
 * @param parts files that lie in it and are documents of their own
 */
record Piece(String name, byte[] bytes, End end, List<Piece> parts) {
  enum End {
    ARCHIVED,
    QUARANTINED,
    /** Nothing but its parts is kept. */
    UNPACKED
  }

  /** The file of this number: mostly letters in several formats, some packed, some unreadable. */
  static Piece of(long seed, int number) {
    var papers = new Papers(seed);
    var lines = papers.letter(number);
    var name = "vb-" + number;
    int kind = new Random(seed + number * 7919L).nextInt(100);
    if (kind < 50) {
      return letter(name + ".txt", PaperFiles.text(lines));
    } else if (kind < 68) {
      return letter(name + ".docx", PaperFiles.docx(lines));
    } else if (kind < 76) {
      return letter(name + ".html", PaperFiles.html(lines));
    } else if (kind < 82) {
      return letter(name + ".pdf", PaperFiles.pdf(lines));
    } else if (kind < 88) {
      return packed(name, papers, 1_000_000 + 10 * number);
    } else if (kind < 94) {
      var part = letter("kem.txt", PaperFiles.text(papers.letter(2_000_000 + number)));
      var greeting = String.join("\n", papers.letter(3_000_000 + number));
      var mail = PaperFiles.mail(greeting, "kem.txt", part.bytes());
      return new Piece(name + ".eml", mail, End.ARCHIVED, List.of(part));
    }
    return noise(name + ".bin", seed + number);
  }

  private static Piece packed(String name, Papers papers, int first) {
    var parts =
        List.of(
            letter("mot.txt", PaperFiles.text(papers.letter(first))),
            letter("hai.txt", PaperFiles.text(papers.letter(first + 1))),
            noise("hong.bin", first));
    var files = new LinkedHashMap<String, byte[]>();
    parts.forEach(part -> files.put(part.name(), part.bytes()));
    return new Piece(name + ".zip", PaperFiles.zip(files), End.UNPACKED, parts);
  }

  private static Piece letter(String name, byte[] bytes) {
    return new Piece(name, bytes, End.ARCHIVED, List.of());
  }

  private static Piece noise(String name, long seed) {
    var bytes = new byte[3000];
    new Random(seed).nextBytes(bytes);
    return new Piece(name, bytes, End.QUARANTINED, List.of());
  }

  String sha256() {
    return sha256(bytes);
  }

  /** What the archive and the quarantine call it. */
  String id() {
    return sha256().substring(0, 32);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return name + " " + id();
  }
}
