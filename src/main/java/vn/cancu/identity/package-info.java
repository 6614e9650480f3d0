/**
 * People whom the office's own provider of accounts vouches for, by OpenID Connect. The only
 * package that knows the library of that protocol; no web server here.
 */
@NullMarked
package vn.cancu.identity;

import org.jspecify.annotations.NullMarked;
