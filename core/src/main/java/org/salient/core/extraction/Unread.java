package org.salient.core.extraction;

/**
 * What a reader left unread.
 *
 * @param reason why, in a word or two that can be counted: "language", "no claim", "garbled"
 * @param detail which words or what else
 */
public record Unread(String reason, String detail) {}
