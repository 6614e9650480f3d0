package vn.cancu.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Rendition;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Field;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Visibility;

/** Who may see the files of a document after they were read again, joined, set or restored. */
final class Disclosure {
  private Disclosure() {}

  /**
   * The same file, read again: as visible as it is by now, whatever it was when its reading began,
   * but never beyond what its own words allow.
   */
  static Rendition readAgain(Rendition file, DocumentRecord read, String text, boolean signed) {
    boolean hides = Intake.isForTheOfficeAlone(read) || Intake.bearsSecrecyMark(read);
    var record = hides ? read : read.withVisibility(file.visibility());
    return file.withReading(record, text, signed);
  }

  /** Whether a person took the document out of sight. */
  static boolean isWithdrawn(Corrections set) {
    var visibility = set.fields().get(Field.VISIBILITY);
    return visibility != null && Visibility.INTERNAL.slug().equals(visibility.value().textValue());
  }

  static List<Rendition> hidden(List<Rendition> files) {
    return files.stream().map(file -> file.withVisibility(Visibility.INTERNAL)).toList();
  }

  /**
   * Whether what people typed for the office alone would be laid over a public document if such a
   * file joined this one: a person has to say whether it may.
   */
  static boolean wouldTell(ArchivedDocument held, Visibility joining) {
    return joining == Visibility.PUBLIC
        && held.entry().visibility() == Visibility.INTERNAL
        && held.corrections().differs()
        && !isWithdrawn(held.corrections());
  }

  /**
   * What stays set in one document made of two: nothing that was set in an internal one where the
   * whole is public.
   */
  static Corrections ofBoth(ArchivedDocument staying, ArchivedDocument going, Visibility whole) {
    var kept = kept(staying, whole);
    var stays = isWithdrawn(going.corrections()) ? kept.without(List.of(Field.VISIBILITY)) : kept;
    var other = kept(going, whole);
    var more = new HashMap<>(other.fields());
    more.keySet().removeAll(stays.fields().keySet());
    var rulings = new ArrayList<>(stays.rulings());
    other.rulings().stream()
        .filter(ruling -> stays.rulings().stream().noneMatch(ruling::isOfSame))
        .forEach(rulings::add);
    return stays.with(more).ruled(rulings);
  }

  private static Corrections kept(ArchivedDocument document, Visibility whole) {
    return whole == Visibility.INTERNAL || document.entry().visibility() == Visibility.PUBLIC
        ? document.corrections()
        : Corrections.NONE;
  }

  /**
   * Published again is what was public when the document last was, so that a file that was hidden
   * alone stays hidden; where none was or may be, all files but those for the office alone.
   */
  static List<Rendition> published(Archive archive, ArchivedDocument now) {
    var files = archive.filesOf(now.entry());
    for (int number = now.entry().version(); number > 0; number--) {
      var then = archive.version(now.entry().id(), number, Clearance.STAFF);
      if (then.isPresent() && then.get().document().entry().visibility() == Visibility.PUBLIC) {
        var again = asIn(archive, files, then.get().document());
        if (isPublic(again)) {
          return again;
        }
        break;
      }
    }
    return files.stream()
        .map(file -> Intake.isForTheOfficeAlone(file.record()) ? file : shown(file))
        .toList();
  }

  /** Each file as visible as it was then; one that came later is never shown by this. */
  static List<Rendition> asIn(Archive archive, List<Rendition> files, ArchivedDocument then) {
    if (then.entry().visibility() == Visibility.INTERNAL) {
      return hidden(files);
    }
    var visible =
        archive.filesOf(then.entry()).stream()
            .collect(Collectors.toMap(Rendition::id, Rendition::visibility));
    return files.stream()
        .map(file -> {
          var wanted = Optional.ofNullable(visible.get(file.id())).orElse(file.visibility());
          boolean hides = Intake.isForTheOfficeAlone(file.record());
          return file.withVisibility(hides ? Visibility.INTERNAL : wanted);
        })
        .toList();
  }

  static boolean isPublic(List<Rendition> files) {
    return files.stream().anyMatch(file -> file.visibility() == Visibility.PUBLIC);
  }

  private static Rendition shown(Rendition file) {
    return file.withVisibility(Visibility.PUBLIC);
  }
}
