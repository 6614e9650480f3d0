package vn.cancu.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Puts into words why the embedded node did not start. */
final class NodeFailure {
  private static final Pattern LOCKED =
      Pattern.compile("locked by another process|failed to obtain node lock");
  private static final Pattern DAMAGED =
      Pattern.compile("Corrupt|IndexFormatTooOld|IndexFormatTooNew|EOFException|checksum");
  private static final Pattern FORBIDDEN =
      Pattern.compile("AccessDenied|Permission denied|Read-only file system");
  private static final Pattern FULL = Pattern.compile("No space left on device");
  private static final int LINES = 8;

  /** The index holds nothing that the archive lacks, so throwing it away is safe. */
  static final String DAMAGED_INDEX =
      "chỉ mục bị hỏng; xóa thư mục “elasticsearch” trong thư mục dữ liệu rồi khởi động lại,"
          + " chỉ mục sẽ được dựng lại từ kho lưu trữ";

  private NodeFailure() {}

  /** One Vietnamese sentence, where to look, and the last lines of the log. */
  static String explain(String said, Path logs) {
    return "Elasticsearch nhúng không khởi động được: %s. Nhật ký: %s%s"
        .formatted(cause(said), logs.resolve("elasticsearch.log"), lastLines(logs));
  }

  private static String cause(String said) {
    if (LOCKED.matcher(said).find()) {
      return "thư mục dữ liệu đang do một tiến trình khác giữ";
    }
    if (FULL.matcher(said).find()) {
      return "đĩa đã đầy";
    }
    if (FORBIDDEN.matcher(said).find()) {
      return "không có quyền ghi vào thư mục dữ liệu";
    }
    if (DAMAGED.matcher(said).find()) {
      return DAMAGED_INDEX;
    }
    return said.replaceFirst("^failed ", "");
  }

  private static String lastLines(Path logs) {
    for (var name : List.of("elasticsearch-start.log", "elasticsearch.log")) {
      try {
        var lines = Files.readString(logs.resolve(name), StandardCharsets.UTF_8).lines().toList();
        if (!lines.isEmpty()) {
          return "\n"
              + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        }
      } catch (IOException e) {
        // A log that can't be read is not worth a second failure.
      }
    }
    return "";
  }
}
