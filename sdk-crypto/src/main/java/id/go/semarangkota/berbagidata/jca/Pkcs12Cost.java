package id.go.semarangkota.berbagidata.jca;

import java.io.IOException;
import java.security.InvalidKeyException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1ParsingException;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;

/**
 * How much work a PKCS #12 file asks for before it opens: read from its outer form, without the password.
 */
public final class Pkcs12Cost {
    private static final String UNREADABLE = "not a readable PKCS #12 file";

    private long rounds;

    private Pkcs12Cost() {}

    /**
     * Adds up the iteration counts of the file's password-based keys: its MAC, its encrypted certificates and each of its
     * private keys. What is itself encrypted is not looked into.
     *
     * @param file the file's bytes
     * @return the sum, {@link Long#MAX_VALUE} if it is larger
     * @throws InvalidKeyException if it is not in the outer form of such a file
     */
    public static long iterations(byte[] file) throws InvalidKeyException {
        try {
            if (!(ASN1Primitive.fromByteArray(file) instanceof ASN1Sequence outer)) {
                throw new InvalidKeyException(UNREADABLE);
            }
            Pkcs12Cost cost = new Pkcs12Cost();
            cost.walk(outer);
            return cost.rounds;
        } catch (IOException | ASN1ParsingException e) {
            throw new InvalidKeyException(UNREADABLE);
        }
    }

    /** In this format an integer that follows the octets of a salt is an iteration count (RFC 7292, RFC 8018). */
    private void walk(ASN1Encodable node) {
        if (node instanceof ASN1Sequence sequence) {
            boolean salt = false;
            for (ASN1Encodable member : sequence) {
                if (salt && member instanceof ASN1Integer count) {
                    add(count);
                }
                salt = member instanceof ASN1OctetString;
                walk(member);
            }
        } else if (node instanceof ASN1TaggedObject tagged && tagged.isExplicit()) {
            ASN1Encodable content = tagged.getExplicitBaseObject();
            walk(content instanceof ASN1OctetString octets ? inside(octets) : content);
        }
    }

    private void add(ASN1Integer count) {
        long value = count.getValue().bitLength() < Long.SIZE ? count.longValueExact() : Long.MAX_VALUE;
        rounds = rounds > Long.MAX_VALUE - Math.max(value, 0) ? Long.MAX_VALUE : rounds + Math.max(value, 0);
    }

    /** What octets hold in the clear; octets that hold ciphertext or anything else stand for themselves. */
    private static ASN1Encodable inside(ASN1OctetString octets) {
        try {
            return ASN1Primitive.fromByteArray(octets.getOctets());
        } catch (IOException e) {
            return octets;
        }
    }
}
