package id.go.semarangkota.berbagidata.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.anonymization.Treatment;
import id.go.semarangkota.berbagidata.validation.Violation;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNik;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a part or list says of itself holds for what stands within; names are letters and digits. */
class InheritedClassTest {
    /** A part. */
    public record Isi(
            @DataElement(name = "Biasa", concept = "k", definition = "d", definitionEn = "d", source = "s")
            Long biasa,

            @DataElement(
                    name = "Rahasia",
                    concept = "k",
                    definition = "d",
                    definitionEn = "d",
                    source = "s",
                    sensitivity = Sensitivity.DIRECT_IDENTIFIER)
            String rahasia) {}

    /** A record with a part and a list that say more than their fields. */
    @Dataset(id = "contoh.mewarisi", version = "1.0", title = "Mewarisi", titleEn = "Inherits")
    public record Mewarisi(
            @DataElement(
                    name = "Bagian",
                    concept = "k",
                    definition = "d",
                    definitionEn = "d",
                    source = "s",
                    sensitivity = Sensitivity.SENSITIVE,
                    specific = true)
            @Valid
            Isi bagian,

            @DataElement(
                    name = "Daftar",
                    concept = "k",
                    definition = "d",
                    definitionEn = "d",
                    source = "s",
                    specific = true)
            List<@Valid Isi> daftar,

            @DataElement(name = "Lain", concept = "k", definition = "d", definitionEn = "d", source = "s")
            List<@ValidNik String> lain) {}

    /** A name that passes for a part's. */
    @Dataset(id = "contoh.titik", version = "1.0", title = "Titik", titleEn = "Dot")
    public record Titik(
            @DataElement(name = "Alamat.Jalan", concept = "k", definition = "d", definitionEn = "d", source = "s")
            String jalan) {}

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final RecordType<Mewarisi> TYPE = RecordType.of(Mewarisi.class);

    private static Field field(String path) {
        return TYPE.fieldsWithin()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void specific_comesFromThePartOrList() {
        assertThat(TYPE.fieldsWithin().filter(Field::specific).map(Field::path))
                .containsExactly("Bagian.Biasa", "Bagian.Rahasia", "Daftar", "Daftar.Biasa", "Daftar.Rahasia");
    }

    @Test
    void theStricterClass_holds() {
        assertThat(field("Bagian.Biasa").sensitivity()).isEqualTo(Sensitivity.SENSITIVE);
        assertThat(field("Bagian.Rahasia").sensitivity()).isEqualTo(Sensitivity.DIRECT_IDENTIFIER);
        assertThat(field("Daftar.Biasa").sensitivity()).isEqualTo(Sensitivity.NONE);
    }

    @Test
    void policies_dropWhatIsSpecificByItsPart_andListsOfIdentifiers() {
        assertThat(completed(AnonymizationPolicy.defaultsFor(TYPE, "kunci")).treatments())
                .containsEntry("Bagian.Biasa", Treatment.drop())
                .containsEntry("Daftar.Biasa", Treatment.drop())
                .containsEntry("Lain", Treatment.drop());
    }

    @Test
    void plans_warnOfAListOfIdentifiersThatIsKept() {
        AnonymizationPolicy policy =
                completed(AnonymizationPolicy.builder().dataset(TYPE.schema()).treat("Lain", Treatment.keep()));
        assertThat(AnonymizationPlan.of(policy, TYPE, DAY).warnings())
                .extracting(Violation::field, Violation::ruleId)
                .containsExactly(tuple("Lain", "rencana.identitas-utuh"));
    }

    private static AnonymizationPolicy completed(AnonymizationPolicy.Builder policy) {
        return policy.id("contoh")
                .version(1)
                .purpose("uji")
                .recipient("disdik")
                .legalBasis("Peraturan contoh")
                .validFrom(DAY)
                .validUntil(DAY)
                .build();
    }

    @Test
    void aNameWithADot_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordType.of(Titik.class))
                .withMessageContaining("letters and digits");
    }
}
