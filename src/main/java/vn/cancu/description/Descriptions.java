package vn.cancu.description;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.Spelling;

/**
 * Reads the description of a document from its text (NFC, pages separated by \f). Pure; never
 * throws for any text.
 */
public final class Descriptions {
  private static final Set<String> URGENT = Set.of("hỏa tốc", "thượng khẩn", "khẩn");

  private static final Pattern MARKS = Pattern.compile("[^\\p{L} ]");

  private Descriptions() {}

  public static Description of(String text) {
    var layout = Layout.of(text);
    var register = Register.read(layout, text);
    var issuer = OwnIssuer.read(layout, register, text);
    var titled = Subjects.read(layout, register);
    var subject = titled == null ? AnnexHead.title(layout) : titled;
    int foot = Addressees.foot(layout);
    var signer = Signatures.read(layout, foot, issuer.name());
    var type = Types.of(layout, register.symbol(), Subjects.hasAbout(layout), text);
    boolean template = Template.is(layout, register);
    var read =
        new Description(
            type,
            register.number(),
            register.symbol(),
            issuer.name(),
            issuer.parent(),
            issuer.home(),
            register.place(),
            register.date(),
            subject,
            Addressees.recipients(layout),
            Addressees.copies(layout, foot, signer),
            signer,
            urgency(layout),
            Topics.slugs(subject, type, register.symbol(), issuer.name(), layout),
            Doubts.of(layout, register, issuer, template));
    return template ? Template.emptied(read, layout) : read;
  }

  private static String letters(String text) {
    return MARKS.matcher(text).replaceAll("").strip();
  }

  /** "CÔNG ĐIỆN KHẨN": the type's name and the mark on one line. */
  private static final String TELEGRAM = "công điện ";

  private static @Nullable String urgency(Layout layout) {
    for (var line : layout.head) {
      if (Capitals.only(line.text()) && URGENT.contains(letters(line.key()))) {
        return Spelling.oldStyle(letters(line.text()));
      }
      boolean telegram = Capitals.only(line.text()) && line.starts(TELEGRAM);
      if (telegram && URGENT.contains(letters(line.key()).substring(TELEGRAM.length()))) {
        return Spelling.oldStyle(letters(line.text())).substring(TELEGRAM.length());
      }
    }
    return null;
  }
}
