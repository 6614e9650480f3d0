@NullMarked
package vn.cancu.account;

import org.jspecify.annotations.NullMarked;
