package id.go.semarangkota.berbagidata.transfer;

import id.go.semarangkota.berbagidata.atomic.AtomicFile;
import id.go.semarangkota.berbagidata.audit.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Signatures that were made and have no final answer yet. Two signatures over the same statement differ, so a call that is repeated
 * after a crash must send the first one again to be the same call. Thread-safe.
 */
public final class SignedStatements {
    private final @Nullable Path folder;
    private final Map<Digest, String> known = new ConcurrentHashMap<>();

    /** Keeps signatures in a folder, readable by its owner only; in memory without one. */
    public SignedStatements(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Makes a signature. */
    public interface Signing {
        /** A compact JWS. */
        String sign() throws IOException;
    }

    /** The signature that was made for a statement, or a new one. */
    public synchronized String once(Digest statement, Signing signing) throws IOException {
        String jws = known.get(statement);
        Path file = file(statement);
        if (jws == null && file != null && Files.isRegularFile(file)) {
            jws = Files.readString(file, StandardCharsets.US_ASCII);
        }
        if (jws == null) {
            jws = signing.sign();
            if (file != null) {
                try (AtomicFile out = AtomicFile.beside(file, new SecureRandom())) {
                    out.stream().write(jws.getBytes(StandardCharsets.US_ASCII));
                    out.commit();
                }
            }
        }
        known.put(statement, jws);
        return jws;
    }

    /** Forgets a signature whose call has its final answer. */
    public synchronized void forget(Digest statement) throws IOException {
        known.remove(statement);
        Path file = file(statement);
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    private @Nullable Path file(Digest statement) {
        return folder == null ? null : folder.resolve("pernyataan-" + statement + ".jws");
    }
}
