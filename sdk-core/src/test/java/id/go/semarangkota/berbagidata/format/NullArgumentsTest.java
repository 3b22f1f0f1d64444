package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.kependudukan.Nik;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.ResultSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A null is refused at once, by the parameter's name. */
class NullArgumentsTest {
    private final RecordReader<Penduduk> reader = Reading.canonical().build();
    private final Reading reading = new Reading();

    private static void refuses(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
    }

    @Test
    void areNamed_byTheReader() {
        refuses("file", () -> reader.read((Path) null, reading));
        refuses("in", () -> reader.read((InputStream) null, reading));
        refuses("rows", () -> reader.read((ResultSet) null, reading));
        refuses("handler", () -> reader.read(Path.of("tidak-ada"), null));
        refuses("charset", () -> Reading.canonical().charset(null));
        refuses("folder", () -> Quarantine.in(null));
    }

    @Test
    void areNamed_byProfiles() {
        refuses("system", () -> LegacyProfile.of(null, Reading.TYPE));
        refuses("type", () -> LegacyProfile.of("SIAK", null));
        refuses("file", () -> LegacyProfile.load(null));
        refuses("in", () -> LegacyProfile.read(null));
        LegacyProfile siak = LegacyProfile.of("SIAK", Reading.TYPE);
        refuses("key", () -> siak.with(null, "x"));
        refuses("value", () -> siak.with("date", null));
    }

    @Test
    void areNamed_byParsers() {
        refuses("text", () -> Nik.parse(null));
        refuses("text", () -> KodeWilayah.parse(null));
        refuses("digits", () -> KodeWilayah.parsePlain(null));
        refuses("json", () -> AnonymizationPolicy.parse(null));
    }
}
