package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.testkit.perkara.Bounds;
import java.time.Duration;

/**
 * What a {@link ReferenceExchange} takes at most.
 *
 * @param bodyBytes bytes of one JSON body, 1 to 4 MiB: more than that the wire format does not read
 * @param fileBytes bytes of one sealed file, from 1
 * @param totalBytes bytes of all sealed files together, which are held in memory, from 1
 * @param cases how many requests, from 1
 * @param tokenLife how long an access token lives and a second factor counts, from a second
 * @param uploadLife how long an unfinished upload is kept after its last bytes, from a second
 */
public record ExchangeLimits(
        int bodyBytes, long fileBytes, long totalBytes, int cases, Duration tokenLife, Duration uploadLife) {
    /** Bodies of 4 MiB, files of 64 MiB, 256 MiB together, 10,000 cases, tokens of five minutes, uploads of a day. */
    public static final ExchangeLimits DEFAULT =
            new ExchangeLimits(4 << 20, 64L << 20, 256L << 20, 10_000, Duration.ofMinutes(5), Duration.ofDays(1));

    /** Checks the bounds. */
    public ExchangeLimits {
        require("bodyBytes", bodyBytes >= 1 && bodyBytes <= 4 << 20);
        require("fileBytes", fileBytes >= 1);
        require("totalBytes", totalBytes >= 1);
        require("cases", cases >= 1);
        require("tokenLife", tokenLife.toSeconds() >= 1);
        require("uploadLife", uploadLife.toSeconds() >= 1);
    }

    private static void require(String name, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException(name + ": out of bounds");
        }
    }

    /**
     * The same with another bound on sealed files.
     *
     * @param oneFile bytes of one sealed file, from 1
     * @param allFiles bytes of all together, from 1
     * @return new limits
     */
    public ExchangeLimits withFileBytes(long oneFile, long allFiles) {
        return new ExchangeLimits(bodyBytes, oneFile, allFiles, cases, tokenLife, uploadLife);
    }

    /**
     * The same with another bound on bodies.
     *
     * @param bytes of one JSON body, 1 to 4 MiB
     * @return new limits
     */
    public ExchangeLimits withBodyBytes(int bytes) {
        return new ExchangeLimits(bytes, fileBytes, totalBytes, cases, tokenLife, uploadLife);
    }

    /**
     * The same with another number of requests.
     *
     * @param count how many, from 1
     * @return new limits
     */
    public ExchangeLimits withCases(int count) {
        return new ExchangeLimits(bodyBytes, fileBytes, totalBytes, count, tokenLife, uploadLife);
    }

    /**
     * The same with other lives.
     *
     * @param token of an access token, from a second
     * @param upload of an unfinished upload, from a second
     * @return new limits
     */
    public ExchangeLimits withLives(Duration token, Duration upload) {
        return new ExchangeLimits(bodyBytes, fileBytes, totalBytes, cases, token, upload);
    }

    Bounds bounds() {
        return new Bounds(bodyBytes, fileBytes, totalBytes, cases, tokenLife, uploadLife);
    }
}
