package id.go.semarangkota.berbagidata.keys;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

/** A small certificate authority. */
public final class TestCertificates {
    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2027-12-31T00:00:00Z");

    private final KeyPair authority = ec();
    private final X509Certificate root;

    public TestCertificates() throws GeneralSecurityException, IOException {
        root = issue(authority, KeyUsage.keyCertSign, FIRST.minusSeconds(86_400), LAST);
    }

    public X509Certificate root() {
        return root;
    }

    public X509Certificate issue(KeyPair subject, int usage) throws GeneralSecurityException, IOException {
        return issue(subject, usage, FIRST, LAST);
    }

    public X509Certificate issue(KeyPair subject, int usage, Instant from, Instant to)
            throws GeneralSecurityException, IOException {
        X500Principal issuer = new X500Principal("CN=CA Uji");
        X500Principal name = subject.equals(authority) ? issuer : new X500Principal("CN=OPD Uji");
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer, BigInteger.valueOf(7), Date.from(from), Date.from(to), name, subject.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(subject.equals(authority)));
            if (usage != 0) {
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(
                            new JcaContentSignerBuilder("SHA256withECDSA").build(authority.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    public static KeyPair ec() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    public static KeyPair rsa(int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    public static Path pkcs12(Path file, char[] password, PrivateKey key, List<X509Certificate> chain)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("opd", key, password, chain.toArray(X509Certificate[]::new));
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
        return file;
    }

    /** A file with a key and nothing else, as openssl's {@code -nocerts} makes it. */
    public static Path pkcs12WithoutCertificate(Path file, char[] password, PrivateKey key) throws IOException {
        BouncyCastleProvider provider = new BouncyCastleProvider();
        OutputEncryptor encryptor;
        try {
            encryptor = new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
                    .setProvider(provider)
                    .build(password);
            PKCS12PfxPduBuilder builder = new PKCS12PfxPduBuilder();
            builder.addData(new JcaPKCS12SafeBagBuilder(key, encryptor).build());
            JcePKCS12MacCalculatorBuilder mac = new JcePKCS12MacCalculatorBuilder().setProvider(provider);
            return Files.write(file, builder.build(mac, password).getEncoded());
        } catch (OperatorCreationException | PKCSException e) {
            throw new IOException(e);
        }
    }

    /** A file with a certificate and nothing else, as openssl's {@code -nokeys} makes it. */
    public static Path pkcs12WithoutKey(Path file, char[] password, X509Certificate certificate)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("ca", certificate);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
        return file;
    }
}
