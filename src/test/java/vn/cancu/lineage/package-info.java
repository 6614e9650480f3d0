@NullMarked
package vn.cancu.lineage;

import org.jspecify.annotations.NullMarked;
