package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.envelope.EnvelopeContext;
import id.go.semarangkota.berbagidata.envelope.EnvelopeException;
import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.envelope.Opened;
import id.go.semarangkota.berbagidata.envelope.Opener;
import id.go.semarangkota.berbagidata.envelope.Recipient;
import id.go.semarangkota.berbagidata.envelope.SealedHeader;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.envelope.SealingStream;
import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.json.JsonLimits;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.json.StrictJson;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.Keystore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Envelopes and single files: as they come, and a sealed one with bytes changed, which never opens to another content. */
public final class EnvelopeFuzz {
    private static final String SENDER = "pengirim";
    private static final String RECIPIENT = "penerima";
    private static final byte[] CONTENT =
            "isi yang disegel, dan tidak lain".repeat(8).getBytes(StandardCharsets.US_ASCII);
    private static final JsonLimits LIMITS = new JsonLimits(1 << 16, 8, 4_096, 1 << 16);
    private static final int PREFIX = 12;

    private static final Keystore KEYS = Keystore.inMemory();
    private static final Opener OPENER = Opener.as(Identity.of(RECIPIENT, KEYS))
            .expecting("dataset", "tujuan", SENDER)
            .build();
    private static final byte[] SEALED = seal();

    private EnvelopeFuzz() {}

    /** A sealed file. */
    static byte[] sealed() {
        return SEALED.clone();
    }

    private static byte[] seal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Recipient recipient = Recipient.of(
                    RECIPIENT, KEYS.generate(KeyAlgorithm.ECDH_ES_A256KW).publicHalf());
            Sealer sealer = Sealer.from(SENDER).to(recipient).build();
            EnvelopeContext context = sealer.context()
                    .dataset("dataset")
                    .purpose("tujuan")
                    .schema("dataset/1.0")
                    .build();
            try (SealingStream stream = sealer.seal(context, out)) {
                stream.write(CONTENT, 0, CONTENT.length);
                stream.finish();
            }
        } catch (IOException | KeyRefusedException e) {
            throw new AssertionError("sealing in memory cannot fail", e);
        }
        return out.toByteArray();
    }

    /**
     * Called by Jazzer.
     *
     * @param input a first byte that says what follows: an envelope, a single file, JSON, or changes of a sealed file
     */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        Promise.bounded(() -> {
            switch (input[0] & 3) {
                case 0 -> readHeader(rest);
                case 1 -> open(rest);
                case 2 -> readJson(rest);
                default -> open(changed(rest));
            }
        });
    }

    private static void readHeader(byte[] envelope) {
        try {
            Promise.holds(!SealedHeader.read(envelope).keys().isEmpty(), "an envelope for nobody");
        } catch (EnvelopeException e) {
            check(e, envelope);
        }
    }

    private static void open(byte[] file) throws IOException {
        try (Opened opened = OPENER.open(new ByteArrayInputStream(file))) {
            byte[] content = opened.content().readAllBytes();
            Promise.holds(Arrays.equals(content, CONTENT), "another content than was sealed");
            Promise.holds(Arrays.equals(file, SEALED), "another file than was sealed opens");
        } catch (EnvelopeException e) {
            check(e, file);
        }
    }

    /** Triples of bytes: where, in two, and what. A last byte that is left says how much is cut off. */
    private static byte[] changed(byte[] changes) {
        ByteBuffer edits = ByteBuffer.wrap(changes);
        byte[] file = sealed();
        while (edits.remaining() >= 3) {
            int at = (edits.getShort() & 0xFFFF) % file.length;
            file[at] ^= edits.get();
        }
        int cut = edits.hasRemaining() ? edits.get() & 127 : 0;
        return Arrays.copyOf(file, Math.max(PREFIX, file.length - cut));
    }

    private static void readJson(byte[] json) {
        try {
            JsonObject object = StrictJson.read(json, LIMITS);
            Promise.holds(
                    StrictJson.read(object.toCanonical(), LIMITS).equals(object), "another object when read again");
        } catch (JsonException e) {
            Promise.holds(e.getCause() == null, "an exception with a cause, which may tell of the input");
        }
    }

    private static void check(EnvelopeException e, byte[] input) {
        Discretion.check(e.message(Locale.ENGLISH), input);
    }
}
