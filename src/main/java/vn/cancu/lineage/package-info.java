/**
 * The citation index: who cites whom, in which sentence. One directed edge a citation; inverses and
 * states are derived.
 */
@NullMarked
package vn.cancu.lineage;

import org.jspecify.annotations.NullMarked;
