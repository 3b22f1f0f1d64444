package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.envelope.EnvelopeContext;
import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.envelope.Opened;
import id.go.semarangkota.berbagidata.envelope.Opener;
import id.go.semarangkota.berbagidata.envelope.Recipient;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.envelope.SealingStream;
import id.go.semarangkota.berbagidata.format.Quarantine;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A quarantine (<em>karantina</em>) that its owner seals to itself, so that rejected rows are never on disk in clear until somebody opens
 * them to repair them.
 *
 * <p>Immutable and thread-safe.
 */
public final class SealedQuarantine {
    private static final String PURPOSE = "karantina";

    private final RecordType<?> type;
    private final Recipient owner;
    private final Sealer sealer;

    private SealedQuarantine(RecordType<?> type, Recipient owner) {
        this.type = type;
        this.owner = owner;
        this.sealer = Sealer.from(owner.name()).to(owner).build();
    }

    /**
     * The quarantine of an owner.
     *
     * @param type the dataset that is read
     * @param owner the owner itself, with the public half of its own key
     * @return a new quarantine, for any number of files
     */
    public static SealedQuarantine of(RecordType<?> type, Recipient owner) {
        return new SealedQuarantine(Objects.requireNonNull(type, "type"), Objects.requireNonNull(owner, "owner"));
    }

    /**
     * The quarantine in a folder, to be given to a reader.
     *
     * @param folder the folder, made if need be
     * @return writes {@code karantina.sdx}
     */
    public Quarantine in(Path folder) {
        return Quarantine.in(folder).sealed(this::seal);
    }

    private OutputStream seal(OutputStream file) throws IOException {
        EnvelopeContext context = sealer.context()
                .dataset(type.id())
                .purpose(PURPOSE)
                .contentType(PaketWriter.CONTENT_TYPE)
                .schema(type.schema())
                .build();
        return new CompletedByClosing(sealer.seal(context, file));
    }

    /**
     * Opens a sealed quarantine as a stream, to be read again as it is: {@code reader.read(opened.content(), ...)}, as CSV whatever the
     * source was.
     *
     * @param sealed the file
     * @param identity the owner with its private key
     * @return to be closed; its content is proved piece by piece, and whole only at its end
     * @throws IOException if the file cannot be read or, an {@code EnvelopeException}, is not the owner's, of another dataset, or damaged
     */
    public Opened open(Path sealed, Identity identity) throws IOException {
        return opener(identity).open(Files.newInputStream(sealed));
    }

    /**
     * Opens a sealed quarantine into a file that a spreadsheet opens, to be repaired and read again. It holds personal data in clear.
     *
     * @param sealed the file
     * @param identity the owner with its private key
     * @param target the file in clear, such as {@code karantina.csv}; appears only when the whole content is proved
     * @throws IOException if a file cannot be read or written or, an {@code EnvelopeException}, is not the owner's, of another dataset, or
     *     damaged
     */
    public void openTo(Path sealed, Identity identity, Path target) throws IOException {
        opener(identity).openTo(sealed, target).close();
    }

    private Opener opener(Identity identity) {
        return Opener.as(identity).expecting(type.id(), PURPOSE, owner.name()).build();
    }

    /** Closing finishes; whoever abandons the file does not close. */
    private static final class CompletedByClosing extends FilterOutputStream {
        private final SealingStream sealing;

        private CompletedByClosing(SealingStream sealing) {
            super(sealing);
            this.sealing = sealing;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            sealing.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            sealing.finish();
            sealing.close();
        }
    }
}
