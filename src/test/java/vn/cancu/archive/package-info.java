@NullMarked
package vn.cancu.archive;

import org.jspecify.annotations.NullMarked;
