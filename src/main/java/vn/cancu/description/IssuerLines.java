package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Home;
import vn.cancu.document.Issuers;
import vn.cancu.document.LocalOffices;
import vn.cancu.document.Provinces;
import vn.cancu.document.Spelling;
import vn.cancu.document.Symbols;

/**
 * Issuer and parent from the left column of the head: the parent in capitals above, the issuer
 * below. "SỞ Y TẾ" alone is no identity: it takes its province from the parent or the place, and
 * "BAN TỔ CHỨC" the body it serves.
 *
 * @param placeKnown whether nothing is missing from the issuer's name
 */
record IssuerLines(@Nullable String issuer, @Nullable String parent, boolean placeKnown) {
  private static final Pattern SERVING =
      Pattern.compile(
          "^(?:văn phòng|thanh tra|ban thường vụ|ban chấp hành|thường trực|ủy ban kiểm tra|hội đồng (?:thành viên|quản trị|trường)"
              + "|đoàn chủ tịch|ban [\\p{L} ,-]{2,40})$");
  private static final Pattern SERVED =
      Pattern.compile(
          "^(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|hội đồng nhân dân)(?!\\p{L}).*");
  private static final Set<String> SERVING_ANY =
      Set.of(
          "văn phòng",
          "thanh tra",
          "ban thường vụ",
          "ban thường trực",
          "ban chấp hành",
          "ban giám đốc",
          "ban giám hiệu",
          "đoàn chủ tịch",
          "hội đồng thành viên",
          "hội đồng quản trị",
          "hội đồng trường");
  private static final String BOARD = "ban chấp hành";
  private static final String CENTRE = "Ban Chấp hành Trung ương";
  private static final Set<String> LOWER_PARTY = Set.of("Huyện ủy", "Quận ủy", "Thị ủy");
  private static final Pattern BODY_LEVEL =
      Pattern.compile("(?<!\\p{L})(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)$");
  private static final Pattern UNIT_ABOVE =
      Pattern.compile(
          "Ủy ban nhân dân ((?:huyện|[Qq]uận|thị xã|xã|[Pp]hường|thị trấn|đặc khu|thành phố) .+)");
  private static final Pattern BETWEEN = Pattern.compile("\\s*-\\s*|,\\s+");

  static IssuerLines read(Layout layout, Register register) {
    var names = HeadNames.read(layout, register);
    if (register.symbol() == null && register.date() == null) {
      names.removeIf(
          name -> Issuers.nameEnd(Spelling.key(name)) == 0 && Provinces.of(name) == null);
    }
    var placed = hint(register.place());
    partDepartments(names);
    if (names.size() > 1 && Spelling.key(names.getFirst()).equals(FRONT)) {
      names.removeFirst();
    }
    var parent = jointUnder(names);
    var joint = joint(names, register, placed);
    if (joint != null) {
      return new IssuerLines(joint, parent == null ? null : whole(parent, null, placed), true);
    }
    if (names.isEmpty()) {
      return new IssuerLines(null, null, false);
    }
    String above = null;
    for (var name : names) {
      var next = OwnSpelling.apostrophes(whole(name, above, register.place()), layout);
      if (Issuers.nameEnd(Spelling.key(next)) == 0 || next.startsWith(STATE_AUDIT)) {
        next = OwnSpelling.of(next, layout);
      }
      if (next.equals(above)) {
        continue; // the Gazette names the issuer over the document's own head
      }
      if (name.equals(names.getLast())) {
        next = OwnSpelling.placed(next, above, register.place(), layout);
        boolean known = !needsPlace(next);
        return new IssuerLines(next, above == null ? byRank(next) : above, known);
      }
      above = next;
    }
    return new IssuerLines(above, byRank(above), above != null && !needsPlace(above));
  }

  /** The organisation itself, over the name of its committee. */
  private static final String FRONT = "mặt trận tổ quốc việt nam";

