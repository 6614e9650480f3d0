/**
 * Reads what a document says of itself: type, number, issuer, place, date, subject, recipients,
 * signer, topics. Pure.
 */
@NullMarked
package vn.cancu.description;

import org.jspecify.annotations.NullMarked;
