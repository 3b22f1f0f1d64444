package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A reading of residents in a test: what was accepted, what was rejected. */
final class Reading implements RecordReader.Handler<Penduduk> {
    static final RecordType<Penduduk> TYPE = RecordType.of(Penduduk.class);
    static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    /** The columns of the smallest canonical file of residents. */
    static final String HEADER = "NIK,Nama,TempatLahir,TanggalLahir,JenisKelamin,"
            + "Alamat.Jalan,Alamat.RT,Alamat.RW,Alamat.Kelurahan,Alamat.Kecamatan,Alamat.Kota";

    static final String VALID_ROW = "3374011201800001,BUDI SANTOSO,Semarang,1980-01-12,Laki-laki,"
            + "Jl. Contoh No. 1,001,002,Sekayu,Semarang Tengah,Kota Semarang";

    final List<Outcome.Accepted<Penduduk>> accepted = new ArrayList<>();
    final List<Outcome.Rejected<Penduduk>> rejected = new ArrayList<>();

    @Override
    public void accepted(Outcome.Accepted<Penduduk> outcome) {
        accepted.add(outcome);
    }

    @Override
    public void rejected(Outcome.Rejected<Penduduk> outcome) {
        rejected.add(outcome);
    }

    static RecordReader.Builder<Penduduk> canonical() {
        return RecordReader.of(TYPE, DATE);
    }

    static RecordReader.Builder<Penduduk> siak() {
        return canonical().profile(LegacyProfile.of("SIAK", TYPE));
    }

    ReadSummary read(RecordReader.Builder<Penduduk> reader, String text) {
        return read(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    ReadSummary read(RecordReader.Builder<Penduduk> reader, byte[] bytes) {
        try {
            return reader.build().read(new ByteArrayInputStream(bytes), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rule and field of every violation of the rejected records. */
    List<String> violations() {
        return rejected.stream()
                .flatMap(outcome -> outcome.violations().stream())
                .map(Reading::shortly)
                .toList();
    }

    static String shortly(Violation violation) {
        return violation.ruleId() + " " + violation.field() + " @"
                + violation.position().line() + ":" + violation.position().column();
    }

    Penduduk only() {
        if (accepted.size() != 1) {
            throw new AssertionError("accepted " + accepted.size() + ", rejected for " + violations());
        }
        return accepted.get(0).record();
    }
}
