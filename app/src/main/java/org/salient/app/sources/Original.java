package org.salient.app.sources;

/** A file of one or a few reports: its bytes as found, and the text that they are. */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Original(byte[] bytes, String text) {}
