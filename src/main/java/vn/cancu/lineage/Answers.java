package vn.cancu.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Home;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.Issuers;
import vn.cancu.document.Provinces;
import vn.cancu.lineage.Implementation.Addressee;
import vn.cancu.lineage.Implementation.Answer;
import vn.cancu.validity.Level;

/** Which of those that a document is addressed to have issued one of these documents. */
final class Answers {
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:các|những|mọi|toàn thể|toàn bộ|một số|thủ trưởng)(?!\\p{L})");

  /** "(để b/c)", "(thay b/c);" behind a name, a bullet before it. */
  private static final Pattern AROUND =
      Pattern.compile("^[-+•–* ]+|\\s*\\((?:để|thay|qua)?[^()]{0,40}\\)\\s*(?=[;.,]?$)|[;.,\\s]+$");

  /** What names nobody. */
  private static final Pattern NOBODY = Pattern.compile("(?iu)(?:như |lưu(?!\\p{L})).*");

  private final Map<String, List<Node>> byIssuer;
  private final @Nullable String home;
  private final boolean complete;

  /**
   * @param byIssuer the documents by slug of the body that issued them
   * @param home the addressing body, which completes the names of others
   * @param complete whether these documents are all; nobody is said to have none where not
   */
  Answers(Map<String, List<Node>> byIssuer, @Nullable String home, boolean complete) {
    this.byIssuer = byIssuer;
    this.home = home;
    this.complete = complete;
  }

  /**
   * @param record of the addressing document
   */
  List<Addressee> of(JsonNode record) {
    var all = new ArrayList<Addressee>();
    Set<String> named = new HashSet<>();
    record.path("recipients").forEach(each -> add(each.asText(), false, named, all));
    record.path("copies").forEach(each -> add(each.asText(), true, named, all));
    return all;
  }

  private void add(String printed, boolean copied, Set<String> named, List<Addressee> all) {
    var whole = AROUND.matcher(printed.strip()).replaceAll("");
    if (whole.isEmpty() || NOBODY.matcher(whole).matches()) {
      return;
    }
    var parts = List.of(whole.split(", "));
    boolean list = parts.size() > 1 && parts.stream().map(this::body).allMatch(Answers::isOne);
    for (var name : list ? parts : List.of(whole)) {
      if (named.add(name)) {
        all.add(addressee(name, copied));
      }
    }
  }

  private Addressee addressee(String name, boolean copied) {
    var body = body(name);
    if (SEVERAL.matcher(name).find()) {
      return new Addressee(name, copied, Answer.UNCLEAR, List.of());
    }
    var candidates = IssuerSlug.held(body);
    var slugs = candidates.stream().filter(byIssuer::containsKey).toList();
    if (!slugs.isEmpty() && candidates.size() == 1 && isOne(body)) {
      return new Addressee(
          name, copied, Answer.HELD, byIssuer.getOrDefault(slugs.getFirst(), List.of()));
    }
    boolean told = complete && slugs.isEmpty() && isOne(body);
    return new Addressee(name, copied, told ? Answer.NONE : Answer.UNCLEAR, List.of());
  }

  /** The full name, of a district or commune with the province of the addressing body. */
  private String body(String name) {
    var body = Issuers.canonical(name, home);
    var province = home == null || !Home.isLower(body) ? null : Provinces.of(home);
    return province == null || Provinces.of(body) != null
        ? body
        : body + ", " + province.fullName();
  }

  /** Whether the full name tells which body it is. */
  private static boolean isOne(String body) {
    var level = Level.of(body);
    return !SEVERAL.matcher(body).find()
        && level != null
        && level != Level.OTHER
        && (Issuers.isCentral(body) || Provinces.of(body) != null || Home.isLower(body));
  }
}
