package org.salient.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.salient.core.model.SignedHead;

/** The signed heads outside the store, one a line of JSON, the oldest first: what is cut off the store shows here. */
record HeadsFile(Path file) {
    /** Adds a head. When this returns, it is on the disk. */
    void add(SignedHead head) {
        byte[] line = (FactCodec.writeHead(head) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.truncate(wholeLines());
            channel.write(ByteBuffer.wrap(line), channel.size());
            channel.force(true);
        } catch (IOException e) {
            throw new StoreException("cannot write " + file + ": " + e.getMessage() + "; the head is not signed", e);
        }
        Folder.of(file).force();
    }

    /** All lines; none where there is no file. */
    List<String> lines() {
        try {
            return Files.exists(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new StoreException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Takes away a last line that a crash cut short. */
    void mend() {
        try {
            if (Files.exists(file) && wholeLines() < Files.size(file)) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(wholeLines());
                }
            }
        } catch (IOException e) {
            throw new StoreException("cannot mend " + file + ": " + e.getMessage(), e);
        }
    }

    /** How many bytes there are up to the last end of a line: what follows it was cut short by a crash. */
    private int wholeLines() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
