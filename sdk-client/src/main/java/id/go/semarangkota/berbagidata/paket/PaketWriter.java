package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.anonymization.Anonymizer;
import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.envelope.EnvelopeContext;
import id.go.semarangkota.berbagidata.envelope.SealedDigests;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.envelope.SealingStream;
import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.format.RowWriter;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.paket.PaketFolder.Signed;
import id.go.semarangkota.berbagidata.paket.PaketFolder.Statement;
import id.go.semarangkota.berbagidata.paket.PaketRefusedException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.BerkasData;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KalenderKerja;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.signature.Dispatch;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes packages: reads rows, validates, anonymizes and seals them in one stream.
 *
 * <p>Memory does not grow with the file, and no row is ever on disk in clear but in the quarantine that the reader names. A folder
 * holds a whole package or nothing of it. Immutable and thread-safe: one writer makes many packages, each in a folder of its own.
 *
 * @param <T> the record class
 */
public final class PaketWriter<T extends Record> {
    /** What is sealed. */
    static final String CONTENT_TYPE = "text/csv";

    private final RecordReader<T> reader;
    private final AnonymizationPlan<T> plan;
    private final Anonymizer<T> anonymizer;
    private final Sealer sealer;
    private final JwsSigner signer;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    private PaketWriter(Builder<T> builder, Sealer sealer, JwsSigner signer) {
        this.reader = builder.reader;
        this.plan = builder.plan;
        this.anonymizer = builder.pseudonyms == null ? Anonymizer.of(plan) : Anonymizer.of(plan, builder.pseudonyms);
        this.sealer = sealer;
        this.signer = signer;
        this.clock = builder.clock;
    }

    /**
     * Starts a writer.
     *
     * @param reader reads the owner's files
     * @param plan what happens to each field before it leaves
     * @param <T> the record class
     * @return a builder that still needs {@link Builder#sealer} and {@link Builder#signer}
     */
    public static <T extends Record> Builder<T> of(RecordReader<T> reader, AnonymizationPlan<T> plan) {
        return new Builder<>(reader, plan);
    }

    /**
     * Makes a package of a file.
     *
     * @param source the owner's file
     * @param surat the covering letter
     * @param folder where the package goes; made if it does not exist, and must not hold a package yet
     * @return the package
     * @throws PaketRefusedException if the folder holds a package, the rest of one, or another writer is at work there; if the reader's
     *     quarantine, which is in clear, would lie in it; or if the plan's policy is not in force today
     * @throws IOException if reading, writing or the place of a key fails; then nothing of the package is left in the folder
     * @throws KeyRefusedException if the signing key may not sign; likewise
     * @throws id.go.semarangkota.berbagidata.format.UnreadableInputException if the file cannot be read on; likewise
     */
    public PreparedPaket write(Path source, SuratPengantar surat, Path folder) throws IOException, KeyRefusedException {
        try (InputStream in = Files.newInputStream(source)) {
            return write(in, surat, folder);
        }
    }

