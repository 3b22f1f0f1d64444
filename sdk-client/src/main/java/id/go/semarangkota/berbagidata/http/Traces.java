package id.go.semarangkota.berbagidata.http;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes W3C trace contexts: one trace for a call, one span for each attempt. */
final class Traces {
    private Traces() {}

    static String trace(SecureRandom random) {
        return hex(random, 16);
    }

    static String parent(String trace, SecureRandom random) {
        return "00-" + trace + "-" + hex(random, 8) + "-01";
    }

    private static String hex(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        bytes[0] |= 1;
        return HexFormat.of().formatHex(bytes);
    }
}
