package id.go.semarangkota.berbagidata.signature;

/** What a compact JWS carried, once its signature was found good. Immutable and safe for use by several threads. */
public final class VerifiedPayload {
    private final byte[] bytes;
    private final VerifiedSignature signature;

    VerifiedPayload(byte[] bytes, VerifiedSignature signature) {
        this.bytes = bytes;
        this.signature = signature;
    }

    /**
     * The payload as it was signed.
     *
     * @return a copy, at least one byte
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Who signed.
     *
     * @return key and type
     */
    public VerifiedSignature signature() {
        return signature;
    }

    /** Names the signer, not what it says. */
    @Override
    public String toString() {
        return "VerifiedPayload[" + bytes.length + " bytes, " + signature.key().thumbprint() + "]";
    }
}
