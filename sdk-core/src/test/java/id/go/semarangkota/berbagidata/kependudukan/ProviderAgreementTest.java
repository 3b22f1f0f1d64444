package id.go.semarangkota.berbagidata.kependudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import id.go.semarangkota.berbagidata.validation.ValidationReport;
import id.go.semarangkota.berbagidata.validation.Violation;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Bulk validation and a Jakarta Validation provider judge the same class alike: same fields, same rules, same details. */
class ProviderAgreementTest {
    private static final int RECORDS = 20_000;
    private static final long SEED = 20_261_123L;

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]+)}(?: \\[(.*)])?");
    private static final Map<String, String> STANDARD = Map.of(
            "jakarta.validation.constraints.NotNull.message", "wajib-diisi",
            "jakarta.validation.constraints.NotBlank.message", "wajib-diisi",
            "jakarta.validation.constraints.Size.message", "terlalu-panjang");

    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(INDONESIAN, Locale.ENGLISH), INDONESIAN, context -> INDONESIAN, false))
            .clockProvider(() ->
                    Clock.fixed(Residents.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
            .buildValidatorFactory();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void onFlawlessAndDamagedRecords() {
        Validator provider = FACTORY.getValidator();
        RecordValidator<Penduduk> bulk = RecordValidator.of(Residents.TYPE, Residents.TODAY);
        Residents residents = new Residents(SEED);
        Map<String, Integer> seen = new TreeMap<>();
        for (int i = 0; i < RECORDS; i++) {
            Penduduk flawless = residents.flawless();
            Penduduk penduduk = i % 4 == 0 ? flawless : residents.damaged(flawless);
            ValidationReport report = bulk.validate(penduduk);
            assertThat(errors(report)).as("seed %d, record %d", SEED, i).isEqualTo(errors(provider.validate(penduduk)));
            report.violations().forEach(v -> seen.merge(v.severity() + " " + v.ruleId(), 1, Integer::sum));
            seen.merge(
                    report.violations().isEmpty() ? "flawless" : report.isValid() ? "warned" : "rejected",
                    1,
                    Integer::sum);
        }
        assertThat(seen).as("seed %d", SEED).containsKeys(EXPECTED);
        assertThat(seen.get("flawless")).isGreaterThan(RECORDS / 4);
        assertThat(seen.get("rejected")).isGreaterThan(RECORDS / 4);
        assertThat(seen.get("warned")).isGreaterThan(RECORDS / 20);
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

    private static Set<String> errors(ValidationReport report) {
        Set<String> errors = new TreeSet<>();
        for (Violation violation : report.errors()) {
            String rule = violation.ruleId();
            String detail =
                    rule.equals("terlalu-panjang") ? "" : violation.finding().detail();
            errors.add(violation.field() + " " + rule + " " + detail);
        }
        return errors;
    }

    private static Set<String> errors(Set<ConstraintViolation<Penduduk>> violations) {
        Set<String> errors = new TreeSet<>();
        for (ConstraintViolation<Penduduk> violation : violations) {
            Matcher template = TEMPLATE.matcher(violation.getMessageTemplate());
            assertThat(template.matches()).as(violation.getMessageTemplate()).isTrue();
            String rule = STANDARD.getOrDefault(template.group(1), template.group(1));
            String detail = template.group(2) == null ? "" : template.group(2).replace("\\", "");
            errors.add(wirePath(violation.getPropertyPath()) + " " + rule + " " + detail);
        }
        return errors;
    }

    private static String wirePath(Path path) {
        StringBuilder wire = new StringBuilder();
        Class<?> owner = Penduduk.class;
        for (Path.Node node : path) {
            wire.append(wire.isEmpty() ? "" : ".").append(wireName(owner, node.getName()));
            owner = Alamat.class;
        }
        return wire.toString();
    }

    private static String wireName(Class<?> owner, String property) {
        for (RecordComponent component : owner.getRecordComponents()) {
            if (component.getName().equals(property)) {
                return component.getAnnotation(DataElement.class).name();
            }
        }
        throw new AssertionError("The provider reported a property that " + owner + " does not have: " + property);
    }
}
