/**
 * Vietnamese legacy encodings to Unicode NFC: TCVN3, VNI and VPS by font and by what the text says,
 * windows-1258 by its bytes.
 */
@NullMarked
package vn.cancu.encoding;

import org.jspecify.annotations.NullMarked;
