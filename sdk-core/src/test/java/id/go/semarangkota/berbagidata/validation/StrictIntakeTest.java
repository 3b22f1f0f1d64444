package id.go.semarangkota.berbagidata.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Constraints of the group {@link Strict} hold in strict intake only, here and under a provider. */
class StrictIntakeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    public record Tempat(
            @DataElement(name = "Blok", concept = "k", definition = "d", definitionEn = "d", source = "s")
            @NotNull(groups = Strict.class)
            String blok,

            @DataElement(name = "Nomor", concept = "k", definition = "d", definitionEn = "d", source = "s")
            Long nomor) {}

    @ConsistentRecord(KiosRules.class)
    @ConsistentRecord(value = KiosRules.class, groups = Strict.class)
    @Dataset(id = "uji.kios", version = "1.0", title = "Kios", titleEn = "Stall")
    public record Kios(
            @DataElement(name = "Pemilik", concept = "k", definition = "d", definitionEn = "d", source = "s")
            @NotNull
            @Size(max = 9)
            @Size(max = 4, groups = Strict.class)
            String pemilik,

            @DataElement(name = "Usaha", concept = "k", definition = "d", definitionEn = "d", source = "s")
            @NotNull(groups = Strict.class)
            String usaha,

            @DataElement(name = "Tempat", concept = "k", definition = "d", definitionEn = "d", source = "s")
            @Valid
            @NotNull(groups = Strict.class)
            Tempat tempat) {}

    /** One error and one warning. */
    public static final class KiosRules implements RecordRules<Kios> {
        @Override
        public void check(Kios kios, RuleContext context) {
            if ("tutup".equals(kios.usaha())) {
                context.warning("Usaha", "kios.tutup");
            } else if ("hilang".equals(kios.usaha())) {
                context.error("Usaha", "kios.hilang");
            }
        }
    }

    @Dataset(id = "uji.dua", version = "1.0", title = "t", titleEn = "t")
    @ConsistentRecord(SomeRules.class)
    @ConsistentRecord(value = OtherRules.class, groups = Strict.class)
    public record TwoRules(
            @DataElement(name = "Judul", concept = "k", definition = "d", definitionEn = "d", source = "s")
            String judul) {}

    /** Never broken. */
    public static final class SomeRules implements RecordRules<TwoRules> {
        @Override
        public void check(TwoRules record, RuleContext context) {}
    }

    /** Never made. */
    public static final class OtherRules implements RecordRules<TwoRules> {
        @Override
        public void check(TwoRules record, RuleContext context) {}
    }

    private static final RecordType<Kios> TYPE = RecordType.of(Kios.class);
    private static final RecordValidator<Kios> LENIENT = RecordValidator.of(TYPE, TODAY);
    private static final RecordValidator<Kios> STRICT = LENIENT.strict();

    private static Set<String> strictly(Kios kios) {
        return ProviderErrors.of(STRICT.validate(kios));
    }

    @Test
    void asksMoreOfFieldsAndParts_onlyThere() {
        Kios kios = new Kios("Sutini", null, null);
        assertThat(LENIENT.validate(kios).violations()).isEmpty();
        assertThat(strictly(kios))
                .containsExactly("Pemilik terlalu-panjang ", "Tempat wajib-diisi ", "Usaha wajib-diisi ");
        assertThat(strictly(new Kios("Ani", "batik", new Tempat(null, 3L))))
                .containsExactly("Tempat.Blok wajib-diisi ");
        assertThat(strictly(new Kios("Ani", "batik", new Tempat("A", 3L)))).isEmpty();
    }

    @Test
    void keepsWhatAlwaysHolds() {
        assertThat(strictly(new Kios(null, "hilang", new Tempat("A", null))))
                .containsExactly("Pemilik wajib-diisi ", "Usaha kios.hilang ");
    }

    @Test
    void rejectsForAWarning() {
        Kios closed = new Kios("Ani", "tutup", new Tempat("A", null));
        assertThat(LENIENT.validate(closed).isValid()).isTrue();
        assertThat(STRICT.validate(closed).isValid()).isFalse();
        assertThat(strictly(closed)).containsExactly("Usaha kios.tutup ");
    }

    @Test
    void agreesWithAProvider() {
        try (ProviderErrors provider = new ProviderErrors(TODAY)) {
            Stream.of(
                            new Kios("Sutini", null, null),
                            new Kios("Ani", "tutup", new Tempat(null, 3L)),
                            new Kios("Sutini Wati", "hilang", new Tempat("A", null)),
                            new Kios(null, "batik", new Tempat("A", null)))
                    .forEach(kios -> {
                        assertThat(provider.of(kios, Strict.class)).isEqualTo(strictly(kios));
                        assertThat(provider.of(kios)).isEqualTo(ProviderErrors.of(LENIENT.validate(kios)));
                    });
        }
    }

    @Test
    void leavesTheDescriptionOfTheDatasetAlone() {
        Field owner = TYPE.field("Pemilik").orElseThrow();
        assertThat(owner.maxLength()).hasValue(9);
        assertThat(TYPE.fields()).filteredOn(Field::required).containsExactly(owner);
    }

    @Test
    void isChosenAtTheReader() throws IOException {
        byte[] file = "{\"Pemilik\":\"Ani\",\"Usaha\":\"tutup\",\"Tempat\":{\"Blok\":\"A\"}}\n"
                .getBytes(StandardCharsets.UTF_8);
        RecordReader.Builder<Kios> reader = RecordReader.of(TYPE, TODAY).format(DataFormat.NDJSON);
        assertThat(reader.build()
                        .read(new ByteArrayInputStream(file), taken -> {})
                        .withWarnings())
                .isOne();
        assertThat(reader.strict()
                        .build()
                        .read(new ByteArrayInputStream(file), taken -> {})
                        .errorsByRule())
                .containsOnlyKeys("kios.tutup");
    }

    @Test
    void refusesOtherRulesForIt() {
        RecordValidator<TwoRules> lenient = RecordValidator.of(RecordType.of(TwoRules.class), TODAY);
        assertThat(lenient.validate(new TwoRules(null)).violations()).isEqualTo(List.of());
        assertThatIllegalArgumentException().isThrownBy(lenient::strict).withMessageContaining("two RecordRules");
    }
}
