/** The commands of the launcher. */
@NullMarked
package vn.cancu.cli;

import org.jspecify.annotations.NullMarked;
