package vn.cancu.correction;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One value that a person set.
 *
 * @param value as the record's JSON has it; null where the person says that it can't be told
 * @param by name of the account
 * @param at ISO instant
 * @param reason in the person's words, 1 to {@link Patch#LONGEST_REASON} characters
 */
public record Correction(JsonNode value, String by, String at, String reason) {}
