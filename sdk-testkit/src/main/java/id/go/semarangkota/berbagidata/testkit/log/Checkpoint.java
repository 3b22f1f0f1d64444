package id.go.semarangkota.berbagidata.testkit.log;

/**
 * A signed checkpoint of the log.
 *
 * @param size how many events it covers
 * @param jws compact JWS
 */
public record Checkpoint(long size, String jws) {}
