@NullMarked
package vn.cancu.encoding;

import org.jspecify.annotations.NullMarked;
