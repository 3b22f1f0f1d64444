package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyProvider;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.keys.SecretAccess;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Two agencies and what they do to each other all the time. */
final class TestParties {
    static final String DATASET = "kependudukan.penduduk";
    static final String PURPOSE = "PPDB 2027";
    static final String SENDER = "disdukcapil";
    static final String RECIPIENT = "disdik";

    private TestParties() {}

    static PublicJwk publicKey(KeyHandle key) {
        return Objects.requireNonNull(key.publicKey());
    }

    static Sealer sealer(KeyHandle... keys) throws KeyRefusedException {
        Sealer.Builder builder = Sealer.from(SENDER);
        for (KeyHandle key : keys) {
            builder.to(Recipient.of(RECIPIENT, publicKey(key)));
        }
        return builder.build();
    }

    static EnvelopeContext.Builder context(Sealer sealer) {
        return sealer.context().dataset(DATASET).purpose(PURPOSE).schema("penduduk/1.0");
    }

    static Opener opener(KeyProvider keys) {
        return Opener.as(Identity.of(RECIPIENT, keys))
                .expecting(DATASET, PURPOSE, SENDER)
                .build();
    }

    static byte[] seal(Sealer sealer, byte[] content) throws IOException {
        return seal(sealer, context(sealer).build(), content);
    }

    static byte[] seal(Sealer sealer, EnvelopeContext context, byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SealingStream stream = sealer.seal(context, file)) {
            stream.write(content);
            stream.finish();
        }
        return file.toByteArray();
    }

    static byte[] open(Opener opener, byte[] file) throws IOException {
        try (Opened opened = opener.open(new ByteArrayInputStream(file))) {
            return opened.content().readAllBytes();
        }
    }

    static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(20261123).nextBytes(content);
        return content;
    }

    /** A keystore with one key of another. */
    static Keystore only(Keystore keystore, String keyId) throws KeyRefusedException {
        Keystore one = Keystore.inMemory();
        one.importPrivateJwk(keystore.exportPrivateJwkInClear(keyId, SecretAccess.insecure()));
        return one;
    }

    /** Counts private-key operations. */
    static class Counting implements KeyProvider {
        final AtomicInteger operations = new AtomicInteger();
        private final KeyProvider keys;

        Counting(KeyProvider keys) {
            this.keys = keys;
        }

        @Override
        public List<KeyHandle> keys() {
            return keys.keys();
        }

        @Override
        public Optional<SecretBytes> unwrap(String keyId, KeyAlgorithm algorithm, byte[] encryptedKey)
                throws IOException, KeyRefusedException {
            operations.incrementAndGet();
            return keys.unwrap(keyId, algorithm, encryptedKey);
        }

        @Override
        public Optional<SecretBytes> agree(String keyId, PublicJwk ephemeral) throws IOException, KeyRefusedException {
            operations.incrementAndGet();
            return keys.agree(keyId, ephemeral);
        }

        @Override
        public Optional<SecretBytes> decapsulate(String keyId, KeyAlgorithm algorithm, byte[] encapsulated)
                throws IOException, KeyRefusedException {
            operations.incrementAndGet();
            return keys.decapsulate(keyId, algorithm, encapsulated);
        }

        @Override
        public byte[] sign(String keyId, KeyAlgorithm algorithm, byte[] input) throws IOException, KeyRefusedException {
            operations.incrementAndGet();
            return keys.sign(keyId, algorithm, input);
        }
    }

    /** Agrees once with each ephemeral key: the same result, so that tens of thousands of openings take seconds. */
    static final class Remembering extends Counting {
        private final ConcurrentHashMap<String, Optional<byte[]>> secrets = new ConcurrentHashMap<>();

        Remembering(KeyProvider keys) {
            super(keys);
        }

        @Override
        public Optional<SecretBytes> agree(String keyId, PublicJwk ephemeral) throws IOException, KeyRefusedException {
            Optional<byte[]> known = secrets.get(ephemeral.thumbprint());
            if (known == null) {
                known = super.agree(keyId, ephemeral).map(secret -> secret.read(SecretAccess.insecure()));
                secrets.put(ephemeral.thumbprint(), known);
            }
            return known.map(SecretBytes::copyOf);
        }
    }
}
