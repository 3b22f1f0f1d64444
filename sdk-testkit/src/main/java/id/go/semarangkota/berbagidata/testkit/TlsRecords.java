package id.go.semarangkota.berbagidata.testkit;

/** Counts the encrypted records that a client sends (RFC 8446, 5.1): the first ends its handshake, the others are requests. */
final class TlsRecords {
    private static final int HEADER = 5;
    private static final int APPLICATION_DATA = 23;

    private final int[] header = new int[HEADER];
    private int headerBytes;
    private long bodyLeft;
    private int encrypted;

    synchronized void saw(byte[] bytes, int count) {
        int i = 0;
        while (i < count) {
            if (bodyLeft > 0) {
                int n = (int) Math.min(bodyLeft, count - i);
                bodyLeft -= n;
                i += n;
            } else {
                header[headerBytes++] = bytes[i++] & 0xff;
                if (headerBytes == HEADER) {
                    begin();
                }
            }
        }
    }

    private void begin() {
        headerBytes = 0;
        bodyLeft = header[3] * 256L + header[4];
        if (header[0] == APPLICATION_DATA) {
            encrypted++;
        }
    }

    synchronized boolean hasRequest() {
        return encrypted > 1;
    }
}
