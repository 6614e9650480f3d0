package vn.cancu.portal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.intake.Job;

/**
 * A job as programs and pages see it.
 *
 * @param state "running" or "done"
 * @param created ISO 8601 in UTC
 * @param finished files to which nothing more will happen
 * @param failed those of them that are not in the archive
 */
public record JobView(
    String id, String state, String created, long finished, long failed, List<Item> files) {
  /**
   * One file.
   *
   * @param state waiting, archived, duplicate, joined, visibility-changed, quarantined, unpacked,
   *     refused or unknown
   * @param code why it is not in the archive, or is read behind others; else null
   * @param detail the state in a sentence, Vietnamese
   * @param document id, null until it is archived
   * @param href its page, null until it is archived
   */
  public record Item(
      String name,
      String state,
      @Nullable String code,
      String detail,
      @Nullable String document,
      @Nullable String href) {
    /** For templates: whether it is where it should be, or on its way. */
    public boolean failed() {
      return FAILURES.contains(state);
    }
  }

  private static final List<String> FAILURES = List.of("quarantined", "refused", "unknown");

  static JobView of(Job job) {
    var items = job.files().stream().map(JobView::item).toList();
    return new JobView(
        job.id(),
        job.isDone() ? "done" : "running",
        job.at(),
        items.stream().filter(item -> !item.state().equals("waiting")).count(),
        items.stream().filter(Item::failed).count(),
        items);
  }

  private static Item item(Job.File file) {
    var state = file.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Item(
        file.name(),
        state,
        file.code(),
        sentence(file, state),
        file.id(),
        file.slug() == null ? null : Titles.href(file.slug()));
  }

  private static String sentence(Job.File file, String state) {
    var words = Words.VIETNAMESE;
    var visibility = file.visibility();
    var who = visibility == null ? "" : words.say("nap.quyen." + visibility.slug());
    return switch (file.state()) {
      case WAITING -> words.say(file.code() == null ? "nap.la.waiting" : "nap.la.waiting-aside");
      case UNPACKED, UNKNOWN -> words.say("nap.la." + state);
      case ARCHIVED ->
          words.say(file.code() == null ? "nap.la.archived" : "nap.la.archived-scan", who);
      case DUPLICATE, JOINED, VISIBILITY_CHANGED -> words.say("nap.la." + state, who);
      case QUARANTINED, REFUSED -> words.say("nap.la." + state, why(file.code()));
    };
  }

  /** Why a file could not be taken, as a part of a sentence. */
  static String why(@Nullable String code) {
    var key = "nap.vi-sao." + code;
    return Words.VIETNAMESE.knows(key)
        ? Words.VIETNAMESE.say(key)
        : Words.VIETNAMESE.say("nap.vi-sao.khac", String.valueOf(code));
  }
}
