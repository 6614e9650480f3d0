package vn.cancu.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that says the same to everyone from outside for as long as archive, indices and day are
 * the same, and may therefore be answered from memory: see {@link KeptPages}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Kept {}
