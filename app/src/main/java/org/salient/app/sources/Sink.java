package org.salient.app.sources;

/** What takes in what a gatherer finds, in the order of the file. */
public interface Sink {
    void keep(Gathered gathered);

    void refuse(Refusal refusal);

    /** Told of something that was not as it should be and was kept after mending, in the form of a refusal. */
    void mended(Refusal mending);

    /** Told now and then how many bytes of the file have been read, as it lies on disk. */
    default void progress(long bytes) {}
}
