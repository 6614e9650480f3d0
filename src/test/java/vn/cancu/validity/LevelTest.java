package vn.cancu.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quốc hội                                                  | CENTRE
          Thủ tướng Chính phủ                                       | CENTRE
          Hội đồng Bộ trưởng                                        | CENTRE
          Bộ Y tế                                                   | MINISTRY
          Bộ Thủy sản                                               | MINISTRY
          Bộ Y tế, Bộ Tài chính                                     | MINISTRY
          Cục Quản lý Dược                                          | MINISTRY
          Tổng cục Thuế                                             | MINISTRY
          Văn phòng Chính phủ                                       | MINISTRY
          Hội đồng nhân dân tỉnh Sơn La                             | PROVINCE
          Chủ tịch Ủy ban nhân dân tỉnh Hà Bắc                      | PROVINCE
          Ủy ban nhân dân thành phố Cần Thơ                         | PROVINCE
          Sở Y tế tỉnh Thanh Hóa                                    | DEPARTMENT
          Văn phòng Ủy ban nhân dân tỉnh Thanh Hóa                  | DEPARTMENT
          Trung tâm Kiểm soát bệnh tật tỉnh Bạc Liêu                | DEPARTMENT
          Bệnh viện Đa khoa tỉnh Lào Cai                            | DEPARTMENT
          Công an tỉnh Nghệ An                                      | DEPARTMENT
          Cục Thuế tỉnh Nghệ An                                     | DEPARTMENT
          Ủy ban nhân dân huyện Sa Pa                               | DISTRICT
          Trung tâm Y tế huyện Sa Pa                                | DISTRICT
          Ủy ban nhân dân thị xã Sơn Tây                            | DISTRICT
          Ủy ban nhân dân thành phố Vinh                            | DISTRICT
          Trung tâm Y tế thành phố Quy Nhơn                         | DISTRICT
          Phòng Nội vụ quận Ninh Kiều                               | DISTRICT
          Ủy ban nhân dân xã Tả Phìn                                | COMMUNE
          Hội đồng nhân dân phường Sầm Sơn                          | COMMUNE
          Ban Quản lý dự án đầu tư xây dựng tỉnh Lào Cai            | DEPARTMENT
          Ủy ban nhân dân quận 3                                    | DISTRICT
          Ủy ban nhân dân Quận 3                                    | DISTRICT
          Ủy ban nhân dân Quận 3, Thành phố Hồ Chí Minh             | DISTRICT
          Ủy ban nhân dân thành phố Thủ Đức, Thành phố Hồ Chí Minh  | DISTRICT
          Ủy ban nhân dân thành phố Vinh, tỉnh Nghệ An              | DISTRICT
          Trạm Y tế Phường 7                                        | COMMUNE
          Trường Tiểu học xã Tả Phìn                                | COMMUNE
          Trạm Y tế xã Tả Phìn                                      | COMMUNE
          Ủy ban nhân dân đặc khu Phú Quốc                          | COMMUNE
          Bộ Chính trị                                              | PARTY
          Tỉnh ủy Hà Giang                                          | PARTY
          Ban Tổ chức Tỉnh ủy Lai Châu                              | PARTY
          Huyện ủy Mù Cang Chải                                     | PARTY
          Đảng ủy phường Sầm Sơn                                    | PARTY
          Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh An Giang            | PARTY
          Liên đoàn Lao động tỉnh An Giang                          | PARTY
          Hội Nông dân Việt Nam                                     | PARTY
          Đoàn đại biểu Quốc hội tỉnh An Giang                      | DEPARTMENT
          Bệnh viện Bạch Mai                                        | OTHER
          Trường Đại học Y Hà Nội                                   | OTHER
          Tổng công ty Muối                                         | OTHER
          """)
  void ofABody(String issuer, Level level) {
    assertEquals(level, Level.of(issuer));
  }
}
