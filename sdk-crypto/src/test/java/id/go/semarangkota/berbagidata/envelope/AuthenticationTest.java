package id.go.semarangkota.berbagidata.envelope;

import static id.go.semarangkota.berbagidata.envelope.TestParties.DATASET;
import static id.go.semarangkota.berbagidata.envelope.TestParties.PURPOSE;
import static id.go.semarangkota.berbagidata.envelope.TestParties.RECIPIENT;
import static id.go.semarangkota.berbagidata.envelope.TestParties.SENDER;
import static id.go.semarangkota.berbagidata.envelope.TestParties.content;
import static id.go.semarangkota.berbagidata.envelope.TestParties.context;
import static id.go.semarangkota.berbagidata.envelope.TestParties.opener;
import static id.go.semarangkota.berbagidata.envelope.TestParties.publicKey;
import static id.go.semarangkota.berbagidata.envelope.TestParties.seal;
import static id.go.semarangkota.berbagidata.envelope.TestParties.sealer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.envelope.jwe.ContentKey;
import id.go.semarangkota.berbagidata.envelope.jwe.Jwe;
import id.go.semarangkota.berbagidata.envelope.jwe.JweRecipient;
import id.go.semarangkota.berbagidata.jca.BodyKeys;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthenticationTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Keystore keys = Keystore.inMemory();
    private final KeyHandle key = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);

    private static EnvelopeException refusal(Opener opener, byte[] file) {
        return Objects.requireNonNull(
                catchThrowableOfType(EnvelopeException.class, () -> TestParties.open(opener, file)));
    }

    private static byte[] withFlip(byte[] file, String marker, int offset) {
        byte[] changed = file.clone();
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(marker) + marker.length() + offset;
        changed[at] = (byte) (changed[at] == 'A' ? 'B' : 'A');
        return changed;
    }

    @Nested
    class OneFailureForAll {
        @ParameterizedTest
        @EnumSource(names = {"ECDH_ES_A256KW", "RSA_OAEP_256"})
        void looksTheSameWhereverTheDefectIs(KeyAlgorithm algorithm) throws Exception {
            Keystore store = Keystore.inMemory();
            byte[] file = seal(sealer(store.generate(algorithm)), content(100));
            byte[] lastByte = file.clone();
            lastByte[file.length - 1] ^= 1;
            byte[] salt = file.clone();
            salt[12 + ByteBuffer.wrap(file).getInt(8)] ^= 1;
            List<EnvelopeException> refusals = List.of(
                    refusal(opener(store), withFlip(file, "\"encrypted_key\":\"", 3)),
                    refusal(opener(store), withFlip(file, "\"ciphertext\":\"", 3)),
                    refusal(opener(store), withFlip(file, "\"tag\":\"", 3)),
                    refusal(opener(store), withFlip(file, "\"iv\":\"", 3)),
                    refusal(opener(store), salt),
                    refusal(opener(store), lastByte),
                    refusal(opener(store), Arrays.copyOf(file, file.length - 1)));
            for (EnvelopeException refusal : refusals) {
                assertThat(refusal)
                        .isExactlyInstanceOf(EnvelopeException.NotAuthentic.class)
                        .hasMessage(refusals.get(0).getMessage())
                        .hasNoCause();
            }
        }

        @Test
        void saysItInIndonesianAndInEnglish() throws Exception {
            byte[] file = seal(sealer(key), content(1));
            file[file.length - 1] ^= 1;
            EnvelopeException refusal = refusal(opener(keys), file);
            assertThat(refusal.code()).isEqualTo("SDX-NOT-AUTHENTIC");
            assertThat(refusal.getMessage()).startsWith("Paket tidak asli");
            assertThat(refusal.message(Locale.JAPANESE)).startsWith("Paket tidak asli");
            assertThat(refusal.message(Locale.UK)).startsWith("The package is not authentic");
        }

        @Test
        void refusesAKeyThatIsNotAddressed() throws Exception {
            byte[] file = seal(sealer(key), content(1));
            Keystore stranger = Keystore.inMemory();
            stranger.generate(KeyAlgorithm.ECDH_ES_A256KW);
            assertThat(refusal(opener(stranger), file)).isInstanceOf(EnvelopeException.NotARecipient.class);
        }

        @Test
        void refusesAnEnvelopeWithTheBodyOfAnother() throws Exception {
            Sealer sealer = sealer(key);
            EnvelopeContext context = context(sealer).build();
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            ByteArrayOutputStream two = new ByteArrayOutputStream();
            byte[] first = sealApart(sealer, context, one);
            byte[] second = sealApart(sealer, context, two);
            assertThat(catchThrowableOfType(
                            EnvelopeException.NotAuthentic.class,
                            () -> opener(keys).open(first, new ByteArrayInputStream(two.toByteArray()))))
                    .isNotNull();
            assertThat(catchThrowableOfType(
                            EnvelopeException.NotAuthentic.class,
                            () -> opener(keys).openChannel(second, new MemoryChannel(one.toByteArray()))))
                    .isNotNull();
        }

        @Test
        void refusesAnEntryThatBelongsToAnotherEnvelope() throws Exception {
            String one = new String(seal(sealer(key), content(1)), StandardCharsets.ISO_8859_1);
            String two = new String(seal(sealer(key), content(1)), StandardCharsets.ISO_8859_1);
            String grafted = one.replace(entries(one), entries(two));
            assertThat(refusal(opener(keys), grafted.getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(EnvelopeException.NotAuthentic.class);
        }

        private static String entries(String file) {
            return file.substring(file.indexOf("\"recipients\""), file.indexOf("\"tag\""));
        }

        private static byte[] sealApart(Sealer sealer, EnvelopeContext context, ByteArrayOutputStream body)
                throws IOException {
            try (SealingStream stream = sealer.sealApart(context, body)) {
                stream.write(content(10));
                stream.finish();
                return stream.envelope();
            }
        }
    }

    @Nested
    class Context {
        @Test
        void refusesAForeignDatasetPurposeSenderOrRecipient() throws Exception {
            TestParties.Counting counting = new TestParties.Counting(keys);
            byte[] file = seal(sealer(key), content(1));
            assertThat(member(RECIPIENT, counting, file, "pajak", PURPOSE, SENDER))
                    .isEqualTo("dataset");
            assertThat(member(RECIPIENT, counting, file, DATASET, "statistik", SENDER))
                    .isEqualTo("purpose");
            assertThat(member(RECIPIENT, counting, file, DATASET, PURPOSE, "dinkes"))
                    .isEqualTo("sender");
            assertThat(member("dinkes", counting, file, DATASET, PURPOSE, SENDER))
                    .isEqualTo("recipient");
            assertThat(counting.operations).hasValue(0);
        }

        private String member(
                String name,
                TestParties.Counting provider,
                byte[] file,
                String dataset,
                String purpose,
                String sender) {
            Opener opener = Opener.as(Identity.of(name, provider))
                    .expecting(dataset, purpose, sender)
                    .build();
            return ((EnvelopeException.ForeignContext) refusal(opener, file)).member();
        }

        @Test
        void refusesTheEntryOfAnotherRecipientUnderTheSameKey() throws Exception {
            Sealer sealer = Sealer.from(SENDER)
                    .to(Recipient.of("dinkes", publicKey(key)))
                    .to(Recipient.of(RECIPIENT, publicKey(keys.generate(KeyAlgorithm.ECDH_ES_A256KW))))
                    .build();
            byte[] file = seal(sealer, content(1));
            Opener opener = opener(TestParties.only(keys, key.id()));
            assertThat(refusal(opener, file)).isInstanceOf(EnvelopeException.ForeignContext.class);
        }

        @Test
        void mustBeGivenToOpen() {
            Opener.Builder builder = Opener.as(Identity.of(RECIPIENT, keys));
            assertThat(catchThrowableOfType(IllegalArgumentException.class, builder::build))
                    .hasMessageContaining("expecting");
        }

        @Test
        void isTheSameInHeaderManifestAndBody() throws Exception {
            Sealer sealer = sealer(key);
            EnvelopeContext said = context(sealer).build();
            EnvelopeContext meant = context(sealer).schema("lain/9").build();
            EnvelopeContext sameId = new EnvelopeContext(
                    said.id(),
                    DATASET,
                    "lain",
                    SENDER,
                    said.recipients(),
                    said.issuedAt(),
                    null,
                    said.contentType(),
                    said.schema());
            assertThat(forged(said, said, said)).isNull();
            assertThat(forged(said, sameId, sameId)).isInstanceOf(EnvelopeException.Malformed.class);
            assertThat(forged(said, meant, meant)).isInstanceOf(EnvelopeException.Malformed.class);
            assertThat(forged(said, said, sameId)).isInstanceOf(EnvelopeException.NotAuthentic.class);
        }

        /** What a sender could write who does not use this SDK. */
        private EnvelopeException forged(EnvelopeContext header, EnvelopeContext manifest, EnvelopeContext body)
                throws Exception {
            byte[] streamKey = new byte[BodyKeys.KEY];
            byte[] salt = new byte[BodyKeys.SALT];
            ByteArrayOutputStream sealed = new ByteArrayOutputStream();
            byte[] envelope;
            try (ContentKey content = ContentKey.random(RANDOM)) {
                JweRecipient entry = Recipient.of(RECIPIENT, publicKey(key)).wrap(content, SENDER, RANDOM);
                byte[] plaintext = Manifest.of(streamKey.clone(), manifest, BodyKeying.UNKNOWN)
                        .toJson();
                envelope = Jwe.seal(SealedHeader.toProtected(header), content, List.of(entry), plaintext, RANDOM)
                        .toJson();
            }
            try (BodyKeys bodyKeys =
                            Manifest.of(streamKey, body, BodyKeying.UNKNOWN).bodyKeys(salt);
                    SealingStream stream = new SealingStream(
                            envelope,
                            bodyKeys,
                            salt,
                            new SealingStream.Destination(
                                    sealed, null, false, BodyKeying.UNKNOWN, BatchQueue.Workers.CALLER))) {
                stream.finish();
            }
            return catchThrowableOfType(
                    EnvelopeException.class,
                    () -> opener(keys).open(envelope, new ByteArrayInputStream(sealed.toByteArray())));
        }
    }

    @Nested
    class Manifests {
        @Test
        void areHeldToLengthAndHash() throws Exception {
            byte[] body = content(20_000);
            assertThat(readAll(body, 20_000, new byte[0])).isNull();
            assertThat(readAll(body, 19_999, new byte[0])).isInstanceOf(EnvelopeException.NotAuthentic.class);
            byte[] right = java.security.MessageDigest.getInstance("SHA-512").digest(body);
            assertThat(readAll(body, BodyKeying.UNKNOWN, right)).isNull();
            right[0] ^= 1;
            assertThat(readAll(body, BodyKeying.UNKNOWN, right)).isInstanceOf(EnvelopeException.NotAuthentic.class);
        }

        private static IOException readAll(byte[] content, long length, byte[] sha512) throws IOException {
            byte[] streamKey = new byte[BodyKeys.KEY];
            byte[] salt = new byte[BodyKeys.SALT];
            ByteArrayOutputStream sealed = new ByteArrayOutputStream();
            BodyKeying keying = new BodyKeying() {
                @Override
                public BodyKeys bodyKeys(byte[] chosen) {
                    return BodyKeys.derive(streamKey, chosen, new byte[0]);
                }

                @Override
                public long length() {
                    return length;
                }

                @Override
                public byte[] sha512() {
                    return sha512.clone();
                }
            };
            try (BodyKeys bodyKeys = keying.bodyKeys(salt);
                    SealingStream stream = new SealingStream(
                            new byte[1],
                            bodyKeys,
                            salt,
                            new SealingStream.Destination(
                                    sealed, null, false, BodyKeying.UNKNOWN, BatchQueue.Workers.CALLER))) {
                stream.write(content);
                stream.finish();
            }
            return catchThrowableOfType(
                    IOException.class,
                    () -> new OpenedStream(
                                    new ByteArrayInputStream(sealed.toByteArray()),
                                    keying,
                                    new OpenedStream.Reading(false, Long.MAX_VALUE, BatchQueue.Workers.CALLER))
                            .readAllBytes());
        }
    }

    @Nested
    class Expiry {
        private final Instant now = Instant.parse("2026-11-23T08:00:00Z");

        private Opener.Builder at(Duration later) {
            return Opener.as(Identity.of(RECIPIENT, keys))
                    .expecting(DATASET, PURPOSE, SENDER)
                    .clock(Clock.fixed(now.plus(later), ZoneOffset.UTC));
        }

        private byte[] expiringInAnHour() throws Exception {
            Sealer sealer = Sealer.from(SENDER)
                    .to(Recipient.of(RECIPIENT, publicKey(key)))
                    .clock(Clock.fixed(now, ZoneOffset.UTC))
                    .build();
            EnvelopeContext context =
                    context(sealer).expiresAt(now.plusSeconds(3600)).build();
            return seal(sealer, context, content(1));
        }

        @Test
        void opensUntilTheLastSecond() throws Exception {
            assertThat(TestParties.open(at(Duration.ofHours(1)).build(), expiringInAnHour()))
                    .isEqualTo(content(1));
        }

        @Test
        void refusesAfterwards() throws Exception {
            TestParties.Counting counting = new TestParties.Counting(keys);
            Opener late = Opener.as(Identity.of(RECIPIENT, counting))
                    .expecting(DATASET, PURPOSE, SENDER)
                    .clock(Clock.fixed(now.plusSeconds(3601), ZoneOffset.UTC))
                    .build();
            assertThat(refusal(late, expiringInAnHour())).isInstanceOf(EnvelopeException.Expired.class);
            assertThat(counting.operations).hasValue(0);
        }

        @Test
        void opensLateOnlyForAReasonThatComesBack() throws Exception {
            byte[] file = expiringInAnHour();
            Opener late = at(Duration.ofDays(400))
                    .dangerouslyOpeningExpired("audit 17/2027")
                    .build();
            try (Opened opened = late.open(new ByteArrayInputStream(file))) {
                assertThat(opened.expiryOverride()).hasValue("audit 17/2027");
            }
            Opener early =
                    at(Duration.ZERO).dangerouslyOpeningExpired("audit 17/2027").build();
            try (Opened opened = early.open(new ByteArrayInputStream(file))) {
                assertThat(opened.expiryOverride()).isEmpty();
            }
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> at(Duration.ZERO).dangerouslyOpeningExpired(" ")))
                    .hasMessageStartingWith("reason: ");
        }
    }
}
