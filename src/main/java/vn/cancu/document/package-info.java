/**
 * The words every other package speaks: the record of one document, its parts and its key. Pure: no
 * I/O, no framework.
 */
@NullMarked
package vn.cancu.document;

import org.jspecify.annotations.NullMarked;
