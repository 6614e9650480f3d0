@NullMarked
package vn.cancu.engine;

import org.jspecify.annotations.NullMarked;
