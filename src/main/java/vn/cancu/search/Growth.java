package vn.cancu.search;

/**
 * How much a search finds.
 *
 * @param fresh of these, how many came into the archive after a moment
 */
public record Growth(long total, long fresh) {}
