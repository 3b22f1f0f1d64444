package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.format.LegacyProfile;
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

    private static void check(Sample<?> sample, LegacyProfile profile, byte[] file) throws IOException {
        try {
            FileReading.ofLegacy(sample, profile, file);
        } catch (LegacyProfile.ProfileException e) {
            Promise.holds(e.line() >= 0, "a profile that does not fit its dataset, on no line");
        }
    }
}
