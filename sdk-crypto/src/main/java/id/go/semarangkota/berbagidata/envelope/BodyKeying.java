package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.jca.BodyKeys;

/**
 * What a body needs to be opened: its keys, and what is known of its content.
 */
interface BodyKeying {
    /** Stands for a length that was not declared. */
    long UNKNOWN = -1;

    /** Derives the keys for a salt; the result is the caller's to close. */
    BodyKeys bodyKeys(byte[] salt);

    /** The length of the content, or {@link #UNKNOWN}. */
    default long length() {
        return UNKNOWN;
    }

    /** The SHA-512 of the content, or an empty array. */
    default byte[] sha512() {
        return new byte[0];
    }
}
