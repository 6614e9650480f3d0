package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * A doubt for the archivist: a stable code ("symbol-issuer-conflict") and what in the text gave
 * rise to it.
 */
public record Warning(String code, @Nullable String detail) {}
