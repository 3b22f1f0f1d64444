package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.atomic.AtomicFile;
import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.envelope.EnvelopeContext;
import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.envelope.Opened;
import id.go.semarangkota.berbagidata.envelope.Opener;
import id.go.semarangkota.berbagidata.paket.PaketFolder.Signed;
import id.go.semarangkota.berbagidata.paket.PaketFolder.Statement;
import id.go.semarangkota.berbagidata.paket.PaketRefusedException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.BerkasData;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import id.go.semarangkota.berbagidata.signature.Dispatch;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Receives packages: verifies who sent them, opens them and checks that they are complete.
 *
 * <p>The rows appear in the target file only after signatures, digests, context, every sealed chunk, the number of records and the
 * columns have been found right; before that, and after any refusal, whatever was at its place is as it was. Immutable and thread-safe.
 */
public final class PaketReader {
    private final Identity identity;
    private final JwsVerifier senderKeys;
    private final Expected expected;
    private final Clock clock;
    private final LongConsumer progress;
    private final SecureRandom random = new SecureRandom();

    private record Expected(String dataset, String purpose, String sender) {}

    private PaketReader(Builder builder, JwsVerifier senderKeys, Expected expected) {
        this.identity = builder.identity;
        this.senderKeys = senderKeys;
        this.expected = expected;
        this.clock = builder.clock;
        this.progress = builder.progress;
    }

    /**
     * Starts a reader.
     *
     * @param identity who receives, with the keys that open
     * @return a builder that still needs {@link Builder#expecting} and {@link Builder#senderKeys}
     */
    public static Builder as(Identity identity) {
        return new Builder(identity);
    }

    /**
     * Receives a package.
     *
     * @param folder the folder that holds it
     * @param target where the rows go, as CSV in UTF-8; replaced if it exists, and none of the package's own files
     * @return the package, ready to be accepted
     * @throws PaketRefusedException if the package is incomplete, not signed, not expected or not what its statements say
     * @throws id.go.semarangkota.berbagidata.envelope.EnvelopeException if the sealed file is refused
     * @throws IOException if reading or writing fails
     */
    public ReceivedPaket receive(Path folder, Path target) throws IOException {
        PaketFolder place = new PaketFolder(Objects.requireNonNull(folder, "folder"));
        if (place.holds(Objects.requireNonNull(target, "target"))) {
            throw new IllegalArgumentException("target: a file of the package itself");
        }
        if (!Files.isRegularFile(place.sealed())) {
            throw new PaketRefusedException(
                    Reason.INCOMPLETE, String.valueOf(place.sealed().getFileName()));
        }
        Dispatch dispatch = dispatch(place);
        DaftarData daftar = daftarData(place, dispatch);
        Meter meter = new Meter(progress);
        requireSame(place.sealed(), daftar.berkas().get(0), meter);
        return open(place, target, new Statements(dispatch, daftar), meter);
    }

