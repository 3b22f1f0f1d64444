package id.go.semarangkota.berbagidata.transfer;

import java.time.Duration;

/** How bytes travel: bytes in one piece of an upload, failures in a row, renewals of an upload, and the pause after the first failure. */
public record TransferLimits(long piece, int failures, int renewals, Duration pause) {}
