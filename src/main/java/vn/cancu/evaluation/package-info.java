/**
 * Measures reading against documents with answers by hand: our own gold, sample-docs, or any folder
 * of the same shapes.
 */
@NullMarked
package vn.cancu.evaluation;

import org.jspecify.annotations.NullMarked;
