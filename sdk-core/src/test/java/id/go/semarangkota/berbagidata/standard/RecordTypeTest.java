package id.go.semarangkota.berbagidata.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTypeTest {
    public enum Arah implements CodedValue {
        UTARA("Utara", 1),
        SELATAN("Selatan", 2);

        private final String code;
        private final int number;

        Arah(String code, int number) {
            this.code = code;
            this.number = number;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public List<String> aliases() {
            return List.of(name().substring(0, 1));
        }

        @Override
        public Map<String, Integer> numbers() {
            return Map.of("UJI", number);
        }
    }

    public record Dalam(
            @DataElement(name = "Lagi", concept = "k", definition = "d", definitionEn = "d", source = "s") @NotBlank
            String lagi) {}

    public record Bagian(
            @DataElement(name = "Satu", concept = "k", definition = "d", definitionEn = "d", source = "s") @NotNull
            String satu,

            @DataElement(name = "Dalam", concept = "k", definition = "d", definitionEn = "d", source = "s") @NotNull
            Dalam dalam) {}

    @Dataset(id = "uji.lengkap", version = "2.1", title = "Uji", titleEn = "Test")
    public record Lengkap(
            @DataElement(
                    name = "Teks",
                    concept = "k",
                    definition = "d",
                    definitionEn = "d",
                    source = "s",
                    legacy = {"A:X", "B:Y", "A:Z"})
            @NotNull
            @Size(max = 9)
            String teks,

            @DataElement(name = "Wajib", concept = "k", definition = "d", definitionEn = "d", source = "s") @NotNull
            Bagian wajib,

            @DataElement(name = "Bebas", concept = "k", definition = "d", definitionEn = "d", source = "s")
            Bagian bebas,

            @DataElement(name = "Tanggal", concept = "k", definition = "d", definitionEn = "d", source = "s")
            LocalDate tanggal,

            @DataElement(name = "Bulat", concept = "k", definition = "d", definitionEn = "d", source = "s")
            Long bulat,

            @DataElement(name = "Pecahan", concept = "k", definition = "d", definitionEn = "d", source = "s")
            BigDecimal pecahan,

            @DataElement(name = "Benar", concept = "k", definition = "d", definitionEn = "d", source = "s")
            Boolean benar,

            @DataElement(name = "Arah", concept = "k", definition = "d", definitionEn = "d", source = "s")
            Arah arah) {}

    private static final RecordType<Lengkap> TYPE = RecordType.of(Lengkap.class);

    private static Lengkap sample() {
        return new Lengkap(
                "t",
                new Bagian("1", new Dalam("2")),
                null,
                LocalDate.of(2020, 2, 29),
                5L,
                new BigDecimal("1E+3"),
                true,
                Arah.SELATAN);
    }

    @Nested
    class Description {
        @Test
        void isMadeOnce() {
            assertThat(RecordType.of(Lengkap.class)).isSameAs(TYPE);
            assertThat(TYPE.schema()).isEqualTo("uji.lengkap/2.1");
            assertThat(TYPE.id()).isEqualTo("uji.lengkap");
            assertThat(TYPE.recordClass()).isEqualTo(Lengkap.class);
        }

        @Test
        void flattensPartsInOrder() {
            assertThat(TYPE.fields())
                    .extracting(Field::path)
                    .containsExactly(
                            "Teks",
                            "Wajib.Satu",
                            "Wajib.Dalam.Lagi",
                            "Bebas.Satu",
                            "Bebas.Dalam.Lagi",
                            "Tanggal",
                            "Bulat",
                            "Pecahan",
                            "Benar",
                            "Arah");
            assertThat(TYPE.parts())
                    .extracting(part -> part.path() + " " + part.first() + "-" + part.end())
                    .containsExactly("Wajib 1-3", "Wajib.Dalam 2-3", "Bebas 3-5", "Bebas.Dalam 4-5");
        }

        @Test
        void requiresAFieldOnlyWhereItsPartsAreRequired() {
            assertThat(TYPE.fields().stream().filter(Field::required))
                    .extracting(Field::path)
                    .containsExactly("Teks", "Wajib.Satu", "Wajib.Dalam.Lagi");
            assertThat(TYPE.field("Bebas.Satu").orElseThrow().requiredWithinPart())
                    .isTrue();
        }

        @Test
        void findsAFieldByItsWholePathOnly() {
            assertThat(TYPE.field("Satu")).isEmpty();
            assertThat(TYPE.field("Wajib")).isEmpty();
            assertThat(TYPE.field("Wajib.Satu").orElseThrow().index()).isEqualTo(1);
        }

        @Test
        void tellsTypesLengthsAndLegacyNames() {
            assertThat(TYPE.fields().stream().map(Field::type))
                    .endsWith(DataType.DATE, DataType.INTEGER, DataType.DECIMAL, DataType.BOOLEAN, DataType.CODE);
            Field text = TYPE.fields().get(0);
            assertThat(text.maxLength()).hasValue(9);
            assertThat(TYPE.fields().get(1).maxLength()).isEmpty();
            assertThat(text.legacyName("A")).contains("X");
            assertThat(text.legacyNames("A")).containsExactly("X", "Z");
            assertThat(text.codeList()).isEmpty();
        }
    }

    @Nested
    class Values {
        @Test
        void areTakenApartAndPutTogether() {
            Object[] values = TYPE.values(sample());
            assertThat(values)
                    .containsExactly(
                            "t",
                            "1",
                            "2",
                            null,
                            null,
                            LocalDate.of(2020, 2, 29),
                            5L,
                            new BigDecimal("1E+3"),
                            true,
                            Arah.SELATAN);
            assertThat(TYPE.create(values)).isEqualTo(sample());
        }

        @Test
        void makeAPartWhereOneLeafIsPresent() {
            Object[] values = TYPE.values(sample());
            values[4] = "x";
            assertThat(TYPE.create(values).bebas()).isEqualTo(new Bagian(null, new Dalam("x")));
        }

        @Test
        void areFormattedAsTheyTravel() {
            Object[] values = TYPE.values(sample());
            assertThat(TYPE.fields().stream()
                            .filter(f -> values[f.index()] != null)
                            .map(f -> f.format(values[f.index()])))
                    .containsExactly("t", "1", "2", "2020-02-29", "5", "1000", "true", "Selatan");
        }

        @Test
        void ofTheWrongNumberOrTypeAreRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TYPE.create(new Object[3]))
                    .withMessageStartingWith("values");
            Object[] values = TYPE.values(sample());
            values[0] = 1;
            assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> TYPE.create(values));
        }
    }

    public record NotADataset(String teks) {}

    @Dataset(id = "uji.a", version = "1.0", title = "t", titleEn = "t")
    public record NotDescribed(String teks) {}

    @Dataset(id = "uji.b", version = "1.0", title = "t", titleEn = "t")
    public record TwiceTheSame(
            @DataElement(name = "A", concept = "k", definition = "d", definitionEn = "d", source = "s")
            String a,

            @DataElement(name = "A", concept = "k", definition = "d", definitionEn = "d", source = "s")
            String b) {}

    @Dataset(id = "uji.c", version = "1.0", title = "t", titleEn = "t")
    public record UnknownType(
            @DataElement(name = "A", concept = "k", definition = "d", definitionEn = "d", source = "s")
            Thread a) {}

    @Dataset(id = "uji.d", version = "1.0", title = "t", titleEn = "t")
    public record Empty() {}

    @Dataset(id = "uji.e", version = "1.0", title = "t", titleEn = "t")
    record Hidden(
            @DataElement(name = "A", concept = "k", definition = "d", definitionEn = "d", source = "s")
            String a) {}

    @Nested
    class Refusal {
        @ParameterizedTest
        @ValueSource(
                classes = {
                    NotADataset.class,
                    NotDescribed.class,
                    TwiceTheSame.class,
                    UnknownType.class,
                    Empty.class,
                    Hidden.class
                })
        void ofAClassThatIsNotFullyDescribed(Class<? extends Record> record) {
            assertThatIllegalArgumentException().isThrownBy(() -> RecordType.of(record));
        }
    }

    public enum Ganda implements CodedValue {
        A,
        B;

        @Override
        public String code() {
            return name();
        }

        @Override
        public List<String> aliases() {
            return List.of("SAMA");
        }
    }

    @Nested
    class CodeLists {
        private final CodeList<Arah> codes = CodeList.of(Arah.class);

        @ParameterizedTest
        @ValueSource(strings = {"Utara", "UTARA", " utara ", "U", "u"})
        void findTextWhateverItsCaseAndSpacing(String text) {
            assertThat(codes.find(text)).contains(Arah.UTARA);
        }

        @Test
        void findANumberInItsSchemeOnly() {
            assertThat(codes.find("UJI", 2)).contains(Arah.SELATAN);
            assertThat(codes.find("UJI", 3)).isEmpty();
            assertThat(codes.find("LAIN", 2)).isEmpty();
            assertThat(codes.find("2")).isEmpty();
            assertThat(codes.schemes()).containsExactly("UJI");
            assertThat(Arah.UTARA.number("UJI")).hasValue(1);
            assertThat(Arah.UTARA.number("LAIN")).isEmpty();
        }

        @Test
        void refuseATextThatStandsForTwoValues() {
            assertThatIllegalArgumentException().isThrownBy(() -> CodeList.of(Ganda.class));
        }

        @Test
        void doNotRepeatWhatTheyCannotRead() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> codes.parse("RAHASIA"))
                    .withMessage("text is not a code of Arah");
        }
    }
}
