package vn.cancu.lineage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.description.Deadlines.Deadline;
import vn.cancu.document.Relation;
import vn.cancu.document.Spelling;

/**
 * Who carries a document out, who carries that out, and so on; and who was told to.
 *
 * @param deadlines that the document itself sets
 * @param steps by level of government, then by date; each once
 * @param addressees as the document names them, those of Kính gửi first
 * @param truncated whether more was found than is listed
 */
public record Implementation(
    Node centre,
    List<Deadline> deadlines,
    List<Step> steps,
    List<Addressee> addressees,
    boolean truncated) {
  /** By which one document carries out another, the plainest first. */
  public static final List<Relation> RELATIONS =
      List.of(
          Relation.REPLIES_TO,
          Relation.FOLLOWS_UP,
          Relation.IMPLEMENTS,
          Relation.DETAILS,
          Relation.GUIDES,
          Relation.BASED_ON);

  private static final int MOST_DRAWN = 150;

  /** What a document is for within the tree. */
  public enum Role {
    PLAN,
    /** Hands the task on or carries it out. */
    ONWARD,
    REMINDER,
    REPORT,
    ANSWER,
    /** Only rests on what it cites; where that is not the centre, nothing is followed further. */
    RESTS;

    private static final Pattern REMINDS = Pattern.compile("(?<!\\p{L})(?:đôn đốc|nhắc)(?!\\p{L})");

    private static final Set<String> PLANS =
        Set.of("ke-hoach", "chuong-trinh", "de-an", "phuong-an", "du-an");

    @JsonValue
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Role of(Edge edge, int depth) {
      var type = edge.from().type();
      if (edge.relation() == Relation.REPLIES_TO) {
        return ANSWER;
      }
      if (edge.relation() == Relation.BASED_ON && depth > 1) {
        return RESTS;
      }
      if (type != null && PLANS.contains(type)) {
        return PLAN;
      }
      if ("bao-cao".equals(type)) {
        return REPORT;
      }
      if (reminds(edge.from().subject()) || reminds(edge.trigger())) {
        return REMINDER;
      }
      return edge.relation() == Relation.BASED_ON ? RESTS : ONWARD;
    }

    private static boolean reminds(@Nullable String words) {
      return words != null && REMINDS.matcher(Spelling.key(words)).find();
    }
  }

  /**
   * @param level slug of the {@link vn.cancu.validity.Level} of its issuer
   * @param depth how many citations lie between it and the centre
   * @param edge from it to what it carries out: the centre where depth is 1
   */
  public record Step(
      @Nullable String level, Role role, int depth, Edge edge, List<Deadline> deadlines) {
    public Node node() {
      return edge.from();
    }
  }

  public enum Answer {
    /** A document of the tree is its own. */
    HELD,
    NONE,
    /** The name means several bodies, or none that can be told. */
    UNCLEAR;

    @JsonValue
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param copied in Nơi nhận, otherwise in Kính gửi
   * @param answers its documents in the tree
   */
  public record Addressee(String name, boolean copied, Answer answer, List<Node> answers) {}

  /** What hangs nearest to the centre, to be drawn. */
  public Lineage.Graph graph() {
    Map<String, Node> nodes = new LinkedHashMap<>(Map.of(centre.id(), centre));
    var nearest =
        steps.stream().sorted(Comparator.comparingInt(Step::depth)).limit(MOST_DRAWN - 1L).toList();
    nearest.forEach(step -> nodes.put(step.node().id(), step.node()));
    return new Lineage.Graph(
        centre,
        List.copyOf(nodes.values()),
        nearest.stream().map(Step::edge).toList(),
        truncated || steps.size() > nearest.size());
  }

  static Set<Relation> all() {
    return EnumSet.copyOf(RELATIONS);
  }
}
