/**
 * The document index: what is stored, how a query is made, hits, facets and passages. Derived from
 * the archive.
 */
@NullMarked
package vn.cancu.search;

import org.jspecify.annotations.NullMarked;
