package vn.cancu.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Warning;
import vn.cancu.encoding.LegacyText;

/**
 * Bytes of a plain text to characters: byte order mark, then UTF-16 by its zero bytes, then UTF-8,
 * with a warning where a few bytes are broken, else windows-1258 (Vietnamese) or the bytes of a
 * legacy font, with a warning, since a single-byte code page is a guess.
 */
final class TextDecoder {
  private static final int REPLACEMENT = 0xfffd;

  /** So many letters must fit for each place that does not. */
  private static final int LETTERS_PER_BREAK = 10;

  private TextDecoder() {}

  record Decoded(String text, List<Warning> warnings) {}

  static Decoded decode(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return mended(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return sure(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xfe, 0xff)) {
      return sure(bytes, 2, StandardCharsets.UTF_16BE);
    }
    var wide = wide(bytes, bytes.length);
    if (wide != null) {
      return sure(bytes, 0, wide);
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Decoded(text, List.of());
    } catch (CharacterCodingException e) {
      var broken = new String(bytes, StandardCharsets.UTF_8);
      if (isRatherUtf8(broken)) {
        return mended(broken);
      }
      var text = LegacyText.ofBytes(bytes);
      return new Decoded(text.text(), List.of(new Warning("doan-bang-ma", text.charset().name())));
    }
  }

  /**
   * A letter of UTF-8 beyond ASCII is several bytes that fit each other, which those of a
   * single-byte code page seldom do by chance.
   */
  private static boolean isRatherUtf8(String decoded) {
    long letters = decoded.codePoints().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
    return letters >= LETTERS_PER_BREAK * breaks(decoded);
  }

  private static long breaks(String decoded) {
    return decoded.codePoints().filter(c -> c == REPLACEMENT).count();
  }

  /** With U+FFFD where bytes are broken: what stood there is not known. */
  private static Decoded mended(String decoded) {
    long breaks = breaks(decoded);
    return new Decoded(
        decoded,
        breaks == 0 ? List.of() : List.of(new Warning("utf-8-hong", Long.toString(breaks))));
  }

  /**
   * Whether the first bytes of a file can be text at all: no zero bytes but UTF-16's, few control
   * characters.
   */
  static boolean looksLikeText(byte[] head) {
    if (starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff) || wide(head, head.length) != null) {
      return true;
    }
    int odd = 0;
    for (byte b : head) {
      if (b == 0) {
        return false;
      }
      if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        odd++;
      }
    }
    return odd * 50 <= head.length;
  }

  /**
   * UTF-16 without a mark: half of the bytes of blanks and Latin letters are zero, all on one side.
   */
  private static @Nullable Charset wide(byte[] bytes, int length) {
    int even = 0;
    int odd = 0;
    int seen = Math.min(length & ~1, 4096);
    for (int i = 0; i < seen; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (odd * 6 > seen && even * 20 <= odd) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 6 > seen && odd * 20 <= even ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded sure(byte[] bytes, int from, Charset charset) {
    return new Decoded(new String(bytes, from, bytes.length - from, charset), List.of());
  }
}
