package vn.cancu.archive;

/**
 * Something that {@code verify} found: the document or file, a code of the message files and the
 * detail.
 */
public record Fault(String where, String code, String detail) {}
