package vn.cancu.portal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.correction.Field;
import vn.cancu.correction.Flaw;
import vn.cancu.correction.Patch;
import vn.cancu.description.Topics;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.DocumentTypes;

/**
 * The form for corrections as it was sent or is about to be shown. A box counts as touched where it
 * differs from what it held in the version that the person saw: only those are set, and of two
 * people who touch different boxes neither undoes the other.
 */
final class CorrectionForm {
  static final String REASON = "ly-do";
  static final String VERSION = "phien-ban";

  private final ArchivedDocument now;
  private final Map<FormField, String> texts = new EnumMap<>(FormField.class);
  private final Map<FormField, String> flaws = new EnumMap<>(FormField.class);
  private final Map<FormField, String> others = new EnumMap<>(FormField.class);
  private String reason = "";
  private @Nullable String reasonFlaw;

  /** One box as the template shows it. */
  public record Line(
      String name,
      String label,
      String kind,
      String text,
      int longest,
      int rows,
      List<Option> options,
      @Nullable String read,
      @Nullable String set,
      @Nullable String other,
      @Nullable String hint,
      @Nullable String flaw) {}

  public record Option(String value, String label, boolean chosen) {}

  /** Something to mend, told above the form too. */
  public record Problem(String name, String label, String text) {}

  private CorrectionForm(ArchivedDocument now) {
    this.now = now;
  }

  /** Filled with what the document says. */
  static CorrectionForm of(ArchivedDocument now) {
    var form = new CorrectionForm(now);
    for (var box : FormField.values()) {
      form.texts.put(box, box.text(now.record()));
    }
    return form;
  }

  /** As it was sent, on top of the document as it is now. */
  static CorrectionForm of(ArchivedDocument now, DocumentRecord seen, Map<String, Object> sent) {
    var form = new CorrectionForm(now);
    form.reason = text(sent.get(REASON));
    for (var box : FormField.values()) {
      // Of boxes to be ticked a browser sends nothing where none is; a program may leave any out.
      boolean there = sent.containsKey(box.sent) || box == FormField.TOPICS;
      var before = box.text(seen);
      var typed = there ? text(sent.get(box.sent)) : before;
      typed = box == FormField.TOPICS ? inOrderOf(before, typed) : typed;
      var current = box.text(now.record());
      boolean touched = !same(typed, before);
      form.texts.put(box, touched ? typed : current);
      if (!same(current, before) && touched && !same(typed, current)) {
        form.others.put(box, box.shown(now.record()));
      }
    }
    return form;
  }

  /** Boxes that are ticked come in the order of the page, topics stand the strongest first. */
  private static String inOrderOf(String before, String typed) {
    var slugs = new ArrayList<>(before.lines().toList());
    slugs.retainAll(typed.lines().toList());
    typed.lines().filter(slug -> !slugs.contains(slug)).forEach(slugs::add);
    return String.join("\n", slugs);
  }

  private static boolean same(String one, String other) {
    return one.strip().equals(other.strip());
  }

  /** Several of one name are lines; what a browser makes of line ends is undone. */
  private static String text(@Nullable Object sent) {
    var joined =
        sent instanceof Collection<?> several
            ? several.stream().map(String::valueOf).collect(Collectors.joining("\n"))
            : Objects.toString(sent, "");
    return joined.replace("\r\n", "\n");
  }

  /** What was touched, as a merge patch. */
  ObjectNode patch() {
    var patch = JsonNodeFactory.instance.objectNode();
    texts.forEach((box, text) -> {
      if (!same(text, box.text(now.record()))) {
        box.put(patch, text);
      }
    });
    patch.put(Patch.REASON, reason);
    return patch;
  }

  void add(List<Flaw> found) {
    for (var flaw : found) {
      if (flaw.field().equals(Patch.REASON)) {
        reasonFlaw = FlawText.of(flaw);
      } else {
        FormField.named(flaw.field()).ifPresent(box -> flaws.put(box, FlawText.of(flaw)));
      }
    }
  }

  void add(FormField box, String sentence) {
    flaws.put(box, sentence);
  }

  String reason() {
    return reason;
  }

  @Nullable String reasonFlaw() {
    return reasonFlaw;
  }

  List<Problem> problems() {
    var problems = new ArrayList<Problem>();
    flaws.forEach((box, text) -> problems.add(new Problem(box.sent, box.label(), text)));
    if (reasonFlaw != null) {
      problems.add(new Problem(REASON, Words.VIETNAMESE.say("sua.ly-do"), reasonFlaw));
    }
    return problems;
  }

  List<Line> lines() {
    return Arrays.stream(FormField.values()).map(this::line).toList();
  }

  private Line line(FormField box) {
    var text = texts.getOrDefault(box, "");
    var read = box.shown(now.read());
    boolean asRead = same(box.text(now.read()), text);
    return new Line(
        box.sent,
        box.label(),
        box.kind.name().toLowerCase(Locale.ROOT),
        text,
        box.longest,
        box == FormField.SUBJECT ? 3 : (int) Math.clamp(text.lines().count() + 1, 2, 12),
        options(box, text),
        box == FormField.VISIBILITY || asRead ? null : read,
        set(box),
        others.get(box),
        hint(box),
        flaws.get(box));
  }

  private @Nullable String set(FormField box) {
    var correction = now.corrections().fields().get(box.field);
    if (correction == null || !box.isSet(now)) {
      return null;
    }
    var value = box.shown(correction.value());
    return Words.VIETNAMESE.say(
        "sua.nguoi-dat",
        value.isEmpty() ? Words.VIETNAMESE.say("sua.khong-ro") : value,
        correction.by(),
        Moments.of(correction.at()),
        correction.reason());
  }

  private static @Nullable String hint(FormField box) {
    return switch (box) {
      case DATE -> Words.VIETNAMESE.say("sua.goi-y.ngay");
      case RECIPIENTS, COPIES -> Words.VIETNAMESE.say("sua.goi-y.dong");
      case URGENCY -> Words.VIETNAMESE.say("sua.goi-y.khan");
      case ISSUER -> Words.VIETNAMESE.say("sua.goi-y.co-quan");
      default -> null;
    };
  }

  private static List<Option> options(FormField box, String text) {
    return switch (box) {
      case TYPE -> {
        var options = new ArrayList<Option>();
        options.add(new Option("", Words.VIETNAMESE.say("sua.khong-ro"), text.isEmpty()));
        DocumentTypes.all()
            .forEach(type ->
                options.add(new Option(type.slug(), type.name(), type.slug().equals(text))));
        yield options;
      }
      case TOPICS -> {
        var chosen = text.lines().toList();
        yield Topics.all().stream()
            .map(topic -> new Option(topic.slug(), topic.name(), chosen.contains(topic.slug())))
            .toList();
      }
      case VISIBILITY ->
          List.of(
              new Option("public", Words.VIETNAMESE.say("nap.cong-khai"), text.equals("public")),
              new Option("internal", Words.VIETNAMESE.say("nap.noi-bo"), text.equals("internal")));
      default -> List.of();
    };
  }

  /** Names of the fields, for the sentence that says what was changed. */
  static String names(Collection<Field> fields) {
    return fields.stream().map(FlawText::label).collect(Collectors.joining(", "));
  }
}
