package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.envelope.EnvelopeContext;
import id.go.semarangkota.berbagidata.envelope.EnvelopeException;
import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.paket.PaketRefusedException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A sealed file that is not the one that was sent, or not ours to open, is refused. */
class SealedFileRefusalTest {
    private static final long SEED = 3374;
    private static final int PREFIX = 12;

    private final FileSystem disk = Samples.disk();
    private final Path folder = disk.getPath("paket");

    @AfterEach
    void closeDisk() throws IOException {
        disk.close();
    }

    private ReceivedPaket genuine() throws Exception {
        Path other = new HandMade().in(disk.getPath("lain"));
        return Samples.reader().build().receive(other, disk.getPath("lain.csv"));
    }

    /** First and last byte of each part, and some between. */
    private static Set<Integer> offsets(byte[] file) {
        int body = PREFIX + ByteBuffer.wrap(file).getInt(8);
        SplittableRandom random = new SplittableRandom(SEED);
        Set<Integer> offsets = new TreeSet<>();
        for (int i = 0; i < PREFIX; i++) {
            offsets.add(i);
        }
        for (int i = 0; i < 30; i++) {
            offsets.add(random.nextInt(PREFIX, body));
            offsets.add(random.nextInt(body, file.length));
        }
        offsets.add(body - 1);
        offsets.add(body);
        offsets.add(file.length - 1);
        return offsets;
    }

    private static byte[] turned(byte[] file, int offset) {
        byte[] copy = file.clone();
        copy[offset] ^= (byte) (1 << (offset % 8));
        return copy;
    }

    @Nested
    class WithTheSendersStatements {
        @Test
        void isRefused_withAnyBitTurned() throws Exception {
            Samples.send(30, folder);
            Path sdx = folder.resolve("paket.sdx");
            byte[] file = Files.readAllBytes(sdx);
            for (int offset : offsets(file)) {
                Files.write(sdx, turned(file, offset));
                Refusal.as(Reason.DIFFERENT, "daftar-data.json", folder);
            }
        }

        @Test
        void isRefused_cutShortOrLengthened() throws Exception {
            Samples.send(30, folder);
            Path sdx = folder.resolve("paket.sdx");
            byte[] file = Files.readAllBytes(sdx);
            for (int length : new int[] {0, 1, PREFIX, file.length / 2, file.length - 1, file.length + 1}) {
                Files.write(sdx, Arrays.copyOf(file, length));
                Refusal.as(Reason.DIFFERENT, "daftar-data.json", folder);
            }
        }

        @Test
        void isRefused_whenItIsAnotherGenuinePackages() throws Exception {
            Samples.send(3, folder);
            Path other = disk.getPath("paket-lain");
            Samples.send(3, other);
            Files.copy(other.resolve("paket.sdx"), folder.resolve("paket.sdx"), StandardCopyOption.REPLACE_EXISTING);
            Refusal.as(Reason.DIFFERENT, "daftar-data.json", folder);
        }

        @Test
        void isRefused_whenTheDispatchDescribesAnotherBody() throws Exception {
            HandMade lie = new HandMade();
            ReceivedPaket genuine = genuine();
            lie.digests = ignored -> genuine.dispatch().digests();
            Refusal.as(Reason.DIFFERENT, "pengiriman.json", lie.in(folder));
        }
    }

    /** Even if somebody could make the statements anew, the sealed file protects itself. */
    @Nested
    class WithStatementsMadeForTheChangedFile {
        @Test
        void isRefused_withAnyBitTurned() throws Exception {
            byte[] file = Files.readAllBytes(new HandMade().in(folder).resolve("paket.sdx"));
            for (int offset : offsets(file)) {
                HandMade forged = new HandMade();
                forged.damage = bytes -> turned(bytes, Math.min(offset, bytes.length - 1));
                EnvelopeException refusal = Refusal.of(EnvelopeException.class, forged.in(folder));
                assertThat(refusal.code()).as("byte " + offset).startsWith("SDX-");
            }
        }

        @Test
        void isRefused_withATurnedBitInTheBody_asNotAuthentic() throws Exception {
            HandMade forged = new HandMade();
            forged.damage = bytes -> turned(bytes, bytes.length - 1);
            Refusal.of(EnvelopeException.NotAuthentic.class, forged.in(folder));
        }

        @Test
        void isRefused_cutShort() throws Exception {
            for (int cut : new int[] {1, 16, 17, 60, 200}) {
                HandMade forged = new HandMade();
                forged.damage = bytes -> Arrays.copyOf(bytes, bytes.length - cut);
                Refusal.of(EnvelopeException.class, forged.in(folder));
            }
        }

        @Test
        void isRefused_whenOnlyTheEmptyFileIsLeft() throws Exception {
            HandMade forged = new HandMade();
            forged.damage = bytes -> new byte[1];
            Refusal.of(EnvelopeException.Malformed.class, forged.in(folder));
        }
    }

    @Nested
    class ThatIsNotOurs {
        @Test
        void isRefused_withoutTheKey() throws Exception {
            Samples.send(3, folder);
            Keystore others = Keystore.inMemory();
            others.generate(KeyAlgorithm.ECDH_ES_A256KW);
            PaketReader reader = PaketReader.as(Identity.of("disdik", others))
                    .expecting(Warga.TYPE.id(), Samples.PURPOSE, "disdukcapil")
                    .senderKeys(Pihak.DISDUKCAPIL.verifier())
                    .build();
            Refusal.of(EnvelopeException.NotARecipient.class, folder, reader);
        }

        @Test
        void isRefused_afterTheKeyWasDestroyed() throws Exception {
            Pihak disdik = new Pihak("disdik");
            HandMade paket = new HandMade();
            paket.sealer = Samples.sealer().to(disdik.recipient()).build();
            paket.in(folder);
            disdik.keys().destroy(disdik.opening().id());
            EnvelopeException.KeyUnusable refusal = Refusal.of(
                    EnvelopeException.KeyUnusable.class,
                    folder,
                    Samples.reader(disdik).build());
            assertThat(refusal.reason()).isEqualTo(KeyRefusedException.Reason.DESTROYED);
        }

        @Test
        void isRefused_whenItsOwnContextIsNotTheDispatchs() throws Exception {
            HandMade lie = new HandMade();
            lie.context = context -> context.purpose("Bantuan siswa (contoh)");
            EnvelopeContext announced = genuine().dispatch().context();
            lie.dispatched = truth -> announced;
            lie.daftar = daftar -> Manifests.of(daftar, announced.id());
            EnvelopeException.ForeignContext refusal =
                    Refusal.of(EnvelopeException.ForeignContext.class, lie.in(folder));
            assertThat(refusal.member()).isEqualTo("purpose");
        }
    }

    @Nested
    class WithAnEnd {
        private final Instant end = Samples.CLOCK.instant().plus(Duration.ofDays(30));

        private Path paket() throws Exception {
            HandMade paket = new HandMade();
            paket.context = context -> context.expiresAt(end);
            return paket.in(folder);
        }

        private PaketReader at(Instant now) {
            return Samples.reader()
                    .clock(Clock.fixed(now, Samples.CLOCK.getZone()))
                    .build();
        }

        @Test
        void isReceived_atItsLastMoment() throws Exception {
            assertThat(at(end).receive(paket(), disk.getPath("hasil.csv")).records())
                    .isEqualTo(2);
        }

        @Test
        void isRefused_afterIt() throws Exception {
            Refusal.of(EnvelopeException.Expired.class, paket(), at(end.plusSeconds(1)));
        }
    }
}
