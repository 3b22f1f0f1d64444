package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.go.semarangkota.berbagidata.keys.SecretAccess;
import id.go.semarangkota.berbagidata.paket.PaketRefusedException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Neither messages nor texts of objects tell what a package holds, who is in it, who signed the letter, or a key. */
class SecrecyTest {
    private static final int RESIDENTS = 3;

    private final FileSystem disk = Samples.disk();
    private final Path folder = disk.getPath("paket");

    @AfterEach
    void closeDisk() throws IOException {
        disk.close();
    }

    private static void tellsNothing(String text) {
        List<String> secrets = new ArrayList<>(Warga.niks(RESIDENTS));
        byte[] key = Samples.SECRET.read(SecretAccess.insecure());
        secrets.add(HexFormat.of().formatHex(key));
        secrets.add(new String(key, StandardCharsets.UTF_8));
        secrets.addAll(List.of("CONTOH A", "1990", Samples.PEJABAT.nama(), Samples.PEJABAT.nip(), "aaaa", "bbbb"));
        assertThat(secrets).as("secrets in: " + text).noneMatch(text::contains);
    }

    @Nested
    class OfObjects {
        @Test
        void holds() throws Exception {
            PseudonymKeys keys = PseudonymKeys.of(Map.of(Samples.KEY, Samples.SECRET));
            PaketWriter.Builder<?> builder = Samples.writer();
            PaketWriter<?> writer = builder.build();
            PreparedPaket sent = writer.write(new ByteArrayInputStream(Warga.csv(RESIDENTS)), Samples.SURAT, folder);
            PaketReader reader = Samples.reader().build();
            ReceivedPaket received = reader.receive(folder, disk.getPath("hasil.csv"));
            List<Object> all = List.of(keys, builder, writer, sent, Samples.SURAT, Samples.reader(), reader, received);
            all.forEach(object -> tellsNothing(object.toString()));
        }

        @Test
        void namesTheReferencesOfKeys() {
            assertThat(PseudonymKeys.of(Map.of(Samples.KEY, Samples.SECRET)))
                    .hasToString("PseudonymKeys[pseudonim-2026]");
        }
    }

    @Nested
    class OfRefusals {
        @ParameterizedTest
        @EnumSource
        void isInIndonesianWhateverTheLocale_andInEnglishOnRequest(Reason reason) {
            PaketRefusedException refusal = new PaketRefusedException(reason, "paket.sdx");
            String indonesian = refusal.message(Locale.forLanguageTag("id-ID"));
            String english = refusal.message(Locale.UK);
            assertThat(refusal).hasMessage(indonesian);
            assertThat(refusal.message(Locale.forLanguageTag("tr-TR"))).isEqualTo(indonesian);
            assertThat(english).isNotEqualTo(indonesian);
            assertThat(List.of(indonesian, english)).allSatisfy(message -> {
                assertThat(message).endsWith(" [paket.sdx]");
                assertThat(message.length()).isBetween(60, 160);
            });
        }

        @Test
        void holdsNothingOfTheContent() throws Exception {
            List<Throwable> refusals = new ArrayList<>();
            refusals.add(Refusal.of(IOException.class, new HandMade().rows(9).in(folder)));
            refusals.add(Refusal.of(
                    IOException.class, new HandMade().content("aaaa,bbbb\n").in(disk.getPath("p2"))));
            HandMade manifest = new HandMade();
            manifest.manifest = json -> "{\"nomorSurat\":\"aaaa\nbbbb\"}".getBytes(StandardCharsets.UTF_8);
            refusals.add(Refusal.of(IOException.class, manifest.in(disk.getPath("p3"))));
            HandMade dispatch = new HandMade();
            dispatch.dispatch = json -> "{\"aaaa\":\"bbbb\"}".getBytes(StandardCharsets.UTF_8);
            refusals.add(Refusal.of(IOException.class, dispatch.in(disk.getPath("p4"))));
            for (Throwable refusal : refusals) {
                for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
                    tellsNothing(cause.toString());
                    for (Throwable other : cause.getSuppressed()) {
                        tellsNothing(other.toString());
                    }
                }
            }
        }

        @Test
        void ofTheWriter_holdsNothingOfTheRows() throws Exception {
            String broken = new String(Warga.csv(RESIDENTS), StandardCharsets.UTF_8) + "\""
                    + Warga.niks(1).get(0);
            InputStream source = new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8));
            PaketWriter<?> writer = Samples.writer().build();
            Throwable failure = catchThrowable(() -> writer.write(source, Samples.SURAT, folder));
            assertThat(failure).isNotNull();
            tellsNothing(failure.toString());
            for (Throwable other : failure.getSuppressed()) {
                tellsNothing(other.toString());
            }
        }
    }

    @Nested
    class OfTheDisk {
        @Test
        void keepsThePackageAndTheResult_fromOtherUsers() throws Exception {
            Samples.send(RESIDENTS, folder);
            Path target = disk.getPath("hasil.csv");
            Samples.reader().build().receive(folder, target);
            for (String name : Samples.names(folder)) {
                assertThat(Files.getPosixFilePermissions(folder.resolve(name)))
                        .as(name)
                        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
            assertThat(Files.getPosixFilePermissions(target)).hasSize(2);
        }
    }
}
