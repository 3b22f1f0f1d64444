package id.go.semarangkota.berbagidata.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.keys.KeyRefusedException.Reason;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.AuthenticatedSafe;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.SafeBag;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that would keep a computer busy are refused before the first round of work. */
@Timeout(10)
class Pkcs12CostTest {
    private static final byte[] SALT = new byte[8];
    private static final byte[] JUNK = new byte[64];

    @TempDir
    private Path folder = Path.of("");

    private Reason refusal(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("opd.p12"), file);
        CertificatePolicy policy = CertificatePolicy.dangerouslyTrustingAnyIssuer(Clock.systemUTC());
        return Objects.requireNonNull(catchThrowableOfType(
                        KeyRefusedException.class,
                        () -> Keystore.openPkcs12(path, "sandi".toCharArray(), policy, Clock.systemUTC())))
                .reason();
    }

    @ParameterizedTest
    @CsvSource({
        // mac, certificates, key
        "3000000, 1, 1",
        "1, 3000000, 1",
        "1, 1, 3000000",
        "1000000, 1000000, 1000001",
        "9223372036854775807, 9223372036854775807, 1",
        "1, 1, 99999999999999999999999999",
    })
    void countsEveryPartOfTheFile(BigInteger mac, BigInteger certificates, BigInteger key) throws Exception {
        assertThat(refusal(file(mac, certificates, key))).isEqualTo(Reason.TOO_COSTLY);
    }

    @Test
    void letsUsualCountsThrough() throws Exception {
        // Nothing in it is genuine; that it is read at all shows that the cost did not stop it.
        assertThat(refusal(file(BigInteger.TEN, BigInteger.TEN, BigInteger.TEN)))
                .isIn(Reason.WRONG_PASSWORD, Reason.UNREADABLE);
    }

    @Test
    void refusesALargeFileUnread() throws Exception {
        assertThat(refusal(new byte[1024 * 1024 + 1])).isEqualTo(Reason.TOO_COSTLY);
        assertThat(refusal(new byte[1024 * 1024])).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() throws Exception {
        byte[] nested = new byte[100_000];
        for (int i = 0; i < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        assertThat(refusal(nested)).isEqualTo(Reason.UNREADABLE);
        assertThat(refusal(new byte[] {0x30, 5, 0x02, 9, 1, 1, 1})).isEqualTo(Reason.UNREADABLE);
    }

    /** The three places of RFC 7292 that name a count, each in one of the forms that are in use. */
    private static byte[] file(BigInteger mac, BigInteger certificates, BigInteger key) throws IOException {
        EncryptionScheme aes =
                new EncryptionScheme(NISTObjectIdentifiers.id_aes256_CBC, new DEROctetString(new byte[16]));
        PBES2Parameters modern =
                new PBES2Parameters(new KeyDerivationFunc(PKCSObjectIdentifiers.id_PBKDF2, pair(key)), aes);
        SafeBag keyBag = new SafeBag(
                PKCSObjectIdentifiers.pkcs8ShroudedKeyBag,
                new EncryptedPrivateKeyInfo(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2, modern), JUNK));
        EncryptedData sealed = new EncryptedData(
                PKCSObjectIdentifiers.data,
                new AlgorithmIdentifier(PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC, pair(certificates)),
                new DEROctetString(JUNK));
        AuthenticatedSafe safe = new AuthenticatedSafe(new ContentInfo[] {
            data(new DERSequence(keyBag)), new ContentInfo(PKCSObjectIdentifiers.encryptedData, sealed)
        });
        DigestInfo digest = new DigestInfo(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), new byte[32]);
        DERSequence macData =
                new DERSequence(new ASN1Encodable[] {digest, new DEROctetString(SALT), new ASN1Integer(mac)});
        return new Pfx(data(safe), MacData.getInstance(macData)).getEncoded("DER");
    }

    private static ContentInfo data(ASN1Encodable content) throws IOException {
        return new ContentInfo(
                PKCSObjectIdentifiers.data,
                new DEROctetString(content.toASN1Primitive().getEncoded("DER")));
    }

    private static DERSequence pair(BigInteger count) {
        return new DERSequence(new ASN1Encodable[] {new DEROctetString(SALT), new ASN1Integer(count)});
    }
}
