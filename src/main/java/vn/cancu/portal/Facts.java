package vn.cancu.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.correction.Correction;
import vn.cancu.description.Topics;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.DraftingUnit;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.PartialDate;
import vn.cancu.document.PrintedNumber;
import vn.cancu.document.Signer;
import vn.cancu.document.Successors;
import vn.cancu.search.Facet;

/** The facts of a document as a list of names and values; what is not known is left out. */
final class Facts {
  /** What a fact is made of. */
  private static final Map<String, Set<FormField>> BOXES =
      Map.ofEntries(
          Map.entry("muc.so-hieu", Set.of(FormField.NUMBER, FormField.SYMBOL)),
          Map.entry("muc.loai", Set.of(FormField.TYPE)),
          Map.entry("muc.co-quan", Set.of(FormField.ISSUER)),
          Map.entry("muc.cap-tren", Set.of(FormField.PARENT)),
          Map.entry("muc.ngay", Set.of(FormField.DATE)),
          Map.entry("muc.noi", Set.of(FormField.PLACE)),
          Map.entry("muc.nguoi-ky", Set.of(FormField.SIGNER_NAME)),
          Map.entry("muc.chuc-vu", Set.of(FormField.SIGNER_TITLE)),
          Map.entry("muc.quyen-han", Set.of(FormField.SIGNER_CAPACITY)),
          Map.entry("muc.khan", Set.of(FormField.URGENCY)),
          Map.entry("muc.noi-nhan", Set.of(FormField.RECIPIENTS)),
          Map.entry("muc.dong-nhan", Set.of(FormField.COPIES)),
          Map.entry("muc.chu-de", Set.of(FormField.TOPICS)));

  private final List<Fact> facts = new ArrayList<>();

  /**
   * @param key of the name in the message files
   * @param set that a person set it, and when; null where a machine read it, and for readers from
   *     outside
   */
  public record Fact(String key, List<Value> values, @Nullable String set) {
    Fact(String key, List<Value> values) {
      this(key, values, null);
    }

    private Fact by(@Nullable String sentence) {
      return new Fact(key, values, sentence);
    }
  }

  /**
   * @param href of a search for others with the same value; null where there is none
   * @param why the sentence that tells what the value rests on; null where it is plain
   */
  public record Value(String text, @Nullable String href, @Nullable String why) {
    Value(String text, @Nullable String href) {
      this(text, href, null);
    }
  }

  /**
   * @param text that the record was read from
   */
  static List<Fact> of(DocumentRecord document, String text) {
    var facts = new Facts();
    var type = document.type();
    var identifier = document.identifier();
    facts.add("so-hieu", identifier == null ? document.symbol() : PrintedNumber.of(identifier));
    facts.linked("loai", type == null ? null : DocumentTypes.name(type), Facet.TYPE, type);
    facts.linked("co-quan", document.issuer(), Facet.ISSUER, IssuerSlug.of(document));
    facts.successors(document.issuer(), document.date());
    facts.add("cap-tren", document.parent());
    facts.add("ngay", Titles.date(document.date()));
    facts.add("noi", document.place());
    facts.signer(document.signer());
    facts.add("khan", document.urgency());
    facts.list("noi-nhan", document.recipients());
    facts.list("dong-nhan", document.copies());
    facts.add("soan-thao", DraftingUnit.of(document));
    facts.topics(document, text);
    return List.copyOf(facts.facts);
  }

  /** The same, with those marked that people have set. */
  static List<Fact> of(ArchivedDocument document, Clearance reader) {
    var facts = of(document.record(), document.text());
    return reader == Clearance.STAFF
        ? facts.stream()
            .map(fact -> fact.by(set(document, BOXES.getOrDefault(fact.key(), Set.of()))))
            .toList()
        : facts;
  }

  /** "đã hiệu đính 23/11/2026"; null where no person set any of these. */
  static @Nullable String set(ArchivedDocument document, Set<FormField> boxes) {
    return boxes.stream()
        .filter(box -> box.isSet(document))
        .flatMap(box -> Stream.ofNullable(document.corrections().fields().get(box.field)))
        .map(Correction::at)
        .max(Comparator.naturalOrder())
        .map(at -> Words.VIETNAMESE.say("sua.da-hieu-dinh", Moments.day(at)))
        .orElse(null);
  }

  /** What became of the body since; a document of a later day than that is not told of it. */
  private void successors(@Nullable String issuer, @Nullable PartialDate date) {
    var values = new ArrayList<Value>();
    for (var step : Successors.of(issuer)) {
      if (date != null && !date.earliest().isBefore(step.day())) {
        continue;
      }
      var day = Titles.date(step.day());
      var main = step.main();
      if (main != null) {
        var slug = String.valueOf(IssuerSlug.of(main));
        var href = SearchAddress.empty().with(Facet.ISSUER, slug).href();
        values.add(new Value(Words.VIETNAMESE.say("nay-la.tu", main, day), href));
      } else if (step.parts().isEmpty()) {
        values.add(new Value(Words.VIETNAMESE.say("nay-la.cap-huyen", day), null));
      } else {
        values.add(new Value(Words.VIETNAMESE.say("nay-la.chia", day, names(step)), null));
      }
      if (main != null) {
        step.parts()
            .forEach(part ->
                values.add(
                    new Value(
                        Words.VIETNAMESE.say("nay-la.phan", part.task(), part.name(), day), null)));
      }
    }
    if (!values.isEmpty()) {
      facts.add(new Fact("muc.nay-la", values));
    }
  }

  private static String names(Successors.Step step) {
    return step.parts().stream().map(Successors.Part::name).collect(Collectors.joining(", "));
  }

  private void signer(@Nullable Signer signer) {
    if (signer == null) {
      return;
    }
    linked("nguoi-ky", signer.name(), Facet.SIGNER, signer.name());
    add("quyen-han", signer.capacity());
    add("chuc-vu", signer.title());
  }

  private void add(String name, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      facts.add(new Fact("muc." + name, List.of(new Value(text, null))));
    }
  }

  private void linked(String name, @Nullable String text, Facet facet, @Nullable String value) {
    if (text != null && value != null) {
      var href = SearchAddress.empty().with(facet, value).href();
      facts.add(new Fact("muc." + name, List.of(new Value(text, href))));
    }
  }

  private void topics(DocumentRecord document, String text) {
    if (document.topics().isEmpty()) {
      return;
    }
    var words = new HashMap<String, List<String>>();
    Topics.why(document, text).forEach(reason -> words.put(reason.slug(), reason.words()));
    facts.add(
        new Fact(
            "muc.chu-de",
            document.topics().stream()
                .map(slug -> topic(slug, words.getOrDefault(slug, List.of())))
                .toList()));
  }

  private static Value topic(String slug, List<String> words) {
    return new Value(
        Topics.name(slug),
        SearchAddress.empty().with(Facet.TOPIC, slug).href(),
        words.isEmpty()
            ? null
            : Words.VIETNAMESE.say(
                "chu-de.vi-sao",
                words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "))));
  }

  private void list(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      facts.add(
          new Fact("muc." + name, texts.stream().map(each -> new Value(each, null)).toList()));
    }
  }
}
