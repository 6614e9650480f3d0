package vn.cancu.portal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.ServerHttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;

/**
 * Reads a multipart/form-data body part by part as it comes in (RFC 7578). Nothing is gathered: the
 * framework would write each file to a folder of its own first, and a file is written once here, to
 * the inbox.
 */
final class Multipart
    extends AbstractFileUpload<ServerHttpRequest<?>, DiskFileItem, DiskFileItemFactory> {
  /**
   * @param largest bytes of the whole body
   */
  Multipart(long largest) {
    setSizeMax(largest);
    setHeaderCharset(StandardCharsets.UTF_8);
  }

  @Override
  public FileItemInputIterator getItemIterator(ServerHttpRequest<?> request) throws IOException {
    return super.getItemIterator(new Body(request));
  }

  @Override
  public Map<String, List<DiskFileItem>> parseParameterMap(ServerHttpRequest<?> request) {
    throw new UnsupportedOperationException("parts are read one by one");
  }

  @Override
  public List<DiskFileItem> parseRequest(ServerHttpRequest<?> request) {
    throw new UnsupportedOperationException("parts are read one by one");
  }

  private record Body(ServerHttpRequest<?> request) implements RequestContext {
    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public long getContentLength() {
      return request.byteBody().expectedLength().orElse(-1);
    }

    @Override
    public String getContentType() {
      var type = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
      return type == null ? "" : type;
    }

    @Override
    public InputStream getInputStream() {
      return request.byteBody().toInputStream();
    }

    @Override
    public boolean isMultipartRelated() {
      return false;
    }
  }
}
