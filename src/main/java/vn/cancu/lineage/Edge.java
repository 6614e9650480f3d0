package vn.cancu.lineage;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;
import vn.cancu.document.Verdict;

/**
 * One citation with both ends resolved for the reader who asks: from is the citing document, to the
 * cited one.
 *
 * @param confirmed accepted or corrected where a person has said so; null where nobody has
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
    double confidence,
    @Nullable Verdict confirmed) {}
