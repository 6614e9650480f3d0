package vn.cancu.portal;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** A body as browsers send it for a form with files. */
public final class MultipartBody {
  public static final String TYPE = "multipart/form-data; boundary=----ranh-gioi";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  public MultipartBody field(String name, String value) {
    return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
  }

  public MultipartBody file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public MultipartBody file(String name, byte[] content) {
    return part("name=\"tep\"; filename=\"" + name + "\"\r\nContent-Type: text/plain", content);
  }

  private MultipartBody part(String header, byte[] content) {
    bytes.writeBytes(
        ("------ranh-gioi\r\nContent-Disposition: form-data; " + header + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(content);
    bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public byte[] bytes() {
    var all = new ByteArrayOutputStream();
    all.writeBytes(bytes.toByteArray());
    all.writeBytes("------ranh-gioi--\r\n".getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }

  public HttpRequest.Builder to(HttpRequest.Builder request) {
    return request
        .header("Content-Type", TYPE)
        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes()));
  }
}
