package vn.cancu.portal;

import io.micronaut.core.convert.value.ConvertibleMultiValues;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request of OAI-PMH whose verb and arguments are such as the protocol allows.
 *
 * @param arguments each once, the verb among them, as they go back in the answer
 */
record OaiRequest(Verb verb, Map<String, String> arguments) {
  static final String PREFIX = "oai_dc";
  private static final String TOKEN = "resumptionToken";
  private static final Pattern WORDS =
      Pattern.compile("[A-Za-z0-9_.!~*'()-]+(?::[A-Za-z0-9_.!~*'()-]+)*");

  /** The six, with what each must and may be given. */
  enum Verb {
    IDENTIFY("Identify", Set.of(), Set.of()),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier")),
    LIST_SETS("ListSets", Set.of(), Set.of(TOKEN)),
    GET_RECORD("GetRecord", Set.of("identifier", "metadataPrefix"), Set.of()),
    LIST_IDENTIFIERS("ListIdentifiers", Set.of("metadataPrefix"), Set.of("from", "until", "set")),
    LIST_RECORDS("ListRecords", Set.of("metadataPrefix"), Set.of("from", "until", "set"));

    private final String word;
    private final Set<String> wanted;
    private final Set<String> allowed;

    Verb(String word, Set<String> wanted, Set<String> allowed) {
      this.word = word;
      this.wanted = wanted;
      this.allowed = allowed;
    }

    String word() {
      return word;
    }

    boolean lists() {
      return this == LIST_IDENTIFIERS || this == LIST_RECORDS;
    }
  }

  /** Throws OaiFault for any other. */
  static OaiRequest of(ConvertibleMultiValues<String> given) {
    var verb = verb(given);
    var arguments = new LinkedHashMap<String, String>();
    for (var name : given.names()) {
      var values = given.getAll(name);
      if (values.size() != 1) {
        throw OaiFault.badArgument("An argument is given more than once.");
      }
      arguments.put(name, values.getFirst());
    }
    var request = new OaiRequest(verb, arguments);
    request.check();
    request.checkShape();
    return request;
  }

  private static Verb verb(ConvertibleMultiValues<String> given) {
    var words = given.getAll("verb");
    return Stream.of(Verb.values())
        .filter(verb -> words.size() == 1 && verb.word.equals(words.getFirst()))
        .findFirst()
        .orElseThrow(() ->
            new OaiFault(
                "badVerb",
                "One verb is needed: "
                    + Stream.of(Verb.values()).map(Verb::word).collect(Collectors.joining(", "))
                    + "."));
  }

  private void check() {
    boolean goesOn = verb.lists() && arguments.containsKey(TOKEN);
    if (goesOn && arguments.size() > 2) {
      throw OaiFault.badArgument("resumptionToken stands alone.");
    }
    for (var name : arguments.keySet()) {
      boolean known =
          name.equals("verb")
              || goesOn
              || verb.wanted.contains(name)
              || verb.allowed.contains(name);
      if (!known) {
        throw OaiFault.badArgument("This verb takes no such argument.");
      }
    }
    for (var name : verb.wanted) {
      if (!goesOn && !arguments.containsKey(name)) {
        throw OaiFault.badArgument(name + " is missing.");
      }
    }
  }

  /** What could not stand in the answer as the schema wants it. */
  private void checkShape() {
    for (var name : List.of("metadataPrefix", "set")) {
      var value = arguments.get(name);
      if (value != null && !WORDS.matcher(value).matches()) {
        throw OaiFault.badArgument(name + " has letters that it can't have.");
      }
    }
    try {
      new URI(arguments.getOrDefault("identifier", ""));
    } catch (URISyntaxException e) {
      throw OaiFault.badArgument("identifier is no URI.");
    }
  }

  @Nullable String get(String name) {
    return arguments.get(name);
  }

  /** The list that is asked for, from its beginning or from where a token says. */
  OaiList list() {
    var token = arguments.get(TOKEN);
    return token == null ? OaiList.of(arguments) : OaiList.ofToken(token);
  }

  /** Refuses forms that there are none of; a token goes on in the one there is. */
  void checkFormat() {
    var prefix = arguments.get("metadataPrefix");
    if (prefix != null && !prefix.equals(PREFIX)) {
      throw new OaiFault("cannotDisseminateFormat", "The only metadataPrefix is oai_dc.");
    }
  }
}
