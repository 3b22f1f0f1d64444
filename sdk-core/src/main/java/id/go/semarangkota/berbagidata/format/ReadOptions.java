package id.go.semarangkota.berbagidata.format;

import java.nio.charset.Charset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a reader was told.
 *
 * @param format the format
 * @param canonical whether there is no profile
 * @param charset what the bytes are unless a mark says UTF-8
 * @param delimiter of CSV, null to see from the header
 * @param limits the limits
 * @param quarantine where rejected records go, null for nowhere
 * @param progress is told of progress
 * @param rejectedShare above which the file gets a finding
 * @param identifiers how many different identifiers are all compared
 * @param quality whether the quality of the data is measured
 * @param sheet the sheet of a workbook, null for the first
 */
record ReadOptions(
        DataFormat format,
        boolean canonical,
        Charset charset,
        @Nullable Character delimiter,
        ReadLimits limits,
        @Nullable Quarantine quarantine,
        Consumer<RecordReader.Progress> progress,
        double rejectedShare,
        int identifiers,
        boolean quality,
        @Nullable String sheet) {}
