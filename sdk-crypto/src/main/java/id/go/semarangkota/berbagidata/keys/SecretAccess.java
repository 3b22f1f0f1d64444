package id.go.semarangkota.berbagidata.keys;

/**
 * The token without which no secret byte leaves this module: search the code for it to find every place that reads one.
 */
public final class SecretAccess {
    private static final SecretAccess TOKEN = new SecretAccess();

    private SecretAccess() {}

    /**
     * Grants access. Whoever calls this answers for what becomes of the bytes.
     *
     * @return the token
     */
    public static SecretAccess insecure() {
        return TOKEN;
    }
}
