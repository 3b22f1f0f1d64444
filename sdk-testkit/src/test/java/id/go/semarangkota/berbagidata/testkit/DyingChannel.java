package id.go.semarangkota.berbagidata.testkit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file of a {@link DyingFileSystem}. */
final class DyingChannel extends FileChannel {
    private final FileChannel file;
    private final Changes changes;

    /** What a change to the file does. */
    interface Write<T> {
        T run() throws IOException;
    }

    /** Makes changes, until the process is gone. */
    interface Changes {
        <T> T make(String what, Write<T> half, Write<T> whole) throws IOException;

        void requireAlive();
    }

    DyingChannel(FileChannel file, Changes changes) {
        this.file = file;
        this.changes = changes;
    }

    private static ByteBuffer half(ByteBuffer bytes) {
        ByteBuffer half = bytes.duplicate();
        half.limit(half.position() + half.remaining() / 2);
        return half;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        return changes.make("write", () -> file.write(half(bytes)), () -> file.write(bytes));
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        return changes.make("write", () -> file.write(half(bytes), position), () -> file.write(bytes, position));
    }

    @Override
    public long write(ByteBuffer[] buffers, int offset, int length) {
        throw new UnsupportedOperationException("gathering write");
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        if (size < file.size()) {
            changes.make("truncate", () -> file, () -> file.truncate(size));
        }
        return this;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        changes.requireAlive();
        return file.read(target);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        changes.requireAlive();
        return file.read(target, position);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return file.read(targets, offset, length);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public void force(boolean metaData) throws IOException {
        changes.requireAlive();
        file.force(metaData);
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return file.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException("transferFrom");
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException("map");
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return file.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        changes.requireAlive();
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
