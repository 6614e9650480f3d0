package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Node;
import vn.cancu.lineage.Resolution;

/** The document or stub that an address of the graph's pages means. */
@Singleton
final class LineageNodes {
  /** The tail of a document's address, and what its other pages and the browser put behind it. */
  private static final Pattern PARTS = Pattern.compile("^([^/?#]+(?:/[^/?#]+){0,2})(?:[/?#].*)?$");

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
    return HttpResponse.temporaryRedirect(moved(node.slug(), tail, request));
  }

  /** The same question under another document's address. */
  static URI moved(String slug, String tail, HttpRequest<?> request) {
    var query = request.getUri().getRawQuery();
    return URI.create(Titles.href(slug) + tail + (query == null ? "" : "?" + query));
  }

  /** By its id, or that of a document that was merged into it. */
  Node of(String id, Clearance reader) {
    absent.refuseWithdrawn(id, reader);
    return shown(
        lineage.node(id, reader).or(() -> merged(id, reader)).orElseThrow(() -> absent(id, reader)),
        reader);
  }

  /** What a person means by a number or a law's title, as far as it is still shown. */
  Resolution meant(
      String typed, @Nullable Integer year, @Nullable String issuer, Clearance reader) {
    return switch (lineage.resolve(typed, year, issuer, reader)) {
      case Resolution.Found(var node) -> new Resolution.Found(shown(node, reader));
      case Resolution.Ambiguous(var choices) ->
          new Resolution.Ambiguous(choices.stream().filter(each -> isShown(each, reader)).toList());
      case Resolution.Unknown none -> none;
    };
  }

  /** The same of one who may also give the address of a page, whole or its tail, or an id. */
  Resolution typed(String text, Clearance reader) {
    int tail = text.indexOf(Titles.href(""));
    var slug =
        tail < 0
            ? text
            : PARTS.matcher(text.substring(tail + Titles.href("").length())).replaceFirst("$1");
    var named = lineage.nodeBySlug(slug, reader).or(() -> renamed(slug, reader));
    return named.isPresent()
        ? new Resolution.Found(shown(named.get(), reader))
        : meant(text, null, null, reader);
  }

  /** The address of a stub leads to a document that the index still has when it is withdrawn. */
  Node shown(Node node, Clearance reader) {
    absent.refuseWithdrawn(node.id(), reader);
    return node;
  }

  private boolean isShown(Node node, Clearance reader) {
    return !absent.isWithdrawn(node.id(), reader);
  }

  Refusal absent(String name, Clearance reader) {
    return absent.at(name, reader);
  }

  /** The index knows only what has taken its place. */
  private Optional<Node> merged(String id, Clearance reader) {
    return archive
        .read(id, reader)
        .map(document -> document.entry().id())
        .filter(today -> !today.equals(id))
        .flatMap(today -> lineage.node(today, reader));
  }

  /** The index knows today's addresses only; the archive also those a document had before. */
  private Optional<Node> renamed(String slug, Clearance reader) {
    return archive
        .readBySlug(slug, reader)
        .flatMap(document -> lineage.nodeBySlug(document.entry().slug(), reader));
  }
}
