@NullMarked
package vn.cancu.rendition;

import org.jspecify.annotations.NullMarked;
