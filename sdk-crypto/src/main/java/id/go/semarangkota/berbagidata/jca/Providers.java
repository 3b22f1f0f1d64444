package id.go.semarangkota.berbagidata.jca;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Which provider does what.
 */
public final class Providers {
    /** Curves. An instance of our own: {@code Security.addProvider} is never called. */
    static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    /** Bulk encryption: Bouncy Castle would be fifty times slower. */
    static final String SUN_JCE = "SunJCE";

    private Providers() {}

    /**
     * A source of randomness for whoever was given none.
     *
     * @return the platform's default generator, a new instance
     */
    public static SecureRandom secureRandom() {
        return new SecureRandom();
    }

    static AssertionError impossible(GeneralSecurityException e) {
        return new AssertionError("a primitive that every JDK 17 has failed", e);
    }
}
