package id.go.semarangkota.berbagidata.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.jca.BodyKeys;
import id.go.semarangkota.berbagidata.jca.ChunkCipher;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A body of 5 GiB that nobody stores: its chunks are sealed when they are read. */
class HugeBodyTest {
    private static final long CONTENT = (5L << 30) + 777;

    private final byte[] salt = new byte[BodyKeys.SALT];

    private BodyKeys keys(byte[] chosen) {
        return BodyKeys.derive(new byte[32], chosen, new byte[0]);
    }

    /** Byte i of the content. */
    private static byte at(long i) {
        return (byte) (i * 31 + (i >>> 14));
    }

    @Test
    void isReadAnywhereByLookingAtTheChunksConcernedOnly() throws Exception {
        Virtual source = new Virtual(false);
        OpenedChannel channel = new OpenedChannel(source, 0, this::keys, Long.MAX_VALUE);
        assertThat(channel.size()).isEqualTo(CONTENT);
        for (long offset : new long[] {0, 1L << 31, (1L << 32) + 5, CONTENT - 20_000, CONTENT - 1}) {
            ByteBuffer record = ByteBuffer.allocate((int) Math.min(1000, CONTENT - offset));
            channel.position(offset).read(record);
            for (int i = 0; i < record.position(); i++) {
                assertThat(record.get(i)).isEqualTo(at(offset + i));
            }
            assertThat(record.hasRemaining()).isFalse();
        }
        assertThat(source.bytesRead).isLessThan(10L * ChunkCipher.SEALED_CHUNK);
        channel.close();
    }

    @Test
    void isRefusedWhereItIsCutAtAChunk() {
        assertThat(catchThrowableOfType(
                        EnvelopeException.NotAuthentic.class,
                        () -> new OpenedChannel(new Virtual(true), 0, this::keys, Long.MAX_VALUE)))
                .isNotNull();
    }

    /** Salt, commitment, chunks; the last of them not there if it is cut. */
    private final class Virtual implements SeekableByteChannel {
        private final ChunkCipher cipher;
        private final byte[] header;
        private final boolean cut;
        private long position;
        private long bytesRead;

        Virtual(boolean cut) {
            this.cut = cut;
            try (BodyKeys bodyKeys = keys(salt)) {
                this.cipher = bodyKeys.sealing();
                this.header = Arrays.copyOf(salt, SealedDigests.BODY_HEADER);
                System.arraycopy(bodyKeys.commitment(), 0, header, salt.length, BodyKeys.COMMITMENT);
            }
        }

        @Override
        public int read(ByteBuffer target) {
            if (position >= size()) {
                return -1;
            }
            byte[] piece = position < header.length ? header : chunk();
            long start = position < header.length ? 0 : header.length + index() * (long) ChunkCipher.SEALED_CHUNK;
            int from = (int) (position - start);
            int length = Math.min(target.remaining(), piece.length - from);
            target.put(piece, from, length);
            position += length;
            bytesRead += length;
            return length;
        }

        private long index() {
            return (position - header.length) / ChunkCipher.SEALED_CHUNK;
        }

        private byte[] chunk() {
            long first = index() * ChunkCipher.CHUNK;
            byte[] plain = new byte[(int) Math.min(ChunkCipher.CHUNK, CONTENT - first)];
            for (int i = 0; i < plain.length; i++) {
                plain[i] = at(first + i);
            }
            byte[] sealed = new byte[plain.length + 16];
            cipher.at(index()).seal(plain, 0, plain.length, sealed, 0);
            return sealed;
        }

        @Override
        public long size() {
            long whole = CONTENT / ChunkCipher.CHUNK;
            long last = cut ? 0 : CONTENT % ChunkCipher.CHUNK + 16;
            return header.length + whole * ChunkCipher.SEALED_CHUNK + last;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long value) {
            position = value;
            return this;
        }

        @Override
        public int write(ByteBuffer content) throws IOException {
            throw new IOException("read only");
        }

        @Override
        public SeekableByteChannel truncate(long value) throws IOException {
            throw new IOException("read only");
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            cipher.close();
        }
    }
}
