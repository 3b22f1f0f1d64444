package id.go.semarangkota.berbagidata.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.semarangkota.berbagidata.standard.CodedValue;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.RecordType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordValidatorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    public enum Warna implements CodedValue {
        MERAH;

        @Override
        public String code() {
            return name();
        }
    }

    public record Titik(
            @DataElement(name = "X", concept = "k", definition = "d", definitionEn = "d", source = "s") @NotNull
            Long x,

            @DataElement(name = "Y", concept = "k", definition = "d", definitionEn = "d", source = "s")
            Long y) {}

    @ConsistentRecord(GarisRules.class)
    public record Garis(
            @DataElement(name = "Awal", concept = "k", definition = "d", definitionEn = "d", source = "s")
            @NotNull
            @Valid
            Titik awal,

            @DataElement(name = "Akhir", concept = "k", definition = "d", definitionEn = "d", source = "s") @Valid
            Titik akhir) {}

    /** A line goes to the right; reports with its own wire names. */
    public static final class GarisRules implements RecordRules<Garis> {
        @Override
        public void check(Garis garis, RuleContext context) {
            if (garis.awal() != null
                    && garis.akhir() != null
                    && garis.awal().x() != null
                    && garis.akhir().x() != null
                    && garis.awal().x() >= garis.akhir().x()) {
                context.error("Akhir", "garis.arah");
                context.warning("Awal", "garis.arah");
            }
        }
    }

    @Dataset(id = "uji.gambar", version = "1.0", title = "Gambar", titleEn = "Drawing")
    public record Gambar(
            @DataElement(name = "Judul", concept = "k", definition = "d", definitionEn = "d", source = "s")
            @NotBlank
            @Size(min = 2, max = 5)
            @Pattern(regexp = "[a-z ]*", flags = Pattern.Flag.CASE_INSENSITIVE)
            String judul,

            @DataElement(name = "Lebar", concept = "k", definition = "d", definitionEn = "d", source = "s")
            @Min(10)
            @Max(20)
            Long lebar,

            @DataElement(name = "Tebal", concept = "k", definition = "d", definitionEn = "d", source = "s") @Positive
            BigDecimal tebal,

            @DataElement(name = "Jarak", concept = "k", definition = "d", definitionEn = "d", source = "s")
            @PositiveOrZero
            BigDecimal jarak,

            @DataElement(name = "Warna", concept = "k", definition = "d", definitionEn = "d", source = "s")
            Warna warna,

            @DataElement(name = "Garis", concept = "k", definition = "d", definitionEn = "d", source = "s") @Valid
            Garis garis) {}

    private static final RecordType<Gambar> TYPE = RecordType.of(Gambar.class);
    private static final RecordValidator<Gambar> VALIDATOR = RecordValidator.of(TYPE, TODAY);

    private static List<String> lines(ValidationReport report) {
        return report.violations().stream()
                .map(v -> v.severity() + " " + v.field() + " " + v.ruleId() + " "
                        + v.finding().detail())
                .map(String::strip)
                .toList();
    }

    private static Gambar drawing(@Nullable String judul, @Nullable Garis garis) {
        return new Gambar(judul, null, null, null, null, garis);
    }

    @Nested
    class StandardConstraints {
        @ParameterizedTest
        @CsvSource({
            "'', wajib-diisi, terlalu-pendek min 2",
            "'     ', wajib-diisi,",
            "a, terlalu-pendek min 2,",
            "abcdef, terlalu-panjang max 5,",
            "ab1, 'pola [a-z ]*',"
        })
        void onText(String judul, String rule, String otherRule) {
            List<String> expected = new ArrayList<>(List.of("ERROR Judul " + rule));
            if (otherRule != null) {
                expected.add("ERROR Judul " + otherRule);
            }
            assertThat(lines(VALIDATOR.validate(drawing(judul, null)))).containsExactlyElementsOf(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ab", "ABCDE", "a b"})
        void onTextThatKeepsThem(String judul) {
            ValidationReport report = VALIDATOR.validate(drawing(judul, null));
            assertThat(report.violations()).isEmpty();
            assertThat(report.isValid()).isTrue();
        }

        @Test
        void onNumbers_atAndBeyondTheirBounds() {
            assertThat(lines(VALIDATOR.validate(
                            new Gambar("ab", 9L, BigDecimal.ZERO, new BigDecimal("-0.01"), null, null))))
                    .containsExactly(
                            "ERROR Lebar terlalu-kecil min 10",
                            "ERROR Tebal terlalu-kecil > 0",
                            "ERROR Jarak terlalu-kecil min 0");
            assertThat(lines(VALIDATOR.validate(new Gambar("ab", 21L, null, null, null, null))))
                    .containsExactly("ERROR Lebar terlalu-besar max 20");
            assertThat(lines(VALIDATOR.validate(
                            new Gambar("ab", 10L, new BigDecimal("0.01"), BigDecimal.ZERO, Warna.MERAH, null))))
                    .isEmpty();
            assertThat(lines(VALIDATOR.validate(new Gambar("ab", 20L, null, null, null, null))))
                    .isEmpty();
        }
    }

    @Nested
    class Parts {
        @Test
        void mayBeAbsent() {
            assertThat(lines(VALIDATOR.validate(drawing("ab", null)))).isEmpty();
        }

        @Test
        void areCompleteWherePresent() {
            assertThat(lines(VALIDATOR.validate(drawing("ab", new Garis(new Titik(null, 1L), null)))))
                    .containsExactly("ERROR Garis.Awal.X wajib-diisi");
        }

        @Test
        void areReportedOnceWhereMissingInsideAPresentPart() {
            assertThat(lines(VALIDATOR.validate(drawing("ab", new Garis(null, new Titik(1L, null))))))
                    .containsExactly("ERROR Garis.Awal wajib-diisi");
        }

        @Test
        void haveRulesOfTheirOwn_reportedUnderTheirPath() {
            Garis garis = new Garis(new Titik(2L, null), new Titik(2L, null));
            assertThat(lines(VALIDATOR.validate(drawing("ab", garis))))
                    .containsExactly("ERROR Garis.Akhir garis.arah", "WARNING Garis.Awal garis.arah");
        }

        @Test
        void separateErrorsFromWarnings() {
            Garis garis = new Garis(new Titik(2L, null), new Titik(2L, null));
            ValidationReport report = VALIDATOR.validate(drawing("ab", garis));
            assertThat(report.isValid()).isFalse();
            assertThat(report.errors()).extracting(Violation::field).containsExactly("Garis.Akhir");
            assertThat(report.warnings()).extracting(Violation::field).containsExactly("Garis.Awal");
        }
    }

    @Nested
    class Values {
        private final Object[] values = new Object[TYPE.fields().size()];

        private Violation unreadable(String field) {
            return new Violation(new Finding("vendor.tidak-terbaca"), field, new Position(7, 8, 2), Severity.ERROR);
        }

        @Test
        void thatCouldNotBeReadAreNotReportedAsMissingToo() {
            ValidationReport report = VALIDATOR.validate(
                    TYPE.create(values), values, List.of(unreadable("Judul")), field -> Position.NONE);
            assertThat(lines(report)).containsExactly("ERROR Judul vendor.tidak-terbaca");
        }

        @Test
        void thatCouldNotBeReadMakeTheirPartPresent() {
            ValidationReport report = VALIDATOR.validate(
                    TYPE.create(values), values, List.of(unreadable("Garis.Awal.Y")), field -> Position.NONE);
            assertThat(lines(report))
                    .containsExactly(
                            "ERROR Garis.Awal.Y vendor.tidak-terbaca",
                            "ERROR Judul wajib-diisi",
                            "ERROR Garis.Awal.X wajib-diisi");
        }

        @Test
        void carryThePositionOfTheirField() {
            ValidationReport report = VALIDATOR.validate(
                    TYPE.create(values),
                    values,
                    List.of(),
                    field -> new Position(3, 4, field.equals("Judul") ? 1 : 99));
            assertThat(report.violations()).extracting(Violation::position).containsExactly(new Position(3, 4, 1));
        }
    }

    @Dataset(id = "uji.surel", version = "1.0", title = "t", titleEn = "t")
    public record UnknownConstraint(
            @DataElement(name = "Surel", concept = "k", definition = "d", definitionEn = "d", source = "s") @Email
            String surel) {}

    @Dataset(id = "uji.ulang", version = "1.0", title = "t", titleEn = "t")
    public record RepeatedUnknownConstraint(
            @DataElement(name = "Surel", concept = "k", definition = "d", definitionEn = "d", source = "s")
            @Email(regexp = "a")
            @Email(regexp = "b")
            String surel) {}

    @Dataset(id = "uji.angka", version = "1.0", title = "t", titleEn = "t")
    public record ConstraintOfAnotherType(
            @DataElement(name = "Angka", concept = "k", definition = "d", definitionEn = "d", source = "s")
            @Size(max = 3)
            Long angka) {}

    @Dataset(id = "uji.tanggal", version = "1.0", title = "t", titleEn = "t")
    public record HiddenClock(
            @DataElement(name = "Tanggal", concept = "k", definition = "d", definitionEn = "d", source = "s") @Past
            LocalDate tanggal) {}

    @Dataset(id = "uji.kelompok", version = "1.0", title = "t", titleEn = "t")
    public record Grouped(
            @DataElement(name = "Judul", concept = "k", definition = "d", definitionEn = "d", source = "s")
            @Size(max = 3, groups = Valid.class)
            String judul) {}

    @Dataset(id = "uji.bagian", version = "1.0", title = "t", titleEn = "t")
    public record PartWithoutValid(
            @DataElement(name = "Titik", concept = "k", definition = "d", definitionEn = "d", source = "s")
            Titik titik) {}

    @Nested
    class Refusal {
        @ParameterizedTest
        @ValueSource(
                classes = {
                    UnknownConstraint.class,
                    RepeatedUnknownConstraint.class,
                    ConstraintOfAnotherType.class,
                    HiddenClock.class,
                    Grouped.class,
                    PartWithoutValid.class
                })
        void ofAConstraintThatCannotBeChecked_namesTheField(Class<? extends Record> record) {
            RecordType<?> type = RecordType.of(record);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RecordValidator.of(type, TODAY))
                    .withMessageContaining(record.getRecordComponents()[0]
                            .getAnnotation(DataElement.class)
                            .name());
        }
    }
}
