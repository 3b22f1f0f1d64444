package id.go.semarangkota.berbagidata.jca;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Private keys and their certificates in a PKCS #12 file.
 */
public final class Pkcs12 {
    private Pkcs12() {}

    /**
     * One private key.
     *
     * @param privateKey the key
     * @param chain its certificates, the leaf first, never empty
     */
    public record Entry(PrivateKey privateKey, List<X509Certificate> chain) {
        /**
         * Copies the list.
         *
         * @param privateKey the key
         * @param chain its certificates, the leaf first, never empty
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
     * @param in the file, not closed
     * @param password its password; the caller's to wipe
     * @return the keys with certificates, in the order of their names
     * @throws UnrecoverableKeyException if the password does not fit
     * @throws IOException if it cannot be read or is not such a file
     */
    public static List<Entry> read(InputStream in, char[] password) throws IOException, UnrecoverableKeyException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            load(store, in, password);
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
            throw new IOException("not a readable PKCS #12 file");
        }
    }

    private static void load(KeyStore store, InputStream in, char[] password)
            throws IOException, GeneralSecurityException {
        try {
            store.load(in, password);
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) {
                throw new UnrecoverableKeyException("password");
            }
            throw e;
        }
    }

    private static List<X509Certificate> x509(Certificate[] chain) throws IOException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Certificate certificate : chain) {
            if (!(certificate instanceof X509Certificate x509)) {
                throw new IOException("not a readable PKCS #12 file");
            }
            certificates.add(x509);
        }
        return certificates;
    }
}
