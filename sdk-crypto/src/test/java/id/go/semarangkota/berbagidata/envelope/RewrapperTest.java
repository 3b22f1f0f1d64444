package id.go.semarangkota.berbagidata.envelope;

import static id.go.semarangkota.berbagidata.envelope.TestParties.RECIPIENT;
import static id.go.semarangkota.berbagidata.envelope.TestParties.content;
import static id.go.semarangkota.berbagidata.envelope.TestParties.context;
import static id.go.semarangkota.berbagidata.envelope.TestParties.opener;
import static id.go.semarangkota.berbagidata.envelope.TestParties.publicKey;
import static id.go.semarangkota.berbagidata.envelope.TestParties.sealer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyProvider;
import id.go.semarangkota.berbagidata.keys.Keystore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewrapperTest {
    private static final byte[] CONTENT = content(40_000);
    private static final Keystore DINKES = Keystore.inMemory();
    private static final KeyHandle RSA = DINKES.generate(KeyAlgorithm.RSA_OAEP_256);

    private final Keystore keys = Keystore.inMemory();
    private final KeyHandle key = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
    private final Rewrapper rewrapper = Rewrapper.with(opener(keys));

    private byte[] envelope = new byte[0];
    private byte[] body = new byte[0];

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void sealToOne() throws Exception {
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        Sealer sealer = sealer(key);
        try (SealingStream stream = sealer.sealApart(context(sealer).build(), sink)) {
            stream.write(CONTENT);
            stream.finish();
            envelope = stream.envelope();
        }
        body = sink.toByteArray();
    }

    private static Recipient recipient(String name, KeyHandle handle) throws Exception {
        return Recipient.of(name, publicKey(handle));
    }

    private static Opener named(String name, KeyProvider provider) {
        return Opener.as(Identity.of(name, provider))
                .expecting(TestParties.DATASET, TestParties.PURPOSE, TestParties.SENDER)
                .build();
    }

    private byte[] read(Opener opener, byte[] newEnvelope) throws Exception {
        try (Opened opened = opener.open(newEnvelope, new ByteArrayInputStream(body))) {
            return opened.content().readAllBytes();
        }
    }

    @Nested
    class Adding {
        @Test
        void letsTheNewOneOpenTheSameBodyAndTheOldOneToo() throws Exception {
            byte[] wider = rewrapper.add(envelope, recipient("dinkes", RSA));
            assertThat(read(named("dinkes", DINKES), wider)).isEqualTo(CONTENT);
            assertThat(read(opener(keys), wider)).isEqualTo(CONTENT);
            SealedHeader header = SealedHeader.read(wider);
            assertThat(header.recipients()).containsExactly(RECIPIENT, "dinkes");
            assertThat(header.id()).isEqualTo(SealedHeader.read(envelope).id());
        }

        @Test
        void givesAnAgencyASecondKeyWithoutNamingItTwice() throws Exception {
            byte[] wider = rewrapper.add(envelope, recipient(RECIPIENT, RSA));
            assertThat(read(named(RECIPIENT, DINKES), wider)).isEqualTo(CONTENT);
            assertThat(SealedHeader.read(wider).recipients()).containsExactly(RECIPIENT);
        }

        @Test
        void stopsAtSixtyFour() throws Exception {
            byte[] wider = envelope;
            for (int i = 1; i < 64; i++) {
                wider = rewrapper.add(
                        wider, recipient("opd-" + i, DINKES.generate(KeyAlgorithm.ECDH_ES_A256KW, "X25519")));
            }
            byte[] full = wider;
            assertThat(SealedHeader.read(full).keys()).hasSize(64);
            assertThat(read(named("opd-63", DINKES), full)).isEqualTo(CONTENT);
            assertThat(read(opener(keys), full)).isEqualTo(CONTENT);
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class, () -> rewrapper.add(full, recipient("dinkes", RSA))))
                    .hasMessageStartingWith("recipients: 1 to 64");
        }

        @Test
        void refusesAKeyTwiceAndWhatThePolicyDoesNotPermit() throws Exception {
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class, () -> rewrapper.add(envelope, recipient("dinkes", key))))
                    .hasMessageContaining("once");
            KeyHandle draft = DINKES.generate(KeyAlgorithm.HPKE_7_KE);
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class, () -> rewrapper.add(envelope, recipient("dinkes", draft))))
                    .hasMessageContaining("policy");
        }

        @Test
        void refusesPostQuantumBesideOthers() throws Exception {
            Opener drafts = Opener.as(Identity.of(RECIPIENT, keys))
                    .expecting(TestParties.DATASET, TestParties.PURPOSE, TestParties.SENDER)
                    .policy(EnvelopePolicy.V1.permittingDraft(KeyAlgorithm.HPKE_9_KE))
                    .build();
            KeyHandle strong = DINKES.generate(KeyAlgorithm.HPKE_9_KE);
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> Rewrapper.with(drafts).add(envelope, recipient("dinkes", strong))))
                    .hasMessageContaining("all must be");
            byte[] only = Rewrapper.with(drafts).rewrap(envelope, List.of(recipient(RECIPIENT, strong)));
            Opener opener = Opener.as(Identity.of(RECIPIENT, DINKES))
                    .expecting(TestParties.DATASET, TestParties.PURPOSE, TestParties.SENDER)
                    .policy(EnvelopePolicy.V1.permittingDraft(KeyAlgorithm.HPKE_9_KE))
                    .build();
            assertThat(read(opener, only)).isEqualTo(CONTENT);
        }
    }

    @Nested
    class Rotating {
        @Test
        void putsTheNewKeyInTheOldOnesPlace() throws Exception {
            KeyHandle fresh = keys.rotate(key.id());
            byte[] rotated = rewrapper.rotate(envelope, key.id(), recipient(RECIPIENT, fresh));
            assertThat(SealedHeader.read(rotated).keys())
                    .containsExactly(new SealedHeader.RecipientKey(KeyAlgorithm.ECDH_ES_A256KW, fresh.id()));
            assertThat(read(opener(TestParties.only(keys, fresh.id())), rotated))
                    .isEqualTo(CONTENT);
            Opener old = opener(TestParties.only(keys, key.id()));
            assertThat(catchThrowableOfType(EnvelopeException.NotARecipient.class, () -> read(old, rotated)))
                    .isNotNull();
        }

        @Test
        void leavesTheOthersAlone() throws Exception {
            byte[] wider = rewrapper.add(envelope, recipient("dinkes", RSA));
            byte[] rotated = rewrapper.rotate(wider, key.id(), recipient(RECIPIENT, keys.rotate(key.id())));
            assertThat(read(named("dinkes", DINKES), rotated)).isEqualTo(CONTENT);
        }

        @Test
        void refusesAnEntryThatIsNotThereOrIsAnothers() throws Exception {
            byte[] wider = rewrapper.add(envelope, recipient("dinkes", RSA));
            KeyHandle fresh = DINKES.generate(KeyAlgorithm.ECDH_ES_A256KW);
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> rewrapper.rotate(wider, fresh.id(), recipient(RECIPIENT, fresh))))
                    .hasMessageStartingWith("keyId");
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> rewrapper.rotate(wider, key.id(), recipient("dinkes", fresh))))
                    .hasMessageStartingWith("keyId");
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> rewrapper.rotate(wider, key.id(), recipient("dishub", fresh))))
                    .hasMessageStartingWith("recipient");
        }
    }

    @Nested
    class Rewrapping {
        @Test
        void makesAnEnvelopeForOthersOnlyWithAContentKeyOfItsOwn() throws Exception {
            byte[] renewed = rewrapper.rewrap(envelope, List.of(recipient("dinkes", RSA)));
            assertThat(read(named("dinkes", DINKES), renewed)).isEqualTo(CONTENT);
            assertThat(catchThrowableOfType(EnvelopeException.ForeignContext.class, () -> read(opener(keys), renewed)))
                    .isNotNull();
            assertThat(commitment(renewed)).isNotEqualTo(commitment(envelope));
            assertThat(commitment(rewrapper.add(envelope, recipient("dinkes", RSA))))
                    .isEqualTo(commitment(envelope));
        }

        private byte[] commitment(byte[] json) throws Exception {
            return SealedHeader.parse(json, EnvelopeLimits.DEFAULTS)
                    .protectedHeader()
                    .bytes("kc");
        }

        @Test
        void keepsTheExpiryAndIsRefusedAfterIt() throws Exception {
            Instant now = Instant.parse("2026-11-27T00:00:00Z");
            Sealer sealer = Sealer.from(TestParties.SENDER)
                    .to(recipient(RECIPIENT, key))
                    .clock(Clock.fixed(now, ZoneOffset.UTC))
                    .build();
            byte[] expiring;
            try (SealingStream stream = sealer.sealApart(
                    context(sealer).expiresAt(now.plusSeconds(60)).build(), new ByteArrayOutputStream())) {
                stream.finish();
                expiring = stream.envelope();
            }
            assertThat(SealedHeader.read(at(now).rewrap(expiring, List.of(recipient("dinkes", RSA))))
                            .expiresAt())
                    .isEqualTo(now.plusSeconds(60));
            Rewrapper late = at(now.plus(Duration.ofDays(1)));
            assertThat(catchThrowableOfType(
                            EnvelopeException.Expired.class, () -> late.add(expiring, recipient("dinkes", RSA))))
                    .isNotNull();
        }

        private Rewrapper at(Instant instant) {
            return Rewrapper.with(Opener.as(Identity.of(RECIPIENT, keys))
                    .expecting(TestParties.DATASET, TestParties.PURPOSE, TestParties.SENDER)
                    .clock(Clock.fixed(instant, ZoneOffset.UTC))
                    .build());
        }

        @Test
        void needsTheKeyAndTheExpectedContext() throws Exception {
            Rewrapper stranger = Rewrapper.with(opener(DINKES));
            assertThat(catchThrowableOfType(
                            EnvelopeException.NotARecipient.class,
                            () -> stranger.add(envelope, recipient("dinkes", RSA))))
                    .isNotNull();
            Rewrapper mistaken = Rewrapper.with(Opener.as(Identity.of(RECIPIENT, keys))
                    .expecting("lain", TestParties.PURPOSE, TestParties.SENDER)
                    .build());
            assertThat(catchThrowableOfType(
                            EnvelopeException.ForeignContext.class,
                            () -> mistaken.rewrap(envelope, List.of(recipient("dinkes", RSA)))))
                    .isNotNull();
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class, () -> rewrapper.rewrap(envelope, new ArrayList<>())))
                    .hasMessageStartingWith("recipients");
        }
    }

    @Nested
    class SingleFiles {
        private Path sealed() throws Exception {
            Path file = folder.resolve("lama.sdx");
            Sealer sealer = sealer(key);
            sealer.sealTo(context(sealer).build(), new ByteArrayInputStream(CONTENT), file);
            return file;
        }

        @Test
        void takeANewEnvelopeBeforeTheSameBody() throws Exception {
            Path file = sealed();
            Path target = folder.resolve("baru.sdx");
            byte[] old = Rewrapper.envelopeOf(file);
            byte[] fresh = rewrapper.rewrap(old, List.of(recipient("dinkes", RSA)));
            rewrapper.exchangeEnvelope(file, fresh, target);
            Path out = folder.resolve("isi");
            named("dinkes", DINKES).openTo(target, out);
            assertThat(out).hasBinaryContent(CONTENT);
            assertThat(body(target)).isEqualTo(body(file));
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> rewrapper.exchangeEnvelope(file, envelope, folder.resolve("lain.sdx"))))
                    .hasMessageContaining("another package");
            assertThat(folder.resolve("lain.sdx")).doesNotExist();
        }

        @Test
        void areSealedAnewUnderKeysThatNobodyHad() throws Exception {
            Path file = sealed();
            Path target = folder.resolve("baru.sdx");
            SealedDigests digests = rewrapper.reencryptWholeBody(file, List.of(recipient("dinkes", RSA)), target);
            Path out = folder.resolve("isi");
            Opened opened = named("dinkes", DINKES).openTo(target, out);
            assertThat(out).hasBinaryContent(CONTENT);
            assertThat(opened.digests()).isEqualTo(digests);
            assertThat(opened.context().id()).isEqualTo(SealedHeader.read(file).id());
            byte[] before = body(file);
            byte[] after = body(target);
            assertThat(after).hasSameSizeAs(before);
            for (int at = 0; at + 32 <= after.length; at += 16_400) {
                assertThat(Arrays.copyOfRange(after, at, at + 32))
                        .isNotEqualTo(Arrays.copyOfRange(before, at, at + 32));
            }
        }

        private static byte[] body(Path file) throws Exception {
            byte[] bytes = Files.readAllBytes(file);
            return Arrays.copyOfRange(bytes, 12 + Rewrapper.envelopeOf(file).length, bytes.length);
        }
    }
}
