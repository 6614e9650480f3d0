package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * Who signed. Capacity is the line with TM., KT., TL., TUQ. or Q. as printed (two lines joined by a
 * space); null for a head who signs as such. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.
 */
public record Signer(@Nullable String name, @Nullable String title, @Nullable String capacity) {}
