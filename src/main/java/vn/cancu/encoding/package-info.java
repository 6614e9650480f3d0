/**
 * Vietnamese legacy encodings to Unicode NFC. Only NFC so far; TCVN3, VNI, VPS and VIQR come with
 * the intake issue.
 */
@NullMarked
package vn.cancu.encoding;

import org.jspecify.annotations.NullMarked;
