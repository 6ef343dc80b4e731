package org.salient.app.sources;

/**
 * Something of a file that was not kept.
 *
 * @param file   its name
 * @param line   counted from 1; 0 where the file has no lines
 * @param reason a code to count by, in lower case: {@code outside_area}
 * @param detail what was found, the limit, the way out, and where on Earth
 */
public record Refusal(String file, long line, String reason, String detail) {
    /** One line for a reader: file, line, reason, detail. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + reason.replace('_', ' ') + ": " + detail;
    }
}
