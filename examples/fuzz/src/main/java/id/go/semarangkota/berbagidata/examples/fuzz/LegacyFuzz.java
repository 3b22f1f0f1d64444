package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.format.LegacyProfile;
import id.go.semarangkota.berbagidata.format.RecordReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

/** Legacy profiles, and CSV files under them. */
public final class LegacyFuzz {
    private LegacyFuzz() {}

    /**
     * Called by Jazzer.
     *
     * @param input a profile, a NUL, and a file
     */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Promise.bounded(() -> check(input));
    }

    private static void check(byte[] input) throws IOException {
        int end = 0;
        while (end < input.length && input[end] != 0) {
            end++;
        }
        LegacyProfile profile;
        try {
            profile = LegacyProfile.read(new ByteArrayInputStream(input, 0, end));
        } catch (LegacyProfile.ProfileException e) {
            return;
        }
        byte[] file = Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length);
        for (Sample<?> sample : Sample.ALL) {
            if (sample.type().id().equals(profile.dataset())) {
                check(sample, profile, file);
            }
        }
    }

    private static <T extends Record> void check(Sample<T> sample, LegacyProfile profile, byte[] file)
            throws IOException {
        RecordReader<T> reader;
        try {
            reader = sample.reader(profile);
        } catch (IllegalArgumentException e) {
            boolean meant =
                    e.getClass() == IllegalArgumentException.class || e instanceof LegacyProfile.ProfileException;
            Promise.holds(meant, "a profile that does not fit its dataset is refused by accident");
            return;
        }
        FileReading.ofLegacy(sample, reader, file);
    }
}
