package vn.cancu.portal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.description.Topics;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.PrintedNumber;
import vn.cancu.document.Signer;
import vn.cancu.search.Facet;

/** The facts of a document as a list of names and values; what is not known is left out. */
final class Facts {
  private final List<Fact> facts = new ArrayList<>();

  /**
   * @param key of the name in the message files
   */
  public record Fact(String key, List<Value> values) {}

  /**
   * @param href of a search for others with the same value; null where there is none
   */
  public record Value(String text, @Nullable String href) {}

  static List<Fact> of(DocumentRecord document) {
    var facts = new Facts();
    var type = document.type();
    var identifier = document.identifier();
    facts.add("so-hieu", identifier == null ? document.symbol() : PrintedNumber.of(identifier));
    facts.linked("loai", type == null ? null : DocumentTypes.name(type), Facet.TYPE, type);
    facts.linked("co-quan", document.issuer(), Facet.ISSUER, IssuerSlug.of(document.issuer()));
    facts.add("cap-tren", document.parent());
    facts.add("ngay", Titles.date(document.date()));
    facts.add("noi", document.place());
    facts.signer(document.signer());
    facts.add("khan", document.urgency());
    facts.list("noi-nhan", document.recipients());
    facts.list("dong-nhan", document.copies());
    facts.topics(document.topics());
    return List.copyOf(facts.facts);
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

  private void topics(List<String> topics) {
    if (!topics.isEmpty()) {
      facts.add(new Fact("muc.chu-de", topics.stream().map(Facts::topic).toList()));
    }
  }

  private static Value topic(String slug) {
    return new Value(Topics.name(slug), SearchAddress.empty().with(Facet.TOPIC, slug).href());
  }

  private void list(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      facts.add(
          new Fact("muc." + name, texts.stream().map(each -> new Value(each, null)).toList()));
    }
  }
}
