package vn.cancu.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchiveException;
import vn.cancu.archive.Publication;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.DocumentTypes;

/**
 * The documents that OAI-PMH tells of: those that anyone may read, and that there were others. Of
 * these nothing is told that was not public.
 */
@Singleton
final class OaiRecords {
  private static final Logger LOG = LoggerFactory.getLogger(OaiRecords.class);
  private static final int PAGE = 100;
  private static final String UNKNOWN = "";

  private final Archive archive;

  /** Types by id and version: a list of one type must look at all documents. */
  private final Cache<String, String> types = Caffeine.newBuilder().maximumSize(200_000).build();

  private final int size;

  /** To find those of one type may mean to read all there are, for once. */
  private final Semaphore searching = new Semaphore(1);

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
   * One as it was when it was public last.
   *
   * @param type slug; null for none
   * @param record null where it was withdrawn or is not asked for
   */
  record Found(Publication publication, @Nullable String type, @Nullable DocumentRecord record) {}

  /**
   * @param next where the list goes on; null where it ends
   */
  record Page(List<Found> records, @Nullable OaiList next) {}

  /**
   * One that can't be read is left out: the harvest of all others must not end there for good.
   *
   * @param whole with what is known of each
   */
  Page page(OaiList list, boolean whole) {
    var set = list.set();
    if (set == null) {
      return search(list, whole);
    }
    if (DocumentTypes.bySlug(set) == null) {
      return new Page(List.of(), null);
    }
    if (!searching.tryAcquire()) {
      throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "loi.dang-thu-hoach");
    }
    try {
      return search(list, whole);
    } finally {
      searching.release();
    }
  }

  private Page search(OaiList list, boolean whole) {
    var found = new ArrayList<Found>();
    var after = list.after();
    while (true) {
      var some = archive.publications().between(after, list.end(), size);
      for (var each : some) {
        var read =
            list.set() == null || list.set().equals(typeOrNull(each)) ? read(each, whole) : null;
        if (read != null) {
          if (found.size() == size) {
            return new Page(found, list.after(found.getLast().publication().place()));
          }
          found.add(read);
        }
        after = each.place();
      }
      if (some.size() < size) {
        return new Page(found, null);
      }
    }
  }

  private @Nullable String typeOrNull(Publication publication) {
    try {
      return type(publication);
    } catch (ArchiveException e) {
      LOG.error("left out of a harvest: {}", e.toString());
      return null;
    }
  }

  private @Nullable Found read(Publication publication, boolean whole) {
    try {
      return found(publication, whole);
    } catch (ArchiveException e) {
      LOG.error("left out of a harvest: {}", e.toString());
      return null;
    }
  }

  /** Throws ArchiveException where it can't be read. */
  Optional<Found> find(String id) {
    return archive.publications().byId(id).map(each -> found(each, true));
  }

  Optional<Publication> first() {
    var all = OaiList.of(Map.of());
    return archive.publications().between(all.after(), all.end(), 1).stream().findFirst();
  }

  private Found found(Publication publication, boolean whole) {
    var record = whole && !publication.withdrawn() ? archive.record(publication.shown()) : null;
    return new Found(publication, type(publication), record);
  }

  private @Nullable String type(Publication publication) {
    var key = publication.id() + ' ' + publication.shown().version();
    var type =
        types.get(
            key,
            ignored ->
                Objects.requireNonNullElse(archive.record(publication.shown()).type(), UNKNOWN));
    return type.equals(UNKNOWN) ? null : type;
  }
}
