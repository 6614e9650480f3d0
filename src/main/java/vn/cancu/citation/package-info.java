/**
 * Finds where one document points at another. Pure: the same text gives the same list, in reading
 * order.
 */
@NullMarked
package vn.cancu.citation;

import org.jspecify.annotations.NullMarked;
