package id.go.semarangkota.berbagidata.jca;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Private keys and their certificates in a PKCS #12 file.
 */
public final class Pkcs12 {
    private static final String UNREADABLE = "not a readable PKCS #12 file";

    private Pkcs12() {}

    /**
     * One private key.
     *
     * @param privateKey the key
     * @param chain its certificates, the leaf first; empty if the file holds none for the key
     */
    public record Entry(PrivateKey privateKey, List<X509Certificate> chain) {
        /**
         * Copies the list.
         *
         * @param privateKey the key
         * @param chain its certificates, the leaf first; empty if the file holds none for the key
         */
        public Entry {
            chain = List.copyOf(chain);
        }

        /** Says nothing of the key. */
        @Override
        public String toString() {
            return "Entry";
        }
    }

    /**
     * Reads all private keys.
     *
     * @param file the file's bytes
     * @param password its password; the caller's to wipe
     * @return the keys with their certificates, in the order of their names
     * @throws UnrecoverableKeyException if the password does not fit, or the file is damaged
     * @throws InvalidKeyException if it is not such a file
     */
    public static List<Entry> read(byte[] file, char[] password) throws InvalidKeyException, UnrecoverableKeyException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            load(store, file, password);
            List<String> names = new ArrayList<>(Collections.list(store.aliases()));
            Collections.sort(names);
            List<Entry> entries = new ArrayList<>();
            for (String name : names) {
                if (store.getKey(name, password) instanceof PrivateKey key) {
                    entries.add(new Entry(key, x509(store.getCertificateChain(name))));
                }
            }
            return entries;
        } catch (UnrecoverableKeyException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new InvalidKeyException(UNREADABLE);
        }
    }

    private static void load(KeyStore store, byte[] file, char[] password) throws GeneralSecurityException {
        try {
            store.load(new ByteArrayInputStream(file), password);
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) {
                throw new UnrecoverableKeyException("password");
            }
            throw new InvalidKeyException(UNREADABLE);
        }
    }

    private static List<X509Certificate> x509(Certificate @Nullable [] chain) throws InvalidKeyException {
        List<X509Certificate> certificates = new ArrayList<>();
        if (chain == null) {
            return certificates;
        }
        for (Certificate certificate : chain) {
            if (!(certificate instanceof X509Certificate x509)) {
                throw new InvalidKeyException(UNREADABLE);
            }
            certificates.add(x509);
        }
        return certificates;
    }
}
