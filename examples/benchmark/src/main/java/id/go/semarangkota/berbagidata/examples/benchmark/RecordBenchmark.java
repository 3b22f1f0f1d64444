package id.go.semarangkota.berbagidata.examples.benchmark;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.format.RecordWriter;
import id.go.semarangkota.berbagidata.kependudukan.Nik;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.testkit.data.PendudukSintetis;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Judging residents and reading a file of them, beside Hibernate Validator on the same constraints, Jackson's CSV databind with it, and the
 * bare tokenization of FastCSV.
 *
 * <p>Scores are records a second; a ratio of two of them in one run is what counts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else
public class RecordBenchmark {
    private static final int ROWS = 20_000;
    private static final RecordType<Penduduk> TYPE = RecordType.of(Penduduk.class);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<Penduduk> residents = new ArrayList<>();
    private final String[] niks = new String[ROWS];
    private byte[] file = new byte[0];
    private RecordValidator<Penduduk> validator;
    private Validator hibernate;
    private RecordReader<Penduduk> reader;
    private ObjectReader jackson;

    /** Makes residents, and the file that holds them. */
    @Setup
    public void prepare() throws IOException {
        PendudukSintetis.withSeed(1).stream(ROWS).forEach(residents::add);
        for (int i = 0; i < ROWS; i++) {
            String nik = residents.get(i).nik();
            niks[i] = nik == null ? "" : nik;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Penduduk> writer = RecordWriter.of(TYPE, DataFormat.CSV, out)) {
            for (Penduduk resident : residents) {
                writer.write(resident);
            }
            writer.finish();
        }
        file = out.toByteArray();
        validator = RecordValidator.of(TYPE, TODAY);
        hibernate = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .buildValidatorFactory()
                .getValidator();
        reader = RecordReader.of(TYPE, TODAY).build();
        jackson = CsvMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
                .build()
                .readerFor(PendudukRata.class)
                .with(CsvSchema.emptySchema().withHeader());
    }

    /** Ours: all rules of a resident, warnings included. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int validate() {
        int valid = 0;
        for (Penduduk resident : residents) {
            valid += validator.validate(resident).isValid() ? 1 : 0;
        }
        return valid;
    }

    /** The peer: Hibernate Validator on the same annotations. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int validateWithHibernate() {
        int valid = 0;
        for (Penduduk resident : residents) {
            valid += hibernate.validate(resident).isEmpty() ? 1 : 0;
        }
        return valid;
    }

    /** The structure of a NIK. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int checkNik() {
        int valid = 0;
        for (String nik : niks) {
            valid += Nik.isValid(nik) ? 1 : 0;
        }
        return valid;
    }

    /** Ours: reads, converts and judges the file. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long read() throws IOException {
        return reader.read(new ByteArrayInputStream(file), accepted -> {}).accepted();
    }

    /** The peer: Jackson's CSV databind, and Hibernate Validator on what it makes. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int readWithJacksonAndHibernate() throws IOException {
        int valid = 0;
        try (MappingIterator<PendudukRata> rows = jackson.readValues(file)) {
            while (rows.hasNext()) {
                valid += hibernate.validate(rows.next().resident()).isEmpty() ? 1 : 0;
            }
        }
        return valid;
    }

    /** The floor: FastCSV divides the file into cells, and nothing else is done. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int tokenizeWithFastCsv() throws IOException {
        int cells = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
            for (CsvRecord row : rows) {
                cells += row.getFieldCount();
            }
        }
        return cells;
    }
}
