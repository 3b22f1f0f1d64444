package id.go.semarangkota.berbagidata.jca;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The curves, by their JOSE names.
 */
public enum Curve {
    /** NIST P-256. */
    P_256("P-256", "secp256r1", 32),
    /** NIST P-384. */
    P_384("P-384", "secp384r1", 48),
    /** NIST P-521. */
    P_521("P-521", "secp521r1", 66),
    /** Montgomery, for agreement. */
    X25519("X25519", "X25519", 32),
    /** Edwards, for signatures. */
    ED25519("Ed25519", "Ed25519", 32);

    private final String jose;
    private final String jca;
    private final int coordinateLength;
    // Immutable, though no annotation says so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final @Nullable ECParameterSpec parameters;

    Curve(String jose, String jca, int coordinateLength) {
        this.jose = jose;
        this.jca = jca;
        this.coordinateLength = coordinateLength;
        this.parameters = jca.startsWith("secp") ? parametersOf(jca) : null;
    }

    /**
     * Finds a curve.
     *
     * @param name its JOSE name
     * @return the curve, or empty
     */
    public static Optional<Curve> of(String name) {
        for (Curve curve : values()) {
            if (curve.jose.equals(name)) {
                return Optional.of(curve);
            }
        }
        return Optional.empty();
    }

    /**
     * The name in {@code crv}.
     *
     * @return the JOSE name
     */
    public String jose() {
        return jose;
    }

    /**
     * The length of a coordinate, a private scalar or a raw key.
     *
     * @return bytes
     */
    public int coordinateLength() {
        return coordinateLength;
    }

    /**
     * Tells the two shapes of public keys apart.
     *
     * @return true for points with two coordinates
     */
    public boolean isWeierstrass() {
        return this == P_256 || this == P_384 || this == P_521;
    }

    String jca() {
        return jca;
    }

    /** What stands before the raw key in a SubjectPublicKeyInfo (RFC 8410). */
    byte[] publicPrefix() {
        return HexFormat.of().parseHex(this == X25519 ? "302a300506032b656e032100" : "302a300506032b6570032100");
    }

    /** What stands before the raw key in a PKCS #8 structure (RFC 8410). */
    byte[] privatePrefix() {
        return HexFormat.of()
                .parseHex(this == X25519 ? "302e020100300506032b656e04220420" : "302e020100300506032b657004220420");
    }

    ECParameterSpec parameters() {
        if (parameters == null) {
            throw new AssertionError("no Weierstrass curve: " + jose);
        }
        return parameters;
    }

    private static ECParameterSpec parametersOf(String jca) {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC", Providers.BOUNCY_CASTLE);
            parameters.init(new ECGenParameterSpec(jca));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }
}
