package org.salient.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder in which a file lies. */
record Folder(Path path) {
    static Folder of(Path file) {
        return new Folder(file.toAbsolutePath().resolveSibling("."));
    }

    /** Puts the folder's list of files on the disk, so that a new file outlasts a loss of power. */
    void force() {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Some systems do not open folders; theirs keep such lists by themselves.
        }
    }
}
