package vn.cancu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ubnd-tinh-thanh-hoa | 2018 | 12358 | UBND-THKH  | ubnd-tinh-thanh-hoa/2018/12358-ubndthkh
          bo-noi-vu           | 2020 | 05    | BNV-VP     | bo-noi-vu/2020/5-bnvvp
          chinh-phu           | 2023 | 73    | 2023/NĐ-CP | chinh-phu/2023/73-2023ndcp
          bo-cong-an          | 2021 | 12a   | BCA-V03    | bo-cong-an/2021/12a-bcav03
                              | 2021 | 7     | SYT-VP     | khong-ro/2021/7-sytvp
          ubnd-thanh-pho-hue  | 2025 | 12.604 | UBND-GT   | ubnd-thanh-pho-hue/2025/12604-ubndgt
          chinh-phu           | 2025 | 66.3  | 2025/NQ-CP | chinh-phu/2025/66.3-2025nqcp
          bo-chinh-tri        | 2016 | 05    | CT/TW      | trung-uong-dang/2016/5-cttw
                              | 2016 | 05    | CT/TƯ      | trung-uong-dang/2016/5-cttw
          ban-thuong-vu-tinh-uy-nam-dinh | 2019 | 8 | CT/TU | tinh-uy-nam-dinh/2019/8-cttu
          ban-chap-hanh-dang-bo-huyen-hai-hau | 2019 | 8 | NQ/HU | huyen-uy-hai-hau/2019/8-nqhu
          ban-chap-hanh-trung-uong-khoa-viii | 1998 | 03 | NQ/TW | trung-uong-dang/1998/3-nqtw
          ban-chap-hanh-trung-uong-hoi-nong-dan-viet-nam | 2018 | 3 | KL/HNDTW | ban-chap-hanh-trung-uong-hoi-nong-dan-viet-nam/2018/3-klhndtw
          ban-bien-gioi-trung-uong | 2019 | 8 | CV-TW    | ban-bien-gioi-trung-uong/2019/8-cvtw
          so-y-te             |      | 7     | SYT-VP     | so-y-te/khong-ro/7-sytvp
          """)
  void namesADocument(String issuer, Integer year, String number, String symbol, String expected) {
    assertEquals(expected, String.valueOf(DocumentKey.of(issuer, year, number, symbol)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ubnd-tinh-thanh-hoa/2018/12358-ubnd-thkh",
        "ubnd-tinh-thanh-hoa~2018~12358-ubndthkh",
        "ubnd-tinh-thanh-hoa/2018/0012358-ubnd-thkh",
        "ubnd-tinh-thanh-hoa/2018/12.358-ubnd-thkh"
      })
  void readsItselfBackFromAnAddressOrAStubId(String text) {
    assertEquals(
        DocumentKey.of("ubnd-tinh-thanh-hoa", 2018, "12358", "UBND-THKH"), DocumentKey.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a/b",
        "a/20x8/1-x",
        "A/2018/1-x",
        "a/2018/khong-so-1a2b3c4d",
        "a/2018/12",
        "../2018/1-x"
      })
  void refusesWhatIsNoKey(String text) {
    assertNull(DocumentKey.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa | ubnd-tinh-thanh-hoa
          Ủy ban nhân dân tỉnh Thanh Hóa          | ubnd-tinh-thanh-hoa
          Giám đốc Sở Y tế tỉnh Thanh Hóa         | so-y-te-tinh-thanh-hoa
          Bộ trưởng Bộ Y tế                       | bo-y-te
          Chánh Văn phòng Ủy ban nhân dân tỉnh Lào Cai | van-phong-ubnd-tinh-lao-cai
          Tổng Kiểm toán nhà nước                 | kiem-toan-nha-nuoc
          Hiệu trưởng Trường Đại học Cần Thơ      | truong-dai-hoc-can-tho
          Bộ Chính trị                            | bo-chinh-tri
          Chủ tịch nước                           | chu-tich-nuoc
          Hội đồng nhân dân tỉnh Đắk Lắk          | hdnd-tinh-dak-lak
          Thủ tướng Chính phủ                     | thu-tuong-chinh-phu
          """)
  void givesAnOfficeTheRegisterOfItsBody(String issuer, String slug) {
    assertEquals(slug, IssuerSlug.of(issuer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ủy ban nhân dân huyện Cư Jút                | ubnd-huyen-cu-jut-tinh-dak-nong
          Ủy ban nhân dân huyện Cư Jút, tỉnh Đắk Nông | ubnd-huyen-cu-jut-tinh-dak-nong
          Phòng Tư pháp huyện Cư Jút                  | phong-tu-phap-huyen-cu-jut-tinh-dak-nong
          Ủy ban nhân dân phường Hà Nam               | ubnd-phuong-ha-nam-tinh-dak-nong
          Ủy ban nhân dân thành phố Gia Nghĩa         | ubnd-thanh-pho-gia-nghia-tinh-dak-nong
          Ủy ban nhân dân tỉnh Lâm Đồng               | ubnd-tinh-lam-dong
          Ủy ban nhân dân thành phố Hà Nội            | ubnd-thanh-pho-ha-noi
          Bộ Tư pháp                                  | bo-tu-phap
          Bệnh viện Bạch Mai                          | benh-vien-bach-mai
          """)
  void tellsTheProvinceOfDistrictsAndCommunes(String issuer, String slug) {
    assertEquals(slug, IssuerSlug.of(issuer, Provinces.byName("Đắk Nông")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ủy ban nhân dân xã Châu Hòa             | ubnd-xa-chau-hoa-tinh-ben-tre
          Phòng Nội vụ quận 3                     | phong-noi-vu-quan-3-tinh-ben-tre
          Bộ Lao động - Thương binh và Xã hội     | bo-lao-dong-thuong-binh-va-xa-hoi
          Bảo hiểm xã hội Việt Nam                | bao-hiem-xa-hoi-viet-nam
          Sở Y tế tỉnh Trà Vinh                   | so-y-te-tinh-tra-vinh
          """)
  void givesLowerBodiesTheProvinceOfTheDocumentThatNamesThem(String issuer, String slug) {
    assertEquals(slug, IssuerSlug.of(issuer, Provinces.byName("Bến Tre")));
  }

  @Test
  void keepsNormativeAndIndividualDecisionsApart() {
    assertNotEquals(
        DocumentKey.of("ubnd-tinh-a", 2021, "15", "QĐ-UBND"),
        DocumentKey.of("ubnd-tinh-a", 2021, "15", "2021/QĐ-UBND"));
  }
}
