@NullMarked
package vn.cancu.extraction;

import org.jspecify.annotations.NullMarked;
