package vn.cancu.lineage;

import java.util.List;

/** What a citation means. Ambiguous stays ambiguous, with the choices. */
public sealed interface Resolution {
  record Found(Node node) implements Resolution {}

  record Ambiguous(List<Node> choices) implements Resolution {}

  record Unknown() implements Resolution {}
}
