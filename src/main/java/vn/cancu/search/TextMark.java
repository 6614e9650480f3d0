package vn.cancu.search;

/** A stretch of a document's text that a query matches, in UTF-16 units. */
public record TextMark(int start, int end) {}
