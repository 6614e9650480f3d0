package vn.cancu.search;

import java.util.List;
import vn.cancu.document.DocumentRecord;

/**
 * A document that is like another, and why.
 *
 * @param record without its citations
 * @param bases names of the legal bases that both rest on
 * @param words phrases that both have and few others do, as the other one writes them
 */
public record Similar(
    String id, String slug, DocumentRecord record, List<String> bases, List<String> words) {}
