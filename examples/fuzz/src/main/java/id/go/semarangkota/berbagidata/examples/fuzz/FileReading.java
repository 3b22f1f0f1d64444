package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.Outcome;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.format.UnreadableInputException;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A file of any dataset in any format: it is read to its end or refused, in words that tell nothing of it, and what was accepted is the same
 * when it is written and read again.
 */
final class FileReading<T extends Record> implements RecordReader.Handler<T> {
    private static final List<DataFormat> WRITTEN =
            List.of(DataFormat.CSV, DataFormat.JSON, DataFormat.NDJSON, DataFormat.XML);

    private final Sample<T> sample;
    private final byte[] file;
    private final List<T> accepted = new ArrayList<>();

    private FileReading(Sample<T> sample, byte[] file) {
        this.sample = sample;
        this.file = file;
    }

    /** The first byte names the dataset and the format in which the accepted records are written; the file follows. */
    static void ofInput(DataFormat format, byte[] input) throws IOException {
        if (input.length > 0) {
            byte[] file = Arrays.copyOfRange(input, 1, input.length);
            Sample<?> sample = Sample.ALL.get((input[0] & 15) % Sample.ALL.size());
            Promise.bounded(() -> check(sample, format, file, WRITTEN.get(input[0] >> 4 & 3)));
        }
    }

    /** The first byte of an input. */
    static int selector(int dataset, DataFormat written) {
        return dataset | WRITTEN.indexOf(written) << 4;
    }

    private static <T extends Record> void check(Sample<T> sample, DataFormat format, byte[] file, DataFormat written)
            throws IOException {
        new FileReading<>(sample, file).check(sample.reader(format), written);
    }

    static <T extends Record> void ofLegacy(Sample<T> sample, RecordReader<T> reader, byte[] file) throws IOException {
        new FileReading<>(sample, file).check(reader, DataFormat.NDJSON);
    }

    private void check(RecordReader<T> reader, DataFormat written) throws IOException {
        try {
            reader.read(new ByteArrayInputStream(file), this);
        } catch (UnreadableInputException e) {
            tellNothing(e);
        }
        comeBack(written);
    }

    private void comeBack(DataFormat format) throws IOException {
        if (accepted.isEmpty()) {
            return;
        }
        FileReading<T> again = new FileReading<>(sample, file);
        byte[] written = sample.write(format, accepted);
        sample.usualReader(format).read(new ByteArrayInputStream(written), again);
        Promise.holds(again.accepted.equals(accepted), "accepted records are others when written and read again");
    }

    @Override
    public void accepted(Outcome.Accepted<T> outcome) {
        accepted.add(outcome.record());
        outcome.warnings().forEach(this::tellNothing);
    }

    @Override
    public void rejected(Outcome.Rejected<T> outcome) {
        Promise.holds(!outcome.violations().isEmpty(), "rejected without a reason");
        outcome.violations().forEach(this::tellNothing);
    }

    private void tellNothing(Violation violation) {
        Discretion.check(violation.message(Violation.INDONESIAN), file);
        Discretion.check(violation.message(Locale.ENGLISH), file);
    }

    private void tellNothing(UnreadableInputException e) {
        Discretion.check(e.message(Violation.INDONESIAN), file);
        Discretion.check(e.message(Locale.ENGLISH), file);
        Promise.holds(e.getCause() == null, "an exception with a cause, which may tell of the input");
    }
}
