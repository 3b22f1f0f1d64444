package id.go.semarangkota.berbagidata.format.json;

import java.io.CharArrayWriter;

/** Text in memory up to a length; of a longer one nothing is kept. */
final class BoundedText extends CharArrayWriter {
    private final int most;
    private boolean overflown;

    BoundedText(int most) {
        this.most = most;
    }

    private boolean fits(int length) {
        overflown |= length > most - count;
        return !overflown;
    }

    @Override
    public void write(int c) {
        if (fits(1)) {
            super.write(c);
        }
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        if (fits(length)) {
            super.write(chars, offset, length);
        }
    }

    @Override
    public void write(String text, int offset, int length) {
        if (fits(length)) {
            super.write(text, offset, length);
        }
    }

    /** The text, empty if it was too long. */
    char[] kept() {
        return overflown ? new char[0] : toCharArray();
    }
}
