package id.go.semarangkota.berbagidata.testkit.perkara;

import java.time.Duration;

/**
 * What the exchange takes at most.
 *
 * @param bodyBytes of one JSON body
 * @param fileBytes of one sealed file
 * @param totalBytes of all sealed files together
 * @param cases how many requests
 * @param tokenLife how long a token lives
 * @param uploadLife how long an unfinished upload is kept
 */
public record Bounds(
        int bodyBytes, long fileBytes, long totalBytes, int cases, Duration tokenLife, Duration uploadLife) {}
