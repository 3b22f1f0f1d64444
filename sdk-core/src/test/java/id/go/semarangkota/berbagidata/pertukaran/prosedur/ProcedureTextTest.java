package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProcedureTextTest {
    private static final Path PAGE = Path.of("..", "docs", "prosedur.md");

    @Nested
    class Page {
        @Test
        void saysWhatTheTablesSay() throws IOException {
            String expected = ProcedureText.write();
            if (Boolean.getBoolean("berbagidata.docs.write")) {
                Files.writeString(PAGE, expected, StandardCharsets.UTF_8);
            }
            String committed = Files.readString(PAGE, StandardCharsets.UTF_8).replace("\r\n", "\n");
            assertThat(committed)
                    .as("docs/prosedur.md is not what the tables say; it tells how to write it anew")
                    .isEqualTo(expected);
        }

        @Test
        void drawsTheSixStepsOfTheProcedure() {
            String text = ProcedureText.write();
            assertThat(text)
                    .contains("PERMINTAAN --> VERIFIKASI")
                    .contains("VERIFIKASI_PUTUSAN -->|\"Ya: setujui\"| PENYIAPAN")
                    .contains("VERIFIKASI_PUTUSAN -->|\"Tidak: tolak\"| BERHENTI")
                    .contains("PENYIAPAN --> TRANSFER")
                    .contains("TRANSFER --> KONFIRMASI")
                    .contains("KONFIRMASI_PUTUSAN -->|\"Ya: konfirmasi\"| DOKUMENTASI")
                    .contains("KONFIRMASI_PUTUSAN -->|\"Tidak: sanggah\"| PENYIAPAN")
                    .contains("DOKUMENTASI --> SELESAI");
        }
    }
}