    /**
     * Opens a sealed file that came with a manifest and without a dispatch, as over the network.
     *
     * @param daftarData the manifest, after its signature and its request were checked
     * @param sealed the sealed file
     * @param target where the rows go, as CSV in UTF-8; replaced if it exists, and not the sealed file
     * @return how many records were found, which are as many as the manifest lists
     * @throws PaketRefusedException if the file is not the one that the manifest lists
     * @throws id.go.semarangkota.berbagidata.envelope.EnvelopeException if the sealed file is refused
     * @throws IOException if reading or writing fails
     */
    public long open(DaftarData daftarData, Path sealed, Path target) throws IOException {
        String name = String.valueOf(sealed.getFileName());
        if (sealed.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())) {
            throw new IllegalArgumentException("target: the sealed file itself");
        }
        if (daftarData.berkas().size() != 1 || !daftarData.dataset().equals(expected.dataset())) {
            throw new PaketRefusedException(Reason.NOT_EXPECTED, name);
        }
        BerkasData berkas = daftarData.berkas().get(0);
        Meter meter = new Meter(progress);
        requireSame(sealed, berkas, meter);
        try (Opened opened = opener().open(meter.over(Files.newInputStream(sealed)));
                AtomicFile file = AtomicFile.beside(target, random)) {
            RowCounter counter = new RowCounter(file.stream(), berkas.kolom());
            opened.content().transferTo(counter);
            requireNamed(daftarData, berkas, opened.context(), name);
            requireComplete(berkas, counter);
            meter.report();
            file.commit();
            return counter.records();
        }
    }

    private static void requireNamed(DaftarData daftar, BerkasData berkas, EnvelopeContext context, String name)
            throws PaketRefusedException {
        boolean named = context.id().equals(daftar.paket())
                && context.schema().equals(berkas.skema())
                && context.contentType().equals(berkas.jenisMedia())
                && context.contentType().equals(PaketWriter.CONTENT_TYPE);
        if (!named) {
            throw new PaketRefusedException(Reason.NOT_EXPECTED, name);
        }
    }

    private Opener opener() {
        return Opener.as(identity)
                .expecting(expected.dataset(), expected.purpose(), expected.sender())
                .clock(clock)
                .build();
    }

    private record Statements(Dispatch dispatch, DaftarData daftar) {
        BerkasData berkas() {
            return daftar.berkas().get(0);
        }
    }

    private ReceivedPaket open(PaketFolder place, Path target, Statements said, Meter meter) throws IOException {
        try (Opened opened = opener().open(meter.over(Files.newInputStream(place.sealed())));
                AtomicFile file = AtomicFile.beside(target, random)) {
            RowCounter counter = new RowCounter(file.stream(), said.berkas().kolom());
            opened.content().transferTo(counter);
            if (!said.dispatch().describes(opened.context(), opened.digests())) {
                throw new PaketRefusedException(Reason.DIFFERENT, Statement.PENGIRIMAN.jsonName());
            }
            requireComplete(said.berkas(), counter);
            meter.report();
            file.commit();
            return new ReceivedPaket(
                    place.path(), identity.name(), said.daftar(), said.dispatch(), counter.records(), opened.keyId());
        }
    }

    private Dispatch dispatch(PaketFolder place) throws IOException {
        Signed signed = place.read(Statement.PENGIRIMAN);
        Dispatch dispatch;
        try {
            dispatch = Dispatch.verify(signed.json(), signed.jws(), senderKeys);
        } catch (SignatureRefusedException e) {
            throw new PaketRefusedException(Reason.NOT_SIGNED, Statement.PENGIRIMAN.jsonName(), e);
        }
        boolean forUs = dispatch.sender().equals(expected.sender())
                && dispatch.recipients().contains(identity.name())
                && dispatch.context().dataset().equals(expected.dataset())
                && dispatch.context().purpose().equals(expected.purpose());
        if (!forUs) {
            throw new PaketRefusedException(Reason.NOT_EXPECTED, Statement.PENGIRIMAN.jsonName());
        }
        return dispatch;
    }

    private DaftarData daftarData(PaketFolder place, Dispatch dispatch) throws IOException {
        String name = Statement.DAFTAR_DATA.jsonName();
        Signed signed = place.read(Statement.DAFTAR_DATA);
        DaftarData daftar;
        try {
            senderKeys.verifyDetached(signed.jws(), signed.json(), JenisJws.DAFTAR_DATA.toString());
            daftar = WireFormat.standard().read(DaftarData.class, signed.json()).content();
        } catch (SignatureRefusedException e) {
            throw new PaketRefusedException(Reason.NOT_SIGNED, name, e);
        } catch (WireFormatException e) {
            throw new PaketRefusedException(Reason.MALFORMED, name, e);
        }
        if (!agrees(daftar, dispatch.context(), place)) {
            throw new PaketRefusedException(Reason.NOT_EXPECTED, name);
        }
        return daftar;
    }

    /** Whether the manifest is that of the package that was dispatched: one file of rows, as this class reads them. */
    private static boolean agrees(DaftarData daftar, EnvelopeContext context, PaketFolder place) {
        if (daftar.berkas().size() != 1) {
            return false;
        }
        BerkasData berkas = daftar.berkas().get(0);
        return daftar.paket().equals(context.id())
                && daftar.dataset().equals(context.dataset())
                && berkas.nama().equals(String.valueOf(place.sealed().getFileName()))
                && berkas.skema().equals(context.schema())
                && berkas.jenisMedia().equals(context.contentType())
                && berkas.jenisMedia().equals(PaketWriter.CONTENT_TYPE);
    }

    /** Refuses another sealed file before any private key touches it. */
    private static void requireSame(Path sealed, BerkasData berkas, Meter meter) throws IOException {
        try (InputStream in = meter.over(Files.newInputStream(sealed))) {
            if (Files.size(sealed) != berkas.ukuran() || !Digest.sha256(in).equals(berkas.sha256())) {
                throw new PaketRefusedException(Reason.DIFFERENT, Statement.DAFTAR_DATA.jsonName());
            }
        }
    }

    private static void requireComplete(BerkasData berkas, RowCounter counter) throws PaketRefusedException {
        if (counter.records() != berkas.baris() || !counter.isSound()) {
            throw new PaketRefusedException(Reason.INCOMPLETE_CONTENT, Statement.DAFTAR_DATA.jsonName());
        }
    }

    /** Collects what a reader needs. Not thread-safe. */
    public static final class Builder {
        private final Identity identity;
        private @Nullable JwsVerifier senderKeys;
        private @Nullable Expected expected;
        private Clock clock = Clock.systemUTC();
        private LongConsumer progress = ignored -> {};

        private Builder(Identity identity) {
            this.identity = Objects.requireNonNull(identity, "identity");
        }

        /**
         * Says what is expected; required. Another package is refused, also if it is genuine.
         *
         * @param dataset the dataset's identifier
         * @param purpose the purpose, as the policy states it
         * @param sender the sending agency
         * @return this builder
         */
        public Builder expecting(String dataset, String purpose, String sender) {
            this.expected = new Expected(
                    Objects.requireNonNull(dataset, "dataset"),
                    Objects.requireNonNull(purpose, "purpose"),
                    Objects.requireNonNull(sender, "sender"));
            return this;
        }

        /**
         * Names the sender's public signing keys; required.
         *
         * @param senderKeys the keys, obtained by a way that the package did not take
         * @return this builder
         */
        public Builder senderKeys(JwsVerifier senderKeys) {
            this.senderKeys = Objects.requireNonNull(senderKeys, "senderKeys");
            return this;
        }

        /**
         * Sets the clock that judges expiry; the system's if never set.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Asks for news of the receiving, every 4 MiB and at the end. The sealed file is read twice, to check its digest and to open
         * it, so a package that is received ends at twice the size of its {@code paket.sdx}.
         *
         * @param progress takes the bytes read so far, on the thread that receives; what it throws ends the receiving, and nothing is
         *     released
         * @return this builder
         */
        public Builder onProgress(LongConsumer progress) {
            this.progress = Objects.requireNonNull(progress, "progress");
            return this;
        }

        /**
         * The reader.
         *
         * @return a new reader
         * @throws IllegalArgumentException if the expectation or the sender's keys are missing
         */
        public PaketReader build() {
            if (expected == null || senderKeys == null) {
                throw new IllegalArgumentException("expecting(...) and senderKeys are required");
            }
            return new PaketReader(this, senderKeys, expected);
        }
    }
}
