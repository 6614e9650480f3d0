package vn.cancu.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpStatus;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.correction.Field;
import vn.cancu.correction.Flaw;
import vn.cancu.correction.Patch;
import vn.cancu.correction.Ruling.Meaning;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Relation;
import vn.cancu.document.Verdict;
import vn.cancu.document.Visibility;
import vn.cancu.intake.Correcting;
import vn.cancu.lineage.Lineage;

/** What a person typed of one citation; refused as a whole where something in it can't be. */
final class ReviewForm {
  private static final List<FormField> BOXES =
      List.of(FormField.TYPE, FormField.NUMBER, FormField.SYMBOL, FormField.DATE, FormField.ISSUER);
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://[^/\\s]+)?/?(?:van-ban/)?([a-z0-9-]+/[a-z0-9-]+/[^/?#\\s]+).*");

  private final Map<String, String> sent;
  private final ArchivedDocument document;
  private final Lineage lineage;
  private final Clearance reader;

  ReviewForm(
      Map<String, String> sent, ArchivedDocument document, Lineage lineage, Clearance reader) {
    this.sent = sent;
    this.document = document;
    this.lineage = lineage;
    this.reader = reader;
  }

  /** What can be said of a citation. */
  enum Choice {
    RIGHT("dung", "soat.noi.dung", Verdict.ACCEPTED),
    NONE("khong", "soat.noi.khong", Verdict.REJECTED),
    OTHERWISE("sua", "soat.noi.sua", Verdict.CORRECTED),
    NOTHING("bo", "soat.noi.bo", null);

    /** As the form sends it. */
    final String sent;

    final String key;
    final @Nullable Verdict verdict;

    Choice(String sent, String key, @Nullable Verdict verdict) {
      this.sent = sent;
      this.key = key;
      this.verdict = verdict;
    }

    static Optional<Choice> of(String sent) {
      return Arrays.stream(values()).filter(choice -> choice.sent.equals(sent)).findFirst();
    }

    static Choice of(Verdict verdict) {
      return Arrays.stream(values())
          .filter(choice -> choice.verdict == verdict)
          .findFirst()
          .orElseThrow();
    }

    String said() {
      return Words.VIETNAMESE.say(key);
    }
  }

  Choice choice() {
    return Choice.of(text("quyet"))
        .orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST, "soat.chon-gi"));
  }

  Correcting.Said said() {
    var choice = choice();
    var typed = text(CorrectionForm.REASON).strip();
    var reason = typed.isEmpty() ? null : Patch.reason(typed).orElseThrow(ReviewForm::noReason);
    return new Correcting.Said(
        text("dau"), choice.verdict, choice == Choice.OTHERWISE ? meaning() : null, reason);
  }

  private Meaning meaning() {
    var relation =
        Arrays.stream(Relation.values())
            .filter(each -> each.slug().equals(text("quan-he")))
            .findFirst()
            .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "soat.quan-he-la"));
    var address = text("dich").strip();
    return address.isEmpty() ? typed(relation) : at(address, relation);
  }

  /** Another document, or one that others cite, by the address of its page. */
  private Meaning at(String address, Relation relation) {
    var match = ADDRESS.matcher(address);
    var node =
        Optional.of(match)
            .filter(any -> match.matches())
            .flatMap(any -> lineage.nodeBySlug(match.group(1), reader))
            .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "soat.dich-la"));
    // Whoever reads the citing document reads what its citation says of the other.
    if (document.record().visibility() == Visibility.PUBLIC
        && lineage.nodeBySlug(match.group(1), Clearance.ANONYMOUS).isEmpty()) {
      throw new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "soat.dich-noi-bo");
    }
    var identifier = node.identifier();
    int slash = identifier == null ? -1 : identifier.indexOf('/');
    if (identifier == null || slash < 0) {
      throw new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "soat.dich-khong-so");
    }
    return new Meaning(
        relation,
        node.type(),
        identifier.substring(0, slash),
        identifier.substring(slash + 1),
        node.date(),
        node.issuer());
  }

  /** What the citation says as the form shows it; nothing where it is otherwise by now. */
  private Meaning standing(Relation relation) {
    return document.corrections().reviewed(document.read()).stream()
        .filter(each -> each.tag().equals(text("dau")))
        .findFirst()
        .map(each -> Meaning.of(Objects.requireNonNullElse(each.counted(), each.read())))
        .orElse(new Meaning(relation, null, null, null, null, null));
  }

  /** A box that nobody touched says what stands there: the rules are for what is typed. */
  private Meaning typed(Relation relation) {
    var stands = standing(relation);
    var shown = ReviewRow.Values.of(stands);
    var patch = JsonNodeFactory.instance.objectNode();
    BOXES.stream()
        .filter(box -> !line(text(box.sent)).equals(line(shown.in(box))))
        .forEach(box -> box.put(patch, text(box.sent)));
    boolean numbered = patch.has(Field.NUMBER.key()) || patch.has(Field.SYMBOL.key());
    var values = values(patch);
    var date = words(values, Field.DATE);
    var meaning =
        new Meaning(
            relation,
            values.containsKey(Field.TYPE) ? words(values, Field.TYPE) : stands.type(),
            values.containsKey(Field.NUMBER) ? words(values, Field.NUMBER) : stands.number(),
            values.containsKey(Field.SYMBOL) ? words(values, Field.SYMBOL) : stands.symbol(),
            !values.containsKey(Field.DATE)
                ? stands.date()
                : date == null ? null : new PartialDate(date),
            values.containsKey(Field.ISSUER) ? words(values, Field.ISSUER) : stands.issuer());
    if (numbered && (meaning.number() == null) != (meaning.symbol() == null)) {
      throw new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "soat.nua-so-hieu");
    }
    return meaning;
  }

  /** As a box of one line sends it back. */
  private static String line(String text) {
    return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** By the rules that the fields of a document follow. */
  private Map<Field, JsonNode> values(ObjectNode patch) {
    patch.put(Patch.REASON, "-");
    return switch (Patch.read(patch, document.record())) {
      case Patch.Outcome.Read(var change) -> change.values();
      case Patch.Outcome.Flawed(var flaws) -> throw refused(flaws.getFirst());
    };
  }

  private static Refusal refused(Flaw flaw) {
    var name = FormField.named(flaw.field()).map(FormField::label).orElse(flaw.field());
    return new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "sua.loi.o-muc", name, FlawText.of(flaw));
  }

  private static @Nullable String words(Map<Field, JsonNode> values, Field field) {
    var value = values.get(field);
    return value == null || value.isNull() ? null : value.textValue();
  }

  private static Refusal noReason() {
    return new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "sua.loi.ly-do", Patch.LONGEST_REASON);
  }

  private String text(String name) {
    return sent.getOrDefault(name, "");
  }
}
