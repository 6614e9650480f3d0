package vn.cancu.search;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * One reader with one connection that stays open, and as little of a browser as can be timed: what
 * it costs is not the portal's.
 */
final class PageReader implements AutoCloseable {
  private static final int SILENCE_MILLIS = 60_000;

  private final int port;
  private final Socket socket;
  private final InputStream in;

  PageReader(int port) throws IOException {
    this.port = port;
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(SILENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream(), 32_768);
  }

  /**
   * @param body as it came, packed or not
   */
  record Answer(int status, Map<String, String> headers, byte[] body) {
    byte[] unpacked() throws IOException {
      if (!headers.getOrDefault("content-encoding", "").equals("gzip")) {
        return body;
      }
      try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(body))) {
        return unpacking.readAllBytes();
      }
    }

    String text() throws IOException {
      return new String(unpacked(), StandardCharsets.UTF_8);
    }
  }

  /** Asks and reads to the end. */
  Answer get(String path) throws IOException {
    var request =
        "GET "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + port
            + "\r\nAccept: text/html,*/*;q=0.8\r\nAccept-Encoding: gzip\r\n\r\n";
    var out = socket.getOutputStream();
    out.write(request.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    Map<String, String> headers = new HashMap<>();
    for (var line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return new Answer(status, headers, body(headers));
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    var length = headers.get("content-length");
    if (length != null) {
      return exactly(Integer.parseInt(length));
    }
    var all = new ByteArrayOutputStream();
    if ("chunked".equals(headers.get("transfer-encoding"))) {
      int size = Integer.parseInt(line(), 16);
      while (size > 0) {
        all.write(exactly(size));
        line();
        size = Integer.parseInt(line(), 16);
      }
      line();
    }
    return all.toByteArray();
  }

  private byte[] exactly(int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("closed by the portal");
    }
    return bytes;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("closed by the portal");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
