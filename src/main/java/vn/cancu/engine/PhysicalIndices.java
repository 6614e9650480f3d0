package vn.cancu.engine;

import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The indices behind the aliases, and how far each has followed the archive. An index is named
 * alias-time; one that stands behind no alias is the leftover of a rebuild that died.
 */
final class PhysicalIndices {
  /**
   * How far an index has come, and the mapping it was made with.
   *
   * @param owed marks of what its derived fields are yet to be corrected by
   */
  record State(long seq, String mapping, Set<String> owed) {
    State {
      owed = Set.copyOf(owed);
    }
  }

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);
  private static final String STATE = "state";

  private final Engine engine;
  private final IndexNames names;
  private final Clock clock;
  private volatile boolean stateMade;

  PhysicalIndices(Engine engine, IndexNames names, Clock clock) {
    this.engine = engine;
    this.names = names;
    this.clock = clock;
  }

  /** The index behind the alias of this projection. */
  Optional<String> behind(String index) {
    var alias = names.alias(index);
    if (!engine.ask(client -> client.indices().existsAlias(a -> a.name(alias))).value()) {
      return Optional.empty();
    }
    var found = engine.ask(client -> client.indices().getAlias(a -> a.name(alias)));
    return found.aliases().keySet().stream().max(String::compareTo);
  }

  /** A new index for bulk filling: not refreshed, behind no alias yet. */
  String create(String index, MappingFile mapping) {
    var name = names.alias(index) + "-" + TIME.format(clock.instant());
    engine.ask(client ->
        client.indices().create(c -> c.index(name).withJson(new StringReader(mapping.json()))));
    engine.ask(client ->
        client
            .indices()
            .putSettings(
                s -> s.index(name).settings(i -> i.refreshInterval(Time.of(t -> t.time("-1"))))));
    return name;
  }

  /**
   * Ends the filling of a new index: refreshed now, and from now on by the follower after each lot.
   * A refresh every second beside that makes a segment of each few documents, which costs as much
   * as their analysis; now and then there is one still, should the follower's own fail.
   */
  void open(String name) {
    engine.ask(client ->
        client
            .indices()
            .putSettings(
                s -> s.index(name).settings(i -> i.refreshInterval(Time.of(t -> t.time("30s"))))));
    refresh(List.of(name));
  }

  void refresh(Collection<String> indices) {
    engine.ask(client -> client.indices().refresh(r -> r.index(List.copyOf(indices))));
  }

  /**
   * Puts the new indices behind their aliases in one step, so that no reader sees one without the
   * other.
   */
  void serve(Map<String, String> nameByIndex) {
    var actions = new ArrayList<Action>();
    nameByIndex.forEach((index, name) -> {
      var alias = names.alias(index);
      behind(index)
          .ifPresent(old -> actions.add(Action.of(a -> a.remove(r -> r.index(old).alias(alias)))));
      actions.add(Action.of(a -> a.add(n -> n.index(name).alias(alias))));
    });
    engine.ask(client -> client.indices().updateAliases(u -> u.actions(actions)));
  }

  /** Deletes indices of this name that no alias points at. */
  void removeLeftovers(Collection<String> indices) {
    for (var index : indices) {
      var serving = behind(index);
      all(index).stream().filter(name -> !serving.equals(Optional.of(name))).forEach(this::delete);
    }
  }

  void delete(String name) {
    engine.ask(client -> client.indices().delete(d -> d.index(name).ignoreUnavailable(true)));
    if (stateExists()) {
      engine.ask(client -> client.delete(d -> d.index(names.alias(STATE)).id(name)));
    }
  }

  private List<String> all(String index) {
    var alias = names.alias(index);
    var ours = Pattern.compile(Pattern.quote(alias) + "-\\d{17}");
    var found =
        engine.ask(client ->
            client
                .indices()
                .get(g ->
                    g.index(alias + "-*")
                        .allowNoIndices(true)
                        .expandWildcards(ExpandWildcard.Open, ExpandWildcard.Closed)));
    return found.indices().keySet().stream().filter(n -> ours.matcher(n).matches()).toList();
  }

  Optional<State> state(String name) {
    if (!stateExists()) {
      return Optional.empty();
    }
    var found =
        engine.ask(client -> client.get(g -> g.index(names.alias(STATE)).id(name), JsonNode.class));
    var source = found.source();
    return source == null
        ? Optional.empty()
        : Optional.of(
            new State(
                source.path("seq").asLong(),
                source.path("mapping").asText(),
                StreamSupport.stream(source.path("owed").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet())));
  }

  void save(String name, State state) {
    makeState();
    Map<String, Object> source =
        Map.of(
            "index", name,
            "seq", state.seq(),
            "mapping", state.mapping(),
            "owed", state.owed(),
            "updated", Instant.now(clock).toString());
    engine.ask(client -> client.index(i -> i.index(names.alias(STATE)).id(name).document(source)));
  }

  /** One that an earlier version of the program made gets the fields that it lacks. */
  private void makeState() {
    if (stateMade) {
      return;
    }
    var mapping = MappingFile.of(STATE);
    if (stateExists()) {
      engine.ask(client ->
          client
              .indices()
              .putMapping(
                  p -> p.index(names.alias(STATE)).withJson(new StringReader(mapping.fields()))));
    } else {
      engine.ask(client ->
          client
              .indices()
              .create(c -> c.index(names.alias(STATE)).withJson(new StringReader(mapping.json()))));
    }
    stateMade = true;
  }

  /** Deletes the index that keeps how far the others have come. */
  void forget() {
    stateMade = false;
    engine.ask(client ->
        client.indices().delete(d -> d.index(names.alias(STATE)).ignoreUnavailable(true)));
  }

  private boolean stateExists() {
    return engine.ask(client -> client.indices().exists(e -> e.index(names.alias(STATE)))).value();
  }
}
