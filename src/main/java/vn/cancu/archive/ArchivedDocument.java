package vn.cancu.archive;

import vn.cancu.document.DocumentRecord;

/** The newest version of a document as the archive holds it. */
public record ArchivedDocument(Entry entry, DocumentRecord record, String text) {}
