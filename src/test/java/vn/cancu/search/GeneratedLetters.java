package vn.cancu.search;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cancu.document.Folding;
import vn.cancu.document.Relation;

/**
 * As many letters as are wanted, each the same in every run: words as often as in a language, a few
 * authorities that many cite, a few acts that end or change others. Their wording is of no office.
 */
public final class GeneratedLetters {
  private static final List<String> PHRASES =
      List.of(
          ("cải cách hành chính, kỷ luật kỷ cương, phòng cháy chữa cháy, chuyển đổi số, đầu tư công,"
                  + " an toàn giao thông, bảo vệ môi trường, phòng chống dịch bệnh, giải quyết khiếu"
                  + " nại, tiếp công dân, văn thư lưu trữ, thi đua khen thưởng, biên chế công chức,"
                  + " quản lý đất đai, xây dựng nông thôn mới, giáo dục phổ thông, khám bệnh chữa"
                  + " bệnh, bảo hiểm y tế, giảm nghèo bền vững, an sinh xã hội, thu ngân sách, chi"
                  + " thường xuyên, tài sản công, đấu thầu qua mạng, thanh tra chuyên ngành, kiểm"
                  + " tra đột xuất, báo cáo định kỳ, hội nghị trực tuyến, đường dây nóng, dịch vụ"
                  + " công trực tuyến, cơ sở dữ liệu, chữ ký số, an toàn thông tin, nước sạch, rừng"
                  + " phòng hộ, thủy lợi, chăn nuôi gia cầm, thú y, khuyến nông, hợp tác xã, làng"
                  + " nghề, du lịch cộng đồng, di sản văn hóa, thể dục thể thao, gia đình, trẻ em,"
                  + " người cao tuổi, người khuyết tật, bình đẳng giới, việc làm, xuất khẩu lao động,"
                  + " khoáng sản, điện lực, hạ tầng kỹ thuật, nhà ở xã hội, quy hoạch chi tiết, cấp"
                  + " phép xây dựng, trật tự đô thị, vận tải hành khách, kiểm định phương tiện")
              .split(",\\s+"));
  private static final List<String> VERBS =
      List.of(
          ("yêu cầu, đề nghị, tiếp tục, rà soát, tổ chức thực hiện, phối hợp, chủ động, khẩn trương,"
                  + " hướng dẫn, kiểm tra, báo cáo kết quả về, bảo đảm, chịu trách nhiệm, tăng"
                  + " cường, chấn chỉnh, theo dõi đôn đốc")
              .split(",\\s+"));
  private static final List<String> PLACES =
      List.of(
          "Sơn La",
          "Lào Cai",
          "Phú Thọ",
          "Bắc Ninh",
          "Hưng Yên",
          "Ninh Bình",
          "Nghệ An",
          "Hà Tĩnh",
          "Quảng Trị",
          "Gia Lai",
          "Đắk Lắk",
          "Lâm Đồng",
          "Tây Ninh",
          "Vĩnh Long",
          "An Giang",
          "Cà Mau");
  private static final List<String> OFFICES =
      List.of(
          "Sở Nội vụ/SNV", "Sở Y tế/SYT", "Sở Tài chính/STC", "Sở Xây dựng/SXD", "Sở Tư pháp/STP");
  private static final String[] TYPES = {
    "cong-van", "quyet-dinh", "ke-hoach", "bao-cao", "thong-bao"
  };
  private static final String[] CODES = {"VP", "QĐ", "KH", "BC", "TB"};
  private static final String FIRST = "b c d g h k l m n p s t v";
  private static final String RHYMES = "an ơn iên âm ông ưa êu oai uy át ích ong";

  private final long seed;

  public GeneratedLetters(long seed) {
    this.seed = seed;
  }

