package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Node;

/** The document or stub that an address of the graph's pages means. */
@Singleton
final class LineageNodes {
  private final Archive archive;
  private final Lineage lineage;
  private final Absent absent;

  LineageNodes(Archive archive, Lineage lineage, Absent absent) {
    this.archive = archive;
    this.lineage = lineage;
    this.absent = absent;
  }

  /** By the tail of its page address, of today or an earlier one: its own slug may differ. */
  Node at(String slug, Clearance reader) {
    absent.refuseWithdrawn(slug, reader);
    return shown(
        lineage
            .nodeBySlug(slug, reader)
            .or(() -> renamed(slug, reader))
            .orElseThrow(() -> absent(slug, reader)),
        reader);
  }

  /**
   * The page about the document or stub at this address; who asks under another address of it is
   * sent to its own, with what he asked for.
   *
   * @param tail of the page's address behind the document's
   */
  HttpResponse<?> page(
      String slug,
      String tail,
      HttpRequest<?> request,
      Clearance reader,
      Function<Node, HttpResponse<?>> page) {
    var node = at(slug, reader);
    if (node.slug().equals(slug)) {
      return page.apply(node);
    }
    var query = request.getUri().getRawQuery();
    return HttpResponse.temporaryRedirect(
        URI.create(Titles.href(node.slug()) + tail + (query == null ? "" : "?" + query)));
  }

  /** By its id. */
  Node of(String id, Clearance reader) {
    absent.refuseWithdrawn(id, reader);
    return shown(lineage.node(id, reader).orElseThrow(() -> absent(id, reader)), reader);
  }

  /** The address of a stub leads to a document that the index still has when it is withdrawn. */
  Node shown(Node node, Clearance reader) {
    absent.refuseWithdrawn(node.id(), reader);
    return node;
  }

  boolean isShown(Node node, Clearance reader) {
    return !absent.isWithdrawn(node.id(), reader);
  }

  Refusal absent(String name, Clearance reader) {
    return absent.at(name, reader);
  }

  /** The index knows today's addresses only; the archive also those a document had before. */
  private Optional<Node> renamed(String slug, Clearance reader) {
    return archive
        .readBySlug(slug, reader)
        .flatMap(document -> lineage.nodeBySlug(document.entry().slug(), reader));
  }
}
