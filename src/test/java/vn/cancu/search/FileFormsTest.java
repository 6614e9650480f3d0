package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileFormsTest {
  @ParameterizedTest
  @CsvSource({
    "application/pdf, pdf",
    "text/plain; charset=UTF-8, txt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document, docx",
    "application/vnd.ms-word.template.macroenabled.12, docx",
    "application/vnd.ms-excel, xls",
    "application/vnd.ms-excel.sheet.macroenabled.12, xlsx",
    "application/vnd.ms-powerpoint, ppt",
    "application/vnd.openxmlformats-officedocument.presentationml.slideshow, pptx",
    "application/vnd.oasis.opendocument.text-template, odt",
    "application/x-la, x-la"
  })
  void namesTheFamilyOfAFile(String mediaType, String form) {
    assertEquals(form, FileForms.of(mediaType));
  }
}
