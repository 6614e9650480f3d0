/**
 * The system of record: an OCFL 1.1 store with one object a document and a version for every
 * change, and its journal.
 */
@NullMarked
package vn.cancu.archive;

import org.jspecify.annotations.NullMarked;
