/**
 * What documents say of each other's validity, and whether they can: pure rules over records, no
 * search engine. Which documents say so is for lineage to find.
 */
@NullMarked
package vn.cancu.validity;

import org.jspecify.annotations.NullMarked;
