package id.go.semarangkota.berbagidata.bukti;

/**
 * How much of a dossier is read before it is refused; what a ZIP says of its own sizes is not believed.
 *
 * @param maxEntries files in the ZIP, from 1
 * @param maxEntryBytes one file unpacked, from 1
 * @param maxTotalBytes all files unpacked, from 1
 */
public record DosirLimits(int maxEntries, int maxEntryBytes, long maxTotalBytes) {
    /** 2,000 files, 32 MiB each, 256 MiB together. */
    public static final DosirLimits DEFAULTS = new DosirLimits(2000, 32 << 20, 256L << 20);

    /**
     * Checks the bounds.
     *
     * @param maxEntries files in the ZIP, from 1
     * @param maxEntryBytes one file unpacked, from 1
     * @param maxTotalBytes all files unpacked, from 1
     */
    public DosirLimits {
        if (maxEntries < 1 || maxEntryBytes < 1 || maxEntryBytes == Integer.MAX_VALUE || maxTotalBytes < 1) {
            throw new IllegalArgumentException("maxEntries, maxEntryBytes, maxTotalBytes: must be at least 1");
        }
    }
}
