package vn.cancu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cancu.archive.Publication.Place;
import vn.cancu.document.Visibility;

final class PublicationsTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final Publications publications = new Publications();
  private int second;

  private void put(String id, Visibility visibility, Links links) {
    second++;
    publications.put(
        new Entry(second, id, second, START.plusSeconds(second), id, visibility, null, links));
  }

  private void show(String id) {
    put(id, Visibility.PUBLIC, Links.NONE);
  }

  private void hide(String id) {
    put(id, Visibility.INTERNAL, Links.NONE);
  }

  private void merge(String id, Visibility visibility) {
    put(id, visibility, new Links(List.of(), Resemblance.NONE, "z", false));
  }

  /** "a 1" public since second 1, "-b 3" withdrawn in second 3. */
  private List<String> all() {
    return publications
        .between(Place.before(Instant.EPOCH), Place.before(Instant.MAX), 100)
        .stream()
        .map(each ->
            (each.withdrawn() ? "-" : "")
                + each.id()
                + " "
                + each.at().minusSeconds(START.getEpochSecond()).getEpochSecond())
        .toList();
  }

  @Test
  void areInOrderOfTheirLastPublicChange() {
    show("b");
    show("a");
    hide("c");
    assertEquals(List.of("b 1", "a 2"), all());
    show("b");
    assertEquals(List.of("a 2", "b 4"), all());
    hide("a");
    hide("a");
    assertEquals(List.of("b 4", "-a 5"), all(), "nothing of what is done to it inside");
    show("c");
    show("a");
    assertEquals(List.of("b 4", "c 7", "a 8"), all());
  }

  @Test
  void endWhereADocumentIsMergedOrTakenOut() {
    show("a");
    show("b");
    hide("c");
    merge("a", Visibility.PUBLIC);
    merge("c", Visibility.INTERNAL);
    assertEquals(List.of("b 2", "-a 4"), all());
    put("b", Visibility.INTERNAL, new Links(List.of(), Resemblance.NONE, null, true));
    put("a", Visibility.INTERNAL, new Links(List.of(), Resemblance.NONE, null, true));
    assertEquals(List.of(), all());
  }

  @Test
  void areGivenBetweenTwoPlaces() {
    show("a");
    show("b");
    show("c");
    var second = new Place(START.plusSeconds(2), "b");
    var end = Place.before(START.plusSeconds(3));
    var start = Place.before(START.plusSeconds(1));
    assertEquals(2, publications.between(start, end, 9).size());
    assertEquals(1, publications.between(start, end, 1).size());
    assertEquals(0, publications.between(second, end, 9).size());
    assertEquals(1, publications.between(second, Place.before(Instant.MAX), 9).size());
    assertEquals(0, publications.between(end, start, 9).size());
  }
}
