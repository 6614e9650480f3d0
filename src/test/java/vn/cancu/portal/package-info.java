@NullMarked
package vn.cancu.portal;

import org.jspecify.annotations.NullMarked;
