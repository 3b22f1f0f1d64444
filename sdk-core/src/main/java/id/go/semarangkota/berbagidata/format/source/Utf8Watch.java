package id.go.semarangkota.berbagidata.format.source;

/** Sees whether bytes that are read in another charset are UTF-8 beyond ASCII. Holds nothing but its state. */
final class Utf8Watch {
    private static final int CONTINUATION = 0x80;
    private static final int PAYLOAD = 0x3F;

    private int missing;
    private boolean characters;
    private boolean broken;

    /** Looks at further bytes. */
    void look(byte[] bytes, int from, int to) {
        for (int i = from; i < to && !broken; i++) {
            if (bytes[i] < 0 || missing > 0) {
                take(bytes[i] & 0xFF);
            }
        }
    }

    private void take(int octet) {
        if (missing > 0) {
            broken = (octet & ~PAYLOAD) != CONTINUATION;
            missing--;
            characters = true;
        } else if (octet >= 0xC2 && octet <= 0xDF) {
            missing = 1;
        } else if (octet >= 0xE0 && octet <= 0xEF) {
            missing = 2;
        } else if (octet >= 0xF0 && octet <= 0xF4) {
            missing = 3;
        } else {
            broken = true;
        }
    }

    /** Whether there was at least one character beyond ASCII, and nothing that is no UTF-8. */
    boolean isUtf8() {
        return characters && !broken && missing == 0;
    }
}