  /** "UBND TỈNH CÀ MAU - SỞ Y TẾ": a department issues under its committee, never beside it. */
  private static void partDepartments(List<String> names) {
    for (int i = names.size() - 1; i >= 0; i--) {
      boolean joined = names.get(i).indexOf('-') > 0;
      var parts = joined ? parts(names.get(i)) : List.<String>of();
      if (parts.size() == 2
          && Spelling.key(parts.getFirst()).startsWith("ủy ban nhân dân ")
          && DEPARTMENT.matcher(Spelling.key(parts.getLast())).lookingAt()) {
        names.set(i, parts.getLast());
        names.add(i, parts.getFirst());
      }
    }
  }

  /** Above its "THANH TRA", which is that of the huyện or the tỉnh. */
  private static final String COMMITTEE = "Ủy ban nhân dân ";

  /** Whose capitals changed with its law: as the paper's own sentences write them. */
  private static final String STATE_AUDIT = "Kiểm toán nhà nước";

  private static final Pattern DEPARTMENT = Pattern.compile("(?:sở|phòng) ");

  /** A name with what its place in the head adds to it. */
  private static String whole(String printed, @Nullable String above, @Nullable String place) {
    var placed = hint(place);
    var context = Home.of(above, placed);
    var name = Issuers.canonical(printed, context);
    var key = Spelling.key(name);
    boolean serves =
        above != null
            && SERVING.matcher(key).matches()
            && Provinces.of(name) == null
            && (SERVING_ANY.contains(key) || SERVED.matcher(Spelling.key(above)).matches());
    if (above != null && key.equals("thanh tra") && above.startsWith(COMMITTEE)) {
      return name + above.substring(COMMITTEE.length() - 1);
    }
    if (serves) {
      return name + " " + above;
    }
    if (above != null && above.startsWith("Hội ") && key.startsWith(BOARD + " tỉnh ")) {
      int unit = BOARD.length();
      return name.substring(0, unit)
          + " "
          + above.replaceFirst(" Việt Nam$", "")
          + name.substring(unit);
    }
    if (above != null && above.startsWith(CENTRE)) {
      var central = name + " Trung ương";
      return Issuers.isCentral(central) ? central : name;
    }
    if (above != null && key.startsWith("chi nhánh ")) {
      return above.replaceFirst(" Việt Nam$", "") + " c" + name.substring(1);
    }
    var province = Provinces.of(context);
    if (province != null && name.startsWith("Sở ") && Provinces.of(name) == null) {
      return name + " " + province.fullName();
    }
    var unit = above == null ? null : UNIT_ABOVE.matcher(above);
    if (unit != null && unit.matches() && name.startsWith("Phòng ") && !Home.isLower(name)) {
      return name + " " + unit.group(1);
    }
    return LocalOffices.under(named(name, above, place), above);
  }

  /** "Ban Chỉ huy Quân sự huyện" at Mường La: a level without a name is that of the place. */
  private static String named(String name, @Nullable String above, @Nullable String place) {
    if (LOWER_PARTY.contains(name)) {
      return place == null ? name : name + " " + place;
    }
    var level = BODY_LEVEL.matcher(Spelling.key(name));
    if (!level.find()) {
      return name;
    }
    var unit = " " + level.group(1) + " ";
    int at = above == null ? -1 : Spelling.key(above).lastIndexOf(unit);
    if (above != null && at >= 0) {
      return name + above.substring(at + unit.length() - 1);
    }
    var province = Provinces.of(Home.of(above, hint(place)));
    if (unit.equals(" tỉnh ") && province != null) {
      return name + " " + province.name();
    }
    return unit.equals(" tỉnh ")
            || unit.equals(" thành phố ")
            || place == null
            || Provinces.byName(place) != null
        ? name
        : name + " " + place;
  }

  /**
   * Takes away what stands above a line of several bodies: the one body they are under, or the same
   * bodies before their organs ("TỈNH ĐOÀN - HỘI …", below "BAN THƯỜNG VỤ TỈNH ĐOÀN - BAN THƯỜNG VỤ
   * HỘI …").
   *
   * @return the body above, or null
   */
  private static @Nullable String jointUnder(List<String> names) {
    names.replaceAll(JointHead::spelledOut);
    int count = names.isEmpty() ? 0 : parts(names.getLast()).size();
    if (names.size() != 2 || count < 2) {
      return null;
    }
    var first = names.getFirst();
    boolean same = parts(first).size() == count;
    boolean organs = SERVING_ANY.stream().anyMatch(Spelling.key(names.getLast())::startsWith);
    boolean above = Spelling.key(first).startsWith("ủy ban nhân dân ");
    if (above || same && organs) {
      names.removeFirst();
    }
    return above ? first : null;
  }

