package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.Issuers;
import vn.cancu.document.Provinces;
import vn.cancu.document.Warning;

/**
 * Reads the description of a document from its text (NFC, pages separated by \f). Pure; never
 * throws for any text.
 */
public final class Descriptions {
  private static final Set<String> URGENT = Set.of("hỏa tốc", "thượng khẩn", "khẩn");
  private static final Set<String> SECRET = Set.of("tuyệt mật", "tối mật", "mật");

  private Descriptions() {}

  public static Description of(String text) {
    var layout = Layout.of(text);
    var register = Register.read(layout, text);
    var issuer = issuer(layout, register, text);
    var subject = Subjects.read(layout, register);
    int foot = Addressees.foot(layout);
    var type = Types.of(layout, register.symbol(), Subjects.hasAbout(layout), text);
    var warnings = warnings(layout, register, issuer);
    return new Description(
        type,
        register.number(),
        register.symbol(),
        issuer.name(),
        issuer.parent(),
        register.place(),
        register.date(),
        subject,
        Addressees.recipients(layout),
        Addressees.copies(layout, foot),
        Signatures.read(layout, foot),
        urgency(layout),
        Topics.of(subject, type, register.symbol(), issuer.name(), layout).stream()
            .map(Topics.Reason::slug)
            .toList(),
        warnings);
  }

  private record Issuer(
      @Nullable String name, @Nullable String parent, @Nullable String inferredFrom) {}

  private static Issuer issuer(Layout layout, Register register, String text) {
    if (register.titled()) {
      var bySymbol =
          register.symbol() == null
              ? null
              : Issuers.ofSymbol(register.symbol(), register.attribution());
      var name = register.attribution() == null ? bySymbol : register.attribution();
      return new Issuer(name, null, null);
    }
    var printed = IssuerLines.read(layout, register);
    if (printed.issuer() != null && printed.placeKnown()) {
      return new Issuer(printed.issuer(), printed.parent(), null);
    }
    var province = IssuerLines.hint(register.place());
    String evidence = "địa danh";
    if (province == null) {
      var named = SelfNames.province(text);
      province = named == null ? null : "Ủy ban nhân dân " + named;
      evidence = "tên tỉnh trong nội dung";
    }
    String name = null;
    if (printed.issuer() != null) {
      name = Issuers.canonical(printed.issuer(), province);
    } else if (register.symbol() != null) {
      name = Issuers.ofSymbol(register.symbol(), province);
      evidence = "ký hiệu và " + evidence;
    }
    if (name == null) {
      var speaker =
          register.attribution() == null ? SelfNames.speaker(text) : register.attribution();
      name = SelfNames.whole(speaker, province == null ? null : provinceName(province));
      evidence = "cách tự xưng và " + evidence;
    }
    if (name == null || (name.startsWith("Sở ") && Provinces.of(name) == null)) {
      return new Issuer(null, null, null);
    }
    return new Issuer(name, IssuerLines.byRank(name), evidence);
  }

  private static String provinceName(String committee) {
    return committee.substring("Ủy ban nhân dân ".length());
  }

  private static @Nullable String urgency(Layout layout) {
    for (var line : layout.head) {
      var plain = line.key().replaceAll("[^\\p{L} ]", "").strip();
      if (URGENT.contains(plain) && Capitals.only(line.text())) {
        return line.text().replaceAll("[^\\p{L} ]", "").strip();
      }
    }
    return null;
  }

  private static List<Warning> warnings(Layout layout, Register register, Issuer issuer) {
    var warnings = new ArrayList<Warning>();
    if (register.number() == null) {
      var detail =
          register.symbol() == null
              ? "không thấy số, ký hiệu"
              : "số để trống trước /" + register.symbol();
      warnings.add(new Warning("number-missing", detail));
    }
    if (register.date() == null) {
      warnings.add(new Warning("date-missing", "không thấy ngày ban hành"));
    } else if (!register.date().precision().equals("day")) {
      warnings.add(new Warning("date-incomplete", "chỉ biết " + register.date().iso()));
    }
    if (!layout.headed && !register.titled()) {
      warnings.add(new Warning("header-missing", "không thấy quốc hiệu"));
    }
    if (layout.headers > 1) {
      warnings.add(
          new Warning(
              "several-documents",
              "quốc hiệu xuất hiện " + layout.headers + " lần; đọc văn bản đầu"));
    }
    if (issuer.name() == null) {
      warnings.add(new Warning("issuer-unknown", "không đủ căn cứ để biết cơ quan ban hành"));
    } else if (issuer.inferredFrom() != null) {
      warnings.add(
          new Warning("issuer-inferred", issuer.name() + ": suy ra từ " + issuer.inferredFrom()));
    }
    for (var line : layout.head) {
      if (SECRET.contains(line.key()) && Capitals.only(line.text())) {
        warnings.add(new Warning("secrecy-mark", line.text()));
      }
    }
    return warnings;
  }
}
