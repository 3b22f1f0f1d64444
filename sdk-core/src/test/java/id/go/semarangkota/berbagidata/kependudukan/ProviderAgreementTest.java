package id.go.semarangkota.berbagidata.kependudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.validation.ProviderErrors;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import id.go.semarangkota.berbagidata.validation.Strict;
import id.go.semarangkota.berbagidata.validation.ValidationReport;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Bulk validation and a Jakarta Validation provider judge the same class alike: same fields, same rules, same details. */
class ProviderAgreementTest {
    private static final int RECORDS = Integer.getInteger("berbagidata.agreement.records", 20_000);
    private static final long SEED = 20_261_123L;

    @Test
    void onFlawlessAndDamagedRecords() {
        RecordValidator<Penduduk> bulk = RecordValidator.of(Residents.TYPE, Residents.TODAY);
        Residents residents = new Residents(SEED);
        Map<String, Integer> seen = new TreeMap<>();
        try (ProviderErrors provider = new ProviderErrors(Residents.TODAY)) {
            for (int i = 0; i < RECORDS; i++) {
                Penduduk flawless = residents.flawless();
                Penduduk penduduk = i % 4 == 0 ? flawless : residents.damaged(flawless);
                ValidationReport report = bulk.validate(penduduk);
                assertThat(ProviderErrors.of(report))
                        .as("seed %d, record %d", SEED, i)
                        .isEqualTo(provider.of(penduduk));
                report.violations().forEach(v -> seen.merge(v.severity() + " " + v.ruleId(), 1, Integer::sum));
                seen.merge(
                        report.violations().isEmpty() ? "flawless" : report.isValid() ? "warned" : "rejected",
                        1,
                        Integer::sum);
            }
        }
        assertThat(seen).as("seed %d", SEED).containsKeys(EXPECTED);
        assertThat(seen.get("flawless")).isGreaterThan(RECORDS / 4);
        assertThat(seen.get("rejected")).isGreaterThan(RECORDS / 4);
        assertThat(seen.get("warned")).isGreaterThan(RECORDS / 20);
    }

    @Test
    void inStrictIntake_whereWarningsReject() {
        RecordValidator<Penduduk> lenient = RecordValidator.of(Residents.TYPE, Residents.TODAY);
        RecordValidator<Penduduk> strict = lenient.strict();
        Residents residents = new Residents(SEED);
        int onlyStrictly = 0;
        try (ProviderErrors provider = new ProviderErrors(Residents.TODAY)) {
            for (int i = 0; i < RECORDS / 10; i++) {
                Penduduk penduduk = residents.damaged(residents.flawless());
                ValidationReport report = strict.validate(penduduk);
                assertThat(ProviderErrors.of(report))
                        .as("seed %d, record %d", SEED, i)
                        .isEqualTo(provider.of(penduduk, Strict.class));
                ValidationReport leniently = lenient.validate(penduduk);
                assertThat(report.violations()).hasSameSizeAs(leniently.violations());
                assertThat(report.warnings()).isEmpty();
                onlyStrictly += leniently.isValid() && !report.isValid() ? 1 : 0;
            }
        }
        assertThat(onlyStrictly).as("seed %d", SEED).isGreaterThan(RECORDS / 200);
    }

    private static final String[] EXPECTED = {
        "ERROR kode-pos.bentuk",
        "ERROR kode-wilayah.bentuk",
        "ERROR kode-wilayah.tanpa-titik",
        "ERROR kode-wilayah.tingkat",
        "ERROR nik.bukan-angka",
        "ERROR nik.bulan",
        "ERROR nik.nomor-urut",
        "ERROR nik.notasi-ilmiah",
        "ERROR nik.panjang",
        "ERROR nik.pengganti",
        "ERROR nik.sama-dengan-kk",
        "ERROR nik.spasi",
        "ERROR nik.tanda-kutip",
        "ERROR nik.tanggal",
        "ERROR nik.tanpa-alasan",
        "ERROR nomor-kk.notasi-ilmiah",
        "ERROR nomor-kk.panjang",
        "ERROR rt-rw.bentuk",
        "ERROR tanggal.masa-depan",
        "ERROR tanggal.meninggal-sebelum-lahir",
        "ERROR teks.karakter-kendali",
        "ERROR teks.rusak",
        "ERROR terlalu-panjang",
        "ERROR wajib-diisi",
        "WARNING alamat.kode-wilayah-lama",
        "WARNING alamat.nama-beda-kode",
        "WARNING nama.angka",
        "WARNING nik.alasan-berlebih",
        "WARNING nik.beda-jenis-kelamin",
        "WARNING nik.beda-tanggal-lahir",
        "WARNING status-hidup.beda-tanggal-meninggal",
        "WARNING tanggal.tidak-wajar"
    };
}
