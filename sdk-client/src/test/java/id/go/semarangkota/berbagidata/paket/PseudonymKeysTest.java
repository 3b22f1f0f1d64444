package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.anonymization.PseudonymScope;
import id.go.semarangkota.berbagidata.anonymization.Treatment;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What can be joined, and what cannot. */
class PseudonymKeysTest {
    private static final int RESIDENTS = 25;

    /** The first column of a package that really went from file to file. */
    private static List<String> tokens(AnonymizationPolicy policy, Pihak recipient, Map<String, SecretBytes> keys)
            throws Exception {
        try (FileSystem disk = Samples.disk()) {
            Path folder = disk.getPath("paket");
            Samples.writer(policy, recipient)
                    .pseudonyms(PseudonymKeys.of(keys))
                    .build()
                    .write(new ByteArrayInputStream(Warga.csv(RESIDENTS)), Samples.SURAT, folder);
            Path target = disk.getPath("hasil.csv");
            PaketReader.as(recipient.identity())
                    .expecting(Warga.TYPE.id(), policy.purpose(), Pihak.DISDUKCAPIL.name())
                    .senderKeys(Pihak.DISDUKCAPIL.verifier())
                    .clock(Samples.CLOCK)
                    .build()
                    .receive(folder, target);
            List<String> lines = Files.readAllLines(target, StandardCharsets.UTF_8);
            List<String> tokens =
                    lines.stream().skip(1).map(line -> line.split(",", -1)[0]).toList();
            assertThat(tokens)
                    .hasSize(RESIDENTS)
                    .doesNotHaveDuplicates()
                    .doesNotContainAnyElementsOf(Warga.niks(RESIDENTS));
            return tokens;
        }
    }

    private static final Map<String, SecretBytes> KEYS = Map.of(Samples.KEY, Samples.SECRET);

    private static List<String> ofDisdik() throws Exception {
        return tokens(Samples.policy("disdik").build(), Pihak.DISDIK, KEYS);
    }

    @Nested
    class Joining {
        @Test
        void works_betweenTwoPackagesForOneRecipient() throws Exception {
            assertThat(ofDisdik()).isEqualTo(ofDisdik());
        }

        @Test
        void fails_betweenTwoRecipients() throws Exception {
            assertThat(tokens(Samples.policy("dinkes").build(), Pihak.DINKES, KEYS))
                    .doesNotContainAnyElementsOf(ofDisdik());
        }

        @Test
        void fails_betweenTwoPurposes() throws Exception {
            AnonymizationPolicy other =
                    Samples.policy("disdik").purpose("Bantuan siswa (contoh)").build();
            assertThat(tokens(other, Pihak.DISDIK, KEYS)).doesNotContainAnyElementsOf(ofDisdik());
        }

        @Test
        void fails_betweenTwoKeysOfOneName() throws Exception {
            try (SecretBytes other = SecretBytes.random(32, new SecureRandom())) {
                assertThat(tokens(Samples.policy("disdik").build(), Pihak.DISDIK, Map.of(Samples.KEY, other)))
                        .doesNotContainAnyElementsOf(ofDisdik());
            }
        }

        @Test
        void fails_betweenTwoNamesOfOneKey() throws Exception {
            AnonymizationPolicy next = Samples.policy("disdik")
                    .treat("NIK", Treatment.pseudonym("pseudonim-2027"))
                    .build();
            assertThat(tokens(next, Pihak.DISDIK, Map.of("pseudonim-2027", Samples.SECRET)))
                    .doesNotContainAnyElementsOf(ofDisdik());
        }

        @Test
        void fails_betweenTwoFields() {
            PseudonymKeys keys = PseudonymKeys.of(KEYS);
            String value = Warga.niks(1).get(0);
            String nik = keys.bind(new PseudonymScope(Samples.KEY, "p", "disdik", "NIK"))
                    .apply(value);
            String kk = keys.bind(new PseudonymScope(Samples.KEY, "p", "disdik", "NomorKK"))
                    .apply(value);
            assertThat(nik).isNotEqualTo(kk);
        }
    }

    @Nested
    class Binding {
        private final PseudonymScope scope = new PseudonymScope(Samples.KEY, "p", "disdik", "NIK");

        @Test
        void refuses_aNameThatHasNoKey() {
            PseudonymKeys keys = PseudonymKeys.of(Map.of());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> keys.bind(scope))
                    .withMessageContaining(Samples.KEY);
        }

        @Test
        void refuses_aShortKey() {
            try (SecretBytes small = SecretBytes.random(31, new SecureRandom())) {
                PseudonymKeys keys = PseudonymKeys.of(Map.of(Samples.KEY, small));
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> keys.bind(scope))
                        .withMessageStartingWith("key");
            }
        }

        @Test
        void copiesTheMap() {
            Map<String, SecretBytes> given = new HashMap<>(KEYS);
            PseudonymKeys keys = PseudonymKeys.of(given);
            given.clear();
            assertThat(keys.bind(scope).apply("1")).isNotEmpty();
        }
    }
}
