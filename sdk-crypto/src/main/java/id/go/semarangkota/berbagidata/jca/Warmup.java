package id.go.semarangkota.berbagidata.jca;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Makes the virtual machine compile bulk encryption before it is needed: until it has seen thousands of calls it runs at a
 * fiftieth of its speed.
 */
public final class Warmup {
    private static final int ROUNDS = 20_000;
    private static final int LENGTH = 1024;

    private Warmup() {}

    /** Works for some hundred milliseconds the first time in a process, and not at all afterwards. */
    public static void run() {
        if (Once.ROUNDS_DONE != ROUNDS) {
            throw new AssertionError("rounds");
        }
    }

    /** Initialised once: the virtual machine sees to that. */
    private static final class Once {
        static final int ROUNDS_DONE = prime();

        private static int prime() {
            byte[] in = new byte[LENGTH];
            byte[] out = new byte[LENGTH + AesGcm.TAG];
            int done = 0;
            try (WipedKey key = new WipedKey("AES", new byte[32])) {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", Providers.SUN_JCE);
                while (done < ROUNDS) {
                    byte[] nonce =
                            ByteBuffer.allocate(AesGcm.NONCE).putInt(8, done).array();
                    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(AesGcm.TAG * 8, nonce));
                    cipher.doFinal(in, 0, LENGTH, out, 0);
                    done++;
                }
                return done;
            } catch (GeneralSecurityException e) {
                throw Providers.impossible(e);
            }
        }
    }
}