    /**
     * Makes a package of a stream.
     *
     * @param source the owner's rows, read to the end, not closed
     * @param surat the covering letter
     * @param folder where the package goes; made if it does not exist, and must not hold a package yet
     * @return the package
     * @throws PaketRefusedException if the folder holds a package, the rest of one, or another writer is at work there; if the reader's
     *     quarantine, which is in clear, would lie in it; or if the plan's policy is not in force today
     * @throws IOException if reading, writing or the place of a key fails; then nothing of the package is left in the folder
     * @throws KeyRefusedException if the signing key may not sign; likewise
     * @throws id.go.semarangkota.berbagidata.format.UnreadableInputException if the stream cannot be read on; likewise
     */
    public PreparedPaket write(InputStream source, SuratPengantar surat, Path folder)
            throws IOException, KeyRefusedException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(surat, "surat");
        PaketFolder place = new PaketFolder(Objects.requireNonNull(folder, "folder"));
        requireInForce();
        if (reader.quarantineFolder().filter(place::isIn).isPresent()) {
            throw new PaketRefusedException(Reason.QUARANTINE_INSIDE, "karantina.csv");
        }
        try (PaketFolder.Claim claim = place.claim()) {
            PreparedPaket paket = fill(source, surat, place);
            claim.keep();
            return paket;
        }
    }

    /** A writer may live longer than the policy that its plan was made under. */
    private void requireInForce() throws PaketRefusedException {
        AnonymizationPolicy policy = plan.policy();
        LocalDate today = KalenderKerja.dayOf(clock.instant());
        if (today.isBefore(policy.validFrom()) || today.isAfter(policy.validUntil())) {
            throw new PaketRefusedException(Reason.POLICY_NOT_IN_FORCE, policy.id());
        }
    }

    private PreparedPaket fill(InputStream source, SuratPengantar surat, PaketFolder place)
            throws IOException, KeyRefusedException {
        AnonymizationPolicy policy = plan.policy();
        EnvelopeContext.Builder parts = sealer.context()
                .dataset(plan.type().id())
                .purpose(policy.purpose())
                .contentType(CONTENT_TYPE)
                .schema(plan.type().schema());
        SuratPengantar.Ikatan ikatan = surat.ikatan();
        EnvelopeContext context = (ikatan == null ? parts : parts.id(ikatan.paket())).build();
        Sealed sealed = seal(source, context, place.sealed());
        DaftarData daftar = daftarData(surat, context, sealed.summary(), place.sealed());
        byte[] json = WireFormat.standard().write(daftar);
        place.write(
                Statement.DAFTAR_DATA,
                new Signed(json, signer.signDetached(json, JenisJws.DAFTAR_DATA.toString())),
                random);
        Dispatch dispatch = Dispatch.of(context, sealed.digests(), clock);
        place.write(Statement.PENGIRIMAN, new Signed(dispatch.toJson(), dispatch.sign(signer)), random);
        return new PreparedPaket(place.path(), sealed.summary(), daftar, dispatch);
    }

    private record Sealed(ReadSummary summary, SealedDigests digests) {}

    private Sealed seal(InputStream source, EnvelopeContext context, Path target) throws IOException {
        try (SealingStream stream = sealer.sealTo(context, target)) {
            RowWriter rows = RowWriter.of(DataFormat.CSV, anonymizer.columns(), stream);
            ReadSummary summary = reader.read(source, accepted -> rows.write(anonymizer.apply(accepted.record())));
            rows.finish();
            stream.finish();
            return new Sealed(summary, stream.digests());
        }
    }

    private DaftarData daftarData(SuratPengantar surat, EnvelopeContext context, ReadSummary summary, Path sealed)
            throws IOException {
        Digest digest;
        try (InputStream in = Files.newInputStream(sealed)) {
            digest = Digest.sha256(in);
        }
        BerkasData berkas = new BerkasData(
                String.valueOf(sealed.getFileName()),
                context.contentType(),
                Files.size(sealed),
                digest,
                summary.accepted(),
                anonymizer.columns(),
                context.schema(),
                null);
        AnonymizationPolicy policy = plan.policy();
        SuratPengantar.Ikatan ikatan = surat.ikatan();
        return new DaftarData(
                surat.nomorSurat(),
                surat.tanggal(),
                surat.permohonan(),
                context.id(),
                context.dataset(),
                ikatan == null ? Digest.sha256(policy.canonicalBytes()) : ikatan.sidikKesepakatan(),
                List.of(berkas),
                policy.id() + " v" + policy.version(),
                surat.penandatangan());
    }

    /**
     * Collects what a writer needs. Not thread-safe.
     *
     * @param <T> the record class
     */
    public static final class Builder<T extends Record> {
        private final RecordReader<T> reader;
        private final AnonymizationPlan<T> plan;
        private @Nullable Sealer sealer;
        private @Nullable JwsSigner signer;
        private @Nullable PseudonymKeys pseudonyms;
        private @Nullable Kesepakatan terms;
        private Clock clock = Clock.systemUTC();

        private Builder(RecordReader<T> reader, AnonymizationPlan<T> plan) {
            this.reader = Objects.requireNonNull(reader, "reader");
            this.plan = Objects.requireNonNull(plan, "plan");
        }

        /**
         * Names who seals for whom; required.
         *
         * @param sealer with the sender and, as recipient, the one of the plan's policy; it computes digests, as it does by default
         * @return this builder
         */
        public Builder<T> sealer(Sealer sealer) {
            this.sealer = Objects.requireNonNull(sealer, "sealer");
            return this;
        }

        /**
         * Names the sender's signing key; required.
         *
         * @param signer the key
         * @return this builder
         */
        public Builder<T> signer(JwsSigner signer) {
            this.signer = Objects.requireNonNull(signer, "signer");
            return this;
        }

        /**
         * Gives the keys that the plan refers to; required if it refers to any.
         *
         * @param pseudonyms the keys
         * @return this builder
         */
        public Builder<T> pseudonyms(PseudonymKeys pseudonyms) {
            this.pseudonyms = Objects.requireNonNull(pseudonyms, "pseudonyms");
            return this;
        }

        /**
         * Binds the packages to the frozen terms of a request: nothing may leave that they do not name.
         *
         * @param terms the terms
         * @return this builder
         */
        public Builder<T> terms(Kesepakatan terms) {
            this.terms = Objects.requireNonNull(terms, "terms");
            return this;
        }

        /**
         * Sets the clock that dates the dispatch; the system's if never set.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder<T> clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * The writer.
         *
         * @return a new writer
         * @throws IllegalArgumentException if sealer, signer or a key that the plan refers to is missing, or if the sealer seals to
         *     anybody but the policy's recipient, for whom the data are minimized, and the sender, or if the policy does not keep to
         *     the terms: dataset, purpose ({@link Terms#purposeOf}), recipient and fields
         */
        public PaketWriter<T> build() {
            if (sealer == null || signer == null) {
                throw new IllegalArgumentException("sealer and signer are required");
            }
            requireRecipient(sealer, plan.policy());
            if (terms != null) {
                new Terms(terms).requireKept(plan);
            }
            return new PaketWriter<>(this, sealer, signer);
        }

        private static void requireRecipient(Sealer sealer, AnonymizationPolicy policy) {
            EnvelopeContext probe = sealer.context()
                    .dataset(policy.dataset())
                    .purpose(policy.purpose())
                    .schema(policy.dataset())
                    .build();
            Set<String> others = new HashSet<>(probe.recipients());
            others.remove(probe.sender());
            if (!others.equals(Set.of(policy.recipient()))) {
                throw new IllegalArgumentException("sealer: must seal to the policy's recipient and nobody else");
            }
        }
    }
}
