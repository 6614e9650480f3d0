package vn.cancu.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Publication;

/**
 * The documents that OAI-PMH tells of: those that anyone may read, and that there were others. Of
 * these nothing is told that was not public.
 */
@Singleton
final class OaiRecords {
  private static final int PAGE = 100;
  private static final String UNKNOWN = "";

  private final Archive archive;

  /** Types by id and version: a list of one type must look at all documents. */
  private final Cache<String, String> types = Caffeine.newBuilder().maximumSize(200_000).build();

  private final int size;

  @Inject
  OaiRecords(Archive archive) {
    this(archive, PAGE);
  }

  /**
   * @param size of a page
   */
  OaiRecords(Archive archive, int size) {
    this.archive = archive;
    this.size = size;
  }

  /**
   * @param next where the list goes on; null where it ends
   */
  record Page(List<Publication> records, @Nullable OaiList next) {}

  Page page(OaiList list) {
    var found = new ArrayList<Publication>();
    var after = list.after();
    while (true) {
      var some = archive.publications().between(after, list.end(), size);
      for (var each : some) {
        if (list.set() == null || list.set().equals(type(each))) {
          if (found.size() == size) {
            return new Page(found, list.after(found.getLast().place()));
          }
          found.add(each);
        }
        after = each.place();
      }
      if (some.size() < size) {
        return new Page(found, null);
      }
    }
  }

  Optional<Publication> find(String id) {
    return archive.publications().byId(id);
  }

  Optional<Publication> first() {
    var all = OaiList.of(Map.of());
    return archive.publications().between(all.after(), all.end(), 1).stream().findFirst();
  }

  /** As it was when it was public last. */
  ArchivedDocument document(Publication publication) {
    return archive.load(publication.shown());
  }

  /** Slug of the type that it had in public; null for none. */
  @Nullable String type(Publication publication) {
    var key = publication.id() + ' ' + publication.shown().version();
    var type =
        types.get(
            key,
            ignored -> Objects.requireNonNullElse(document(publication).record().type(), UNKNOWN));
    return type.equals(UNKNOWN) ? null : type;
  }
}
