/**
 * The local accounts: their file, their passwords, who is signed in and who tried too often. No
 * HTTP here.
 */
@NullMarked
package vn.cancu.account;

import org.jspecify.annotations.NullMarked;