  /**
   * Bodies that issue together, in the order of the head: "BỘ Y TẾ - BỘ NỘI VỤ" on a line, or one
   * below the other under a symbol that names them all; null where one issues alone.
   */
  private static @Nullable String joint(
      List<String> names, Register register, @Nullable String placed) {
    var parts = new ArrayList<String>();
    for (var name : names) {
      parts.addAll(parts(name));
    }
    boolean dashed = parts.size() > names.size();
    boolean stacked =
        names.size() > 1
            && register.symbol() != null
            && Symbols.joint(register.symbol())
            && !COMPANY.matcher(Spelling.key(names.getLast())).lookingAt();
    if (!dashed && !stacked) {
      return null;
    }
    var last = Issuers.canonical(parts.getLast(), placed);
    var context = Provinces.of(last) == null ? placed : last;
    var whole = new ArrayList<String>();
    for (var part : parts) {
      var name = Issuers.canonical(part, context);
      boolean local = Provinces.of(last) != null && Provinces.of(name) == null;
      boolean lower = Home.isLower(last) && !Home.isLower(name);
      whole.add(local || lower ? name + last.substring(placeIn(last)) : name);
    }
    return String.join(", ", whole);
  }

  /** What stands below a ministry's name is under it: its LN is lâm nghiệp, and not liên ngành. */
  private static final Pattern COMPANY =
      Pattern.compile("(?:tổng công ty|tập đoàn|công ty|tổng cục|cục|viện|trường|bệnh viện) ");

  private static final Pattern UNIT =
      Pattern.compile(" (?:huyện|quận|thị xã|thị trấn|phường|xã(?! hội)|đặc khu) ");

  /** "Công an tỉnh Long An": where the place begins that the bodies before share. */
  private static int placeIn(String name) {
    var key = Spelling.key(name);
    var unit = UNIT.matcher(key);
    if (unit.find()) {
      return unit.start();
    }
    int province = key.lastIndexOf(" tỉnh ");
    return province >= 0 ? province : Math.max(0, key.lastIndexOf(" thành phố "));
  }

  private static List<String> parts(String name) {
    var between = BETWEEN.matcher(name);
    var key = Spelling.key(name);
    if (!between.find()
        || Issuers.nameEnd(key) > between.start()
        || key.indexOf(" khu vực ") >= 0 && key.indexOf(" khu vực ") < between.start()) {
      return List.of(name);
    }
    var parts = List.of(BETWEEN.split(name));
    boolean bodies =
        parts.stream().allMatch(part -> HeadNames.beginsBody(part) && part.indexOf(' ') > 0);
    return bodies ? parts : List.of(name);
  }

  /** A department hangs under its province's committee, whether the head says so or not. */
  static @Nullable String byRank(@Nullable String issuer) {
    var province = Provinces.of(issuer);
    if (issuer == null || province == null || !issuer.startsWith("Sở ")) {
      return null;
    }
    return "Ủy ban nhân dân "
        + (issuer.endsWith("thành phố " + province.name())
            ? "thành phố " + province.name()
            : province.fullName());
  }

  private static final Pattern PLACELESS =
      Pattern.compile(
          "(?:Chủ tịch )?(?:Ủy ban nhân dân|Hội đồng nhân dân)(?: (?:tỉnh|thành phố))?|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy");

  /** Whether the name is that of many bodies, since its place is missing. */
  static boolean needsPlace(String issuer) {
    return PLACELESS.matcher(issuer).matches()
        || issuer.startsWith("Sở ") && Provinces.of(issuer) == null;
  }

  /** A name that carries the province, for completing others; null where the place is none. */
  static @Nullable String hint(@Nullable String place) {
    var province = place == null ? null : Provinces.byName(place);
    return province == null ? null : "Ủy ban nhân dân " + province.fullName();
  }
}
