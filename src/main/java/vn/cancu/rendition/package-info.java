/**
 * When two files are one document: the draft, the signed PDF, the scan and the certified copy of
 * the same letter. Pure: finds likely twins by number and by wording, and says whether they may be
 * one without asking a person.
 */
@NullMarked
package vn.cancu.rendition;

import org.jspecify.annotations.NullMarked;
