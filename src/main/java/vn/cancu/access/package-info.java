/**
 * Who may read what, decided here and nowhere else. {@link vn.cancu.access.Clearance} is a
 * parameter of every read.
 */
@NullMarked
package vn.cancu.access;

import org.jspecify.annotations.NullMarked;
