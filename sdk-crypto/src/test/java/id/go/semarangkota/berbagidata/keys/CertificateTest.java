package id.go.semarangkota.berbagidata.keys;

import static id.go.semarangkota.berbagidata.keys.TestCertificates.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.envelope.EnvelopeContext;
import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.envelope.Opened;
import id.go.semarangkota.berbagidata.envelope.Opener;
import id.go.semarangkota.berbagidata.envelope.Recipient;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.envelope.SealingStream;
import id.go.semarangkota.berbagidata.keys.KeyHandle.State;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException.Reason;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {
    private static final char[] PASSWORD = "kata sandi uji".toCharArray();
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private TestCertificates authority;
    private CertificatePolicy policy;

    @TempDir
    private Path folder = Path.of("");

    CertificateTest() throws Exception {
        authority = new TestCertificates();
        policy = CertificatePolicy.trusting(Set.of(authority.root()), CLOCK);
    }

    private static Reason refusal(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(KeyRefusedException.class, call))
                .reason();
    }

    @Nested
    class ARecipient {
        private KeyPair pair;

        @BeforeEach
        void makeKey() throws Exception {
            pair = TestCertificates.ec();
        }

        private Reason refusalOf(X509Certificate certificate) {
            return refusal(() -> Recipient.of("disdik", List.of(certificate, authority.root()), policy));
        }

        @Test
        void isTakenWithAGoodCertificate() throws Exception {
            X509Certificate certificate = authority.issue(pair, KeyUsage.keyAgreement);
            Recipient recipient = Recipient.of("disdik", List.of(certificate), policy);
            assertThat(recipient.keyId()).hasSize(43);
            assertThat(recipient.name()).isEqualTo("disdik");
        }

        @Test
        void isRefusedWithAnExpiredCertificate() throws Exception {
            X509Certificate expired =
                    authority.issue(pair, KeyUsage.keyAgreement, NOW.minus(Duration.ofDays(100)), NOW.minusSeconds(1));
            assertThat(refusalOf(expired)).isEqualTo(Reason.CERTIFICATE_EXPIRED);
            KeyRefusedException e = new KeyRefusedException(Reason.CERTIFICATE_EXPIRED);
            assertThat(e.getMessage()).contains("kedaluwarsa");
            assertThat(e.message(Locale.US)).contains("expired");
        }

        @Test
        void isRefusedBeforeItsFirstDay() throws Exception {
            X509Certificate future =
                    authority.issue(pair, KeyUsage.keyAgreement, NOW.plusSeconds(1), NOW.plus(Duration.ofDays(100)));
            assertThat(refusalOf(future)).isEqualTo(Reason.CERTIFICATE_NOT_YET_VALID);
        }

        @Test
        void isRefusedWithACertificateForSignatures() throws Exception {
            assertThat(refusalOf(authority.issue(pair, KeyUsage.digitalSignature | KeyUsage.nonRepudiation)))
                    .isEqualTo(Reason.CERTIFICATE_KEY_USAGE);
            assertThat(refusalOf(authority.issue(pair, KeyUsage.keyEncipherment)))
                    .isEqualTo(Reason.CERTIFICATE_KEY_USAGE);
        }

        @Test
        void isRefusedWithAnUnknownIssuer() throws Exception {
            X509Certificate foreign = new TestCertificates().issue(pair, KeyUsage.keyAgreement);
            assertThat(refusalOf(foreign)).isEqualTo(Reason.CERTIFICATE_UNTRUSTED);
            assertThat(refusal(() -> Recipient.of("disdik", List.of(), policy))).isEqualTo(Reason.UNREADABLE);
        }

        @Test
        void isRefusedWithAShortRsaKey() throws Exception {
            X509Certificate weak = authority.issue(TestCertificates.rsa(1024), KeyUsage.keyEncipherment);
            assertThat(refusalOf(weak)).isEqualTo(Reason.WEAK_KEY);
            X509Certificate enough = authority.issue(TestCertificates.rsa(2048), KeyUsage.keyEncipherment);
            assertThat(Recipient.of("disdik", List.of(enough), policy).name()).isEqualTo("disdik");
        }

        @Test
        void mayBePinnedOrTrustedLoudly() throws Exception {
            X509Certificate foreign = new TestCertificates().issue(pair, 0);
            assertThat(CertificatePolicy.trusting(Set.of(foreign), CLOCK)
                            .check(List.of(foreign), KeyAlgorithm.ECDH_ES_A256KW)
                            .algorithm())
                    .isEqualTo(KeyAlgorithm.ECDH_ES_A256KW);
            assertThat(CertificatePolicy.dangerouslyTrustingAnyIssuer(CLOCK)
                            .check(List.of(foreign), KeyAlgorithm.ES256)
                            .algorithm())
                    .isEqualTo(KeyAlgorithm.ES256);
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class, () -> CertificatePolicy.trusting(Set.of(), CLOCK)))
                    .hasMessage("anchors: none");
        }
    }

    private static Clock moving(Instant[] now) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
    }

    @Nested
    class APkcs12File {
        private Path file(KeyPair pair, X509Certificate certificate) throws Exception {
            return TestCertificates.pkcs12(
                    folder.resolve("opd.p12"), PASSWORD, pair.getPrivate(), List.of(certificate, authority.root()));
        }

        private Keystore open(Path file, Clock clock) throws Exception {
            return Keystore.openPkcs12(file, PASSWORD, policy, clock);
        }

        @Test
        void opensPackagesSealedToItsCertificate() throws Exception {
            for (KeyPair pair : List.of(TestCertificates.ec(), TestCertificates.rsa(2048))) {
                X509Certificate certificate = authority.issue(pair, KeyUsage.keyAgreement | KeyUsage.keyEncipherment);
                Sealer sealer = Sealer.from("disdukcapil")
                        .to(Recipient.of("disdik", List.of(certificate), policy))
                        .build();
                Keystore keys = open(file(pair, certificate), CLOCK);
                assertThat(keys.keys()).hasSize(1);
                assertThat(roundTrip(sealer, keys)).isEqualTo("isi");
            }
        }

        private String roundTrip(Sealer sealer, Keystore keys) throws IOException {
            EnvelopeContext context =
                    sealer.context().dataset("d").purpose("p").schema("s").build();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (SealingStream stream = sealer.seal(context, file)) {
                stream.write("isi".getBytes(StandardCharsets.US_ASCII));
                stream.finish();
            }
            Opener opener = Opener.as(Identity.of("disdik", keys))
                    .expecting("d", "p", "disdukcapil")
                    .build();
            try (Opened opened = opener.open(new ByteArrayInputStream(file.toByteArray()))) {
                return new String(opened.content().readAllBytes(), StandardCharsets.US_ASCII);
            }
        }

        @Test
        void signsWithItsCertificatesFingerprint() throws Exception {
            KeyPair pair = TestCertificates.ec();
            X509Certificate certificate = authority.issue(pair, KeyUsage.digitalSignature);
            Keystore keys = open(file(pair, certificate), CLOCK);
            KeyHandle key = keys.keys().get(0);
            assertThat(key.algorithms()).containsExactly(KeyAlgorithm.ES256);
            byte[] payload = {1, 2, 3};
            String jws = JwsSigner.of(keys, key.id(), KeyAlgorithm.ES256).signDetached(payload, "x");
            JwsVerifier verifier =
                    JwsVerifier.trusting(List.of(policy.check(List.of(certificate), KeyAlgorithm.ES256)));
            assertThat(verifier.verifyDetached(jws, payload, "x").certificateThumbprint())
                    .isEqualTo(key.certificateThumbprint().orElseThrow());
        }

        @Test
        void isNotSpelledOutByItsHandle() throws Exception {
            KeyPair pair = TestCertificates.ec();
            Keystore keys =
                    open(file(pair, authority.issue(pair, KeyUsage.digitalSignature | KeyUsage.keyAgreement)), CLOCK);
            KeyHandle key = keys.keys().get(0);
            assertThat(key).hasToString("KeyHandle[" + key.id() + " ECDH-ES+A256KW/ES256 ACTIVE]");
        }

        @Test
        void keepsAKeyWithAnExpiredCertificateForOpeningOnly() throws Exception {
            KeyPair pair = TestCertificates.ec();
            X509Certificate certificate = authority.issue(
                    pair,
                    KeyUsage.digitalSignature | KeyUsage.keyAgreement,
                    NOW.minus(Duration.ofDays(9)),
                    NOW.minusSeconds(1));
            Keystore keys = open(file(pair, certificate), CLOCK);
            KeyHandle key = keys.keys().get(0);
            assertThat(key.state()).isEqualTo(State.DECRYPT_ONLY);
            assertThat(refusal(() -> keys.sign(key.id(), KeyAlgorithm.ES256, new byte[1])))
                    .isEqualTo(Reason.DECRYPT_ONLY);
        }

        @Test
        void countsTheCertificateThatServesLongest_whenAKeyHasSeveral() throws Exception {
            KeyPair pair = TestCertificates.ec();
            X509Certificate old =
                    authority.issue(pair, KeyUsage.keyAgreement, NOW.minus(Duration.ofDays(9)), NOW.minusSeconds(1));
            X509Certificate renewed = authority.issue(pair, KeyUsage.digitalSignature);
            X509Certificate future =
                    authority.issue(pair, KeyUsage.keyAgreement, NOW.plusSeconds(1), NOW.plus(Duration.ofDays(800)));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("a", pair.getPrivate(), PASSWORD, new X509Certificate[] {old});
            store.setKeyEntry("b", pair.getPrivate(), PASSWORD, new X509Certificate[] {renewed});
            store.setKeyEntry("c", pair.getPrivate(), PASSWORD, new X509Certificate[] {future});
            Path file = folder.resolve("tiga.p12");
            try (OutputStream out = Files.newOutputStream(file)) {
                store.store(out, PASSWORD);
            }
            List<KeyHandle> handles = open(file, CLOCK).keys();
            assertThat(handles).hasSize(1);
            assertThat(handles.get(0).state()).isEqualTo(State.ACTIVE);
            assertThat(handles.get(0).certificates()).containsExactly(renewed);
        }

        @Test
        void stopsSigningTheMomentItsCertificateExpires() throws Exception {
            KeyPair pair = TestCertificates.ec();
            X509Certificate certificate = authority.issue(pair, KeyUsage.digitalSignature);
            Instant[] now = {NOW};
            Keystore keys = open(file(pair, certificate), moving(now));
            KeyHandle key = keys.keys().get(0);
            assertThat(keys.sign(key.id(), KeyAlgorithm.ES256, new byte[1])).hasSize(64);
            now[0] = NOW.plus(Duration.ofDays(1000));
            assertThat(refusal(() -> JwsSigner.of(keys, key.id(), KeyAlgorithm.ES256)))
                    .isEqualTo(Reason.CERTIFICATE_EXPIRED);
            assertThat(refusal(() -> keys.sign(key.id(), KeyAlgorithm.ES256, new byte[1])))
                    .isEqualTo(Reason.CERTIFICATE_EXPIRED);
        }

        @Test
        void doesNotUseAKeyBeforeItsTime() throws Exception {
            KeyPair pair = TestCertificates.ec();
            X509Certificate certificate =
                    authority.issue(pair, KeyUsage.keyAgreement, NOW.plusSeconds(60), NOW.plus(Duration.ofDays(9)));
            Keystore keys = open(file(pair, certificate), CLOCK);
            KeyHandle key = keys.keys().get(0);
            assertThat(key.state()).isEqualTo(State.PENDING);
            assertThat(refusal(() -> keys.agree(
                            key.id(),
                            Objects.requireNonNull(
                                    keys.generate(KeyAlgorithm.ECDH_ES_A256KW).publicKey()))))
                    .isEqualTo(Reason.PENDING);
        }

        @Test
        void usesAKeyFromItsFirstMomentOnWithoutBeingOpenedAgain() throws Exception {
            KeyPair pair = TestCertificates.ec();
            Instant first = NOW.plusSeconds(60);
            X509Certificate certificate =
                    authority.issue(pair, KeyUsage.digitalSignature, first, NOW.plus(Duration.ofDays(9)));
            Instant[] now = {first.minusMillis(1)};
            Keystore keys = open(file(pair, certificate), moving(now));
            String id = keys.keys().get(0).id();
            assertThat(refusal(() -> keys.sign(id, KeyAlgorithm.ES256, new byte[1])))
                    .isEqualTo(Reason.PENDING);
            now[0] = first;
            assertThat(keys.find(id).orElseThrow().state()).isEqualTo(State.ACTIVE);
            assertThat(keys.sign(id, KeyAlgorithm.ES256, new byte[1])).hasSize(64);
        }

        @Test
        void isRefusedWithTheWrongPassword() throws Exception {
            KeyPair pair = TestCertificates.ec();
            Path file = file(pair, authority.issue(pair, KeyUsage.keyAgreement));
            assertThat(refusal(() -> Keystore.openPkcs12(file, "salah".toCharArray(), policy, CLOCK)))
                    .isEqualTo(Reason.WRONG_PASSWORD);
        }

        @Test
        void isSaidToBePerhapsDamagedWhenTheRightPasswordDoesNotOpenIt() throws Exception {
            KeyPair pair = TestCertificates.ec();
            Path file = file(pair, authority.issue(pair, KeyUsage.keyAgreement));
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            KeyRefusedException refused =
                    Objects.requireNonNull(catchThrowableOfType(KeyRefusedException.class, () -> open(file, CLOCK)));
            assertThat(refused.reason()).isEqualTo(Reason.WRONG_PASSWORD);
            assertThat(refused.message(Locale.ENGLISH)).contains("damaged", "backup");
            assertThat(refused.message(Locale.ROOT)).contains("rusak", "cadangan");
        }

        @Test
        void isRefusedWhenKeyAndCertificateDoNotMatch() throws Exception {
            KeyPair pair = TestCertificates.ec();
            X509Certificate other = authority.issue(TestCertificates.ec(), KeyUsage.keyAgreement);
            // The JDK refuses to write such a file as a chain, so the chain has one certificate only.
            Path file =
                    TestCertificates.pkcs12(folder.resolve("campur.p12"), PASSWORD, pair.getPrivate(), List.of(other));
            assertThat(refusal(() -> open(file, CLOCK))).isEqualTo(Reason.PUBLIC_PRIVATE_MISMATCH);
        }

        @Test
        void isRefusedWhenItsIssuerIsUnknownOrNothingIsPermitted() throws Exception {
            KeyPair pair = TestCertificates.ec();
            X509Certificate foreign = new TestCertificates().issue(pair, KeyUsage.keyAgreement);
            Path untrusted =
                    TestCertificates.pkcs12(folder.resolve("asing.p12"), PASSWORD, pair.getPrivate(), List.of(foreign));
            assertThat(refusal(() -> open(untrusted, CLOCK))).isEqualTo(Reason.CERTIFICATE_UNTRUSTED);
            Path useless = file(pair, authority.issue(pair, KeyUsage.cRLSign));
            assertThat(refusal(() -> open(useless, CLOCK))).isEqualTo(Reason.CERTIFICATE_KEY_USAGE);
        }

        @Test
        void isRefusedWhenItHoldsAKeyWithoutACertificate() throws Exception {
            Path file = TestCertificates.pkcs12WithoutCertificate(
                    folder.resolve("kunci.p12"), PASSWORD, TestCertificates.ec().getPrivate());
            assertThat(refusal(() -> open(file, CLOCK))).isEqualTo(Reason.CERTIFICATE_MISSING);
        }

        @Test
        void isRefusedWhenItHoldsACertificateOnly() throws Exception {
            Path file = TestCertificates.pkcs12WithoutKey(folder.resolve("sertifikat.p12"), PASSWORD, authority.root());
            assertThat(refusal(() -> open(file, CLOCK))).isEqualTo(Reason.NO_PRIVATE_KEY);
        }

        @Test
        void failsWhenItIsMissingOrNoSuchFile() throws Exception {
            assertThat(catchThrowableOfType(NoSuchFileException.class, () -> open(folder.resolve("tidak-ada"), CLOCK)))
                    .isNotNull();
            Path junk = Files.write(folder.resolve("junk"), new byte[100]);
            assertThat(refusal(() -> open(junk, CLOCK))).isEqualTo(Reason.UNREADABLE);
        }
    }
}
