/**
 * Carries a file from the inbox to the archive and the index. The only package that knows the order
 * of the steps.
 */
@NullMarked
package vn.cancu.intake;

import org.jspecify.annotations.NullMarked;
