package org.salient.app.sources;

import java.util.Optional;

/**
 * A report as a file gives it, before it is known to be whole.
 *
 * @param source    the id of its source, where the file names one
 * @param published when it was published, as the file states it
 * @param language  its language tag, where the file names one
 * @param title     its title; may be empty
 * @param text      its words, markup taken away
 * @param url       where it was published, as the file states it
 * @param line      where it begins, counted from 1
 * @param original  its bytes as found
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record ReportDraft(
        Optional<String> source,
        Optional<String> published,
        Optional<String> language,
        String title,
        String text,
        Optional<String> url,
        long line,
        byte[] original) {}
