package id.go.semarangkota.berbagidata.format.xlsx;

import id.go.semarangkota.berbagidata.format.source.InputFault;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A part while it is unpacked, as far as its packed size explains. */
final class UnpackedPart extends FilterInputStream {
    private final Inflater inflater;
    private final Meter meter;

    UnpackedPart(InputStream packed, Meter meter) {
        this(packed, meter, new Inflater(true));
    }

    private UnpackedPart(InputStream packed, Meter meter, Inflater inflater) {
        super(new InflaterInputStream(packed, inflater, 1 << 13));
        this.meter = meter;
        this.inflater = inflater;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        meter.unpacked += Math.max(count, 0);
        if (meter.unpacked > Meter.FREE + meter.packed * Meter.MOST_RATIO) {
            throw InputFault.at("berkas.xlsx-terlalu-besar", "1:" + Meter.MOST_RATIO, 0, 0);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
        inflater.end();
    }

    /** What was read of a workbook, and what it unpacked to. */
    static final class Meter {
        /** Sheets of empty formatted cells reach 100; bombs go to 1,000. */
        private static final int MOST_RATIO = 250;

        private static final long FREE = 1 << 24;

        private long packed;
        private long unpacked;

        long packed() {
            return packed;
        }
    }

    /** The packed bytes of one part. */
    static final class Packed extends InputStream {
        private final RandomBytes file;
        private final Meter meter;
        private final long end;
        private long at;

        Packed(RandomBytes file, long begin, long length, Meter meter) {
            this.file = file;
            this.meter = meter;
            this.at = begin;
            this.end = begin + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (at == end) {
                return length == 0 ? 0 : -1;
            }
            ByteBuffer buffer = ByteBuffer.wrap(target, offset, (int) Math.min(length, end - at));
            file.read(at, buffer);
            int count = buffer.position() - offset;
            at += count;
            meter.packed += count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