  public Stream<Draft> range(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::letter);
  }

  /** The letter of this number with what it cites of those before it. */
  public Draft letter(int number) {
    var letter = bare(number);
    var chance = random(number, 2);
    for (int i = chance.nextInt(5); i > 0 && number > 0; i--) {
      // The older and the rounder, the more often: a few are cited by very many.
      int cited = (int) (number * Math.pow(chance.nextDouble(), 3));
      letter.cites(relation(chance.nextInt(100)), bare(cited));
    }
    return letter;
  }

  static Relation relation(int chance) {
    return chance < 2
        ? Relation.REPLACES
        : chance < 5
            ? Relation.AMENDS
            : chance < 50 ? Relation.BASED_ON : chance < 80 ? Relation.IMPLEMENTS : Relation.CITES;
  }

  /** The letter of this number as it is before it cites anything. */
  Draft bare(int number) {
    var chance = random(number, 1);
    int type = chance.nextInt(TYPES.length);
    var office = OFFICES.get(chance.nextInt(OFFICES.size())).split("/");
    var place = PLACES.get(chance.nextInt(PLACES.size()));
    var code = type == 0 ? office[1] + "-" + CODES[0] : CODES[type] + "-" + office[1];
    return Draft.of(
            TYPES[type],
            "" + (1 + number % 4999),
            code,
            office[0] + " tỉnh " + place,
            "%d-%02d-%02d"
                .formatted(2010 + number % 15, 1 + chance.nextInt(12), 1 + chance.nextInt(28)))
        .subject(subject(number))
        .signer(name(chance) + " " + name(chance))
        .topics(chance.nextBoolean() ? "cai-cach-hanh-chinh" : "ky-luat-ky-cuong-hanh-chinh")
        .text(
            IntStream.range(0, 14)
                .mapToObj(i -> sentence(chance))
                .collect(Collectors.joining("\n\n")));
  }

  /** What the letter of this number is about. */
  public String subject(int number) {
    var chance = random(number, 3);
    return pick(VERBS, chance)
        + " "
        + pick(PHRASES, chance)
        + " và "
        + pick(PHRASES, chance)
        + " tại xã "
        + name(chance);
  }

  /** The number and symbol of this letter's own. */
  public String identifier(int number) {
    return String.valueOf(bare(number).record().identifier());
  }

  private static String sentence(Random chance) {
    return IntStream.range(0, 6)
            .mapToObj(i ->
                pick(VERBS, chance)
                    + " "
                    + pick(PHRASES, chance)
                    + (i % 3 == 2 ? " ở " + name(chance) : ""))
            .collect(Collectors.joining(", "))
        + ".";
  }

  /** The first ones much more often than the last. */
  private static String pick(List<String> from, Random chance) {
    return from.get((int) (from.size() * Math.pow(chance.nextDouble(), 2)));
  }

  /** A made-up name of two syllables: the long tail of a vocabulary. */
  private static String name(Random chance) {
    return syllable(chance) + " " + syllable(chance);
  }

  private static String syllable(Random chance) {
    var first = FIRST.split(" ");
    var rhymes = RHYMES.split(" ");
    var syllable = first[chance.nextInt(first.length)] + rhymes[chance.nextInt(rhymes.length)];
    return Character.toUpperCase(syllable.charAt(0)) + syllable.substring(1);
  }

  private Random random(int number, int purpose) {
    return new Random((seed * 31 + number) * 1_000_003L + purpose);
  }

  /** So many queries of every kind: numbers, titles, words, with accents and without. */
  public List<String> queries(int count, int letters) {
    return IntStream.range(0, count)
        .mapToObj(i -> {
          var chance = random(i, 4);
          int about = chance.nextInt(letters);
          return switch (i % 8) {
            case 0 -> identifier(about);
            case 1 -> subject(about);
            case 2 -> pick(PHRASES, chance);
            case 3 -> Folding.fold(subject(about));
            case 4 -> pick(PHRASES, chance) + " " + pick(PLACES, chance);
            case 5 -> "\"" + pick(PHRASES, chance) + "\"";
            case 6 -> pick(VERBS, chance) + " " + name(chance);
            default -> identifier(about).split("/")[0] + " " + pick(PLACES, chance);
          };
        })
        .toList();
  }
}
