package vn.cancu.intake;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Visibility;

/**
 * One file in the inbox.
 *
 * @param id name of its folder; ids sort by time of arrival
 * @param file name as given by the person
 * @param visibilityChosen whether a person named the visibility, so that it also goes for a
 *     document that is held already
 * @param awaited whether a command waits for the receipt
 * @param depth in how many files it lay: an attachment of a mail in a packed file has 2
 * @param by name of the account that handed it in; null for a command
 */
public record Ticket(
    String id,
    String file,
    String sha256,
    Visibility visibility,
    boolean visibilityChosen,
    boolean awaited,
    int depth,
    @Nullable String by) {}
