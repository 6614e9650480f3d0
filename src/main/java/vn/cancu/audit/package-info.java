/**
 * Nhật ký: who did what, and when. A file of lines that each carry the digest of the one before, so
 * that nothing can be changed, dropped or put elsewhere unseen.
 */
@NullMarked
package vn.cancu.audit;

import org.jspecify.annotations.NullMarked;
