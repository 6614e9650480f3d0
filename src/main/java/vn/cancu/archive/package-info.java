/**
 * The system of record: an OCFL 1.1 store with one object a document and a version for every
 * change, and its journal.
 *
 * <pre>
 * home/archive/
 *   ocfl/           OCFL 1.1 storage root, sha512; readable without this program
 *     abc/&lt;id&gt;/     layout 0003-hash-and-id-n-tuple with one tuple of three: first three hex digits of
 *                   the SHA-256 of the id, then the id itself, so that a person finds a document by hand
 *       vN/content/ original/&lt;file&gt;, text.txt (NFC), record.json (what the machine read),
 *                   corrections.json (what people set, where they did; see vn.cancu.correction),
 *                   archive.json (slug, time taken in)
 *   root.sha512     digests of the storage root's own files, which OCFL gives none
 *   journal.log     one line a version in the order of commits: what the indices follow
 *   intent          the write under way, so that a crash is healed without listing the store
 *   work/           staging of OCFL; emptied at start
 * </pre>
 *
 * A write goes: intent (synced), OCFL version (synced file by file, since the library syncs
 * nothing), journal line (synced). Until the line is there the version does not exist for any
 * reader; what is found without a line at the next start is finished if it is whole and undone if
 * it is not.
 *
 * <p>What is handed out of a version is record.json with corrections.json laid over it, and so are
 * the key and the address in its journal line. An address that a correction makes untrue is
 * replaced by the one that follows from it, and goes on to lead there; no other document is ever
 * given it.
 *
 * <p>One tuple of three gives 4,096 folders: 25 objects each at 100,000 documents, and two folders
 * to sync for a new one instead of four.
 */
@NullMarked
package vn.cancu.archive;

import org.jspecify.annotations.NullMarked;
