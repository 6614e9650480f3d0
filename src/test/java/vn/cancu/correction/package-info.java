@NullMarked
package vn.cancu.correction;

import org.jspecify.annotations.NullMarked;
