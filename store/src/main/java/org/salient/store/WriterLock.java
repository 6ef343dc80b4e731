package org.salient.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to write a store, which one process has at a time.
 * It is a lock of the operating system on a file beside the store, so it ends with its process, however that ends.
 */
final class WriterLock implements AutoCloseable {
    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriterLock take(Path store) {
        Path file = store.resolveSibling(store.getFileName() + ".lock");
        try {
            return take(store, file);
        } catch (NoSuchFileException e) {
            throw new StoreException("there is no folder for " + store + "; make it, or name another", e);
        } catch (AccessDeniedException e) {
            throw readOnly(store, e);
        } catch (FileSystemException e) {
            throw Files.isWritable(store.toAbsolutePath().resolveSibling("."))
                    ? new StoreException("cannot lock " + file + ": " + e.getReason(), e)
                    : readOnly(store, e);
        } catch (IOException e) {
            throw new StoreException("cannot lock " + file + ": " + e.getMessage(), e);
        }
    }

    private static WriterLock take(Path store, Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new StoreException("process " + holder + " is writing " + store
                    + "; wait until it has ended, or end it, and run this again");
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
        return new WriterLock(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static StoreException readOnly(Path store, IOException cause) {
        return new StoreException(
                "the folder of " + store + " is read-only, so nothing can be added; make it writable, or copy it to"
                        + " where it is",
                cause);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("cannot let go of the lock of a store: " + e.getMessage(), e);
        }
    }
}
