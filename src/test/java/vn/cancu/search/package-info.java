@NullMarked
package vn.cancu.search;

import org.jspecify.annotations.NullMarked;
