/**
 * From a file to its text, in a child process with limits. The only package that imports
 * org.apache.tika.
 */
@NullMarked
package vn.cancu.extraction;

import org.jspecify.annotations.NullMarked;
