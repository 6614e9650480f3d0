package vn.cancu.search;

import java.util.List;

/** A piece of text around what was found; pages escape each part and mark the hits. */
public record Passage(List<Part> parts) {
  public record Part(String text, boolean hit) {}
}
