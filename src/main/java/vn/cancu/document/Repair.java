package vn.cancu.document;

/**
 * What was done to the text before it was read: kind ("nfc", "tcvn3", "vni" …) and in how many
 * runs.
 */
public record Repair(String kind, int runs) {}
