package vn.cancu.lineage;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;

/**
 * One citation with both ends resolved for the reader who asks: from is the citing document, to the
 * cited one.
 */
public record Edge(
    Node from,
    Node to,
    Relation relation,
    String raw,
    String context,
    @Nullable String trigger,
    @Nullable String rule,
    @Nullable String provision,
    @Nullable Integer page,
    int start,
    int end,
    double confidence) {}
