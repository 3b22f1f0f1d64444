package id.go.semarangkota.berbagidata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
import id.go.semarangkota.berbagidata.validation.constraints.ValidKodeWilayah;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNik;
import id.go.semarangkota.berbagidata.validation.constraints.ValidRtRw;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The constraints on a class of somebody else, under Hibernate Validator. */
class ProviderTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** What a vendor may have; not a record, not described. */
    public static final class Formulir {
        @ValidNik
        public String nik;

        @ValidNik(message = "NIK pemohon keliru")
        public String nikPemohon;

        @ValidKodeWilayah(digits = {4, 6})
        public String wilayah;

        public List<@ValidRtRw String> daftarRt = List.of();

        @CleanText
        public StringBuilder catatan;

        @NotNull
        @Size(max = 3)
        public String kode;
    }

    private static Map<String, String> messages(Locale locale, Formulir form) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(INDONESIAN, Locale.ENGLISH), INDONESIAN, context -> locale, false))
                .buildValidatorFactory()) {
            Map<String, String> messages = new TreeMap<>();
            for (ConstraintViolation<Formulir> violation :
                    factory.getValidator().validate(form)) {
                messages.put(violation.getPropertyPath().toString(), violation.getMessage());
            }
            return messages;
        }
    }

    private static Formulir broken() {
        Formulir form = new Formulir();
        form.nik = "3573011234567890";
        form.nikPemohon = "1";
        form.wilayah = "33";
        form.daftarRt = List.of("001", "2");
        form.catatan = new StringBuilder("a\tb");
        form.kode = "abcd";
        return form;
    }

    @Test
    void acceptsAbsence() {
        Formulir form = new Formulir();
        form.kode = "abc";
        assertThat(messages(INDONESIAN, form)).isEmpty();
    }

    @Test
    void saysTheRulesSentenceInIndonesian() {
        RuleMessages sentences = RuleMessages.of(INDONESIAN);
        assertThat(messages(INDONESIAN, broken()))
                .containsEntry("nik", sentences.text(new Finding("nik.bulan", "34")))
                .containsEntry("nikPemohon", "NIK pemohon keliru")
                .containsEntry("wilayah", sentences.text(new Finding("kode-wilayah.tingkat", "4, 6")))
                .containsEntry("daftarRt[1].<list element>", sentences.text(new Finding("rt-rw.bentuk")))
                .containsEntry("catatan", sentences.text(new Finding("teks.karakter-kendali", "2")))
                .containsEntry("kode", "panjangnya harus antara 0 dan 3")
                .hasSize(6);
    }

    @Test
    void saysTheRulesSentenceInEnglish_andLeavesTheProvidersOwnAlone() {
        RuleMessages sentences = RuleMessages.of(Locale.ENGLISH);
        assertThat(messages(Locale.ENGLISH, broken()))
                .containsEntry("nik", sentences.text(new Finding("nik.bulan", "34")))
                .containsEntry("catatan", sentences.text(new Finding("teks.karakter-kendali", "2")))
                .containsEntry("kode", "size must be between 0 and 3");
    }

    @Test
    void saysAbsenceInIndonesian() {
        assertThat(messages(INDONESIAN, new Formulir())).containsExactly(Map.entry("kode", "wajib diisi"));
    }
}
