@NullMarked
package vn.cancu.identity;

import org.jspecify.annotations.NullMarked;
