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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Signatures that were made and have no final answer yet. Two signatures over the same statement differ, so a call that is repeated
 * after a crash must send the first one again to be the same call. Thread-safe.
 */
public final class SignedStatements {
    private final @Nullable Path folder;
    private final Map<Digest, Signed> known = new ConcurrentHashMap<>();

    /** Keeps signatures in a folder, readable by its owner only; in memory without one. */
    public SignedStatements(@Nullable Path folder) {
        this.folder = folder;
    }

    /** A compact JWS, and the version of its subject that it was first sent for: another version would be another call. */
    public record Signed(long versi, String jws) {
        private static final Pattern LINE = Pattern.compile("([0-9]{1,18}) (\\S+)");

        private static @Nullable Signed parse(String line) {
            Matcher matcher = LINE.matcher(line);
            return matcher.matches() ? new Signed(Long.parseLong(matcher.group(1)), matcher.group(2)) : null;
        }
    }

    /** Makes a signature. */
    public interface Signing {
        /** What was signed. */
        Signed sign() throws IOException;
    }

    /** The signature that was made for a statement, or a new one. */
    public synchronized Signed once(Digest statement, Signing signing) throws IOException {
        Signed signed = known.get(statement);
        Path file = file(statement);
        if (signed == null && file != null && Files.isRegularFile(file)) {
            signed = Signed.parse(Files.readString(file, StandardCharsets.US_ASCII));
        }
        if (signed == null) {
            signed = signing.sign();
            if (file != null) {
                try (AtomicFile out = AtomicFile.beside(file, new SecureRandom())) {
                    out.stream().write((signed.versi() + " " + signed.jws()).getBytes(StandardCharsets.US_ASCII));
                    out.commit();
                }
            }
        }
        known.put(statement, signed);
        return signed;
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
        return folder == null ? null : folder.resolve("pernyataan-" + statement);
    }
}
