@NullMarked
package vn.cancu.audit;

import org.jspecify.annotations.NullMarked;
