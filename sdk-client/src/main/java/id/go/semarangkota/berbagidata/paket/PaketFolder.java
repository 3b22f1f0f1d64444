package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.atomic.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The folder of a package: which files it holds, and how its statements are written and read. */
final class PaketFolder {
    /** No statement is anywhere near as large. */
    private static final int MAX_STATEMENT = 4 << 20;

    private final Path folder;

    PaketFolder(Path folder) {
        this.folder = folder;
    }

    /** A statement and the signature beside it. */
    enum Statement {
        DAFTAR_DATA("daftar-data"),
        PENGIRIMAN("pengiriman"),
        TANDA_TERIMA("tanda-terima");

        private final String name;

        Statement(String name) {
            this.name = name;
        }

        String jsonName() {
            return name + ".json";
        }

        String jwsName() {
            return name + ".jws";
        }
    }

    /** A statement as it stands in the folder: the bytes that were signed, and the signature. */
    static final class Signed {
        private final byte[] json;
        private final String jws;

        Signed(byte[] json, String jws) {
            this.json = json.clone();
            this.jws = jws;
        }

        byte[] json() {
            return json.clone();
        }

        String jws() {
            return jws;
        }
    }

    Path path() {
        return folder;
    }

    Path sealed() {
        return folder.resolve("paket.sdx");
    }

    /** Refuses to write over a package, or over what is left of one. */
    void requireEmpty() throws IOException {
        Files.createDirectories(folder);
        refuseExisting(sealed());
        for (Statement statement : Statement.values()) {
            refuseExisting(folder.resolve(statement.jsonName()));
            refuseExisting(folder.resolve(statement.jwsName()));
        }
    }

    private static void refuseExisting(Path file) throws FileAlreadyExistsException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    /** Removes all that a writer that failed had put in place. */
    void clear() throws IOException {
        Files.deleteIfExists(sealed());
        for (Statement statement : Statement.values()) {
            Files.deleteIfExists(folder.resolve(statement.jsonName()));
            Files.deleteIfExists(folder.resolve(statement.jwsName()));
        }
    }

    void write(Statement statement, Signed signed, SecureRandom random) throws IOException {
        write(folder.resolve(statement.jsonName()), signed.json(), random);
        write(folder.resolve(statement.jwsName()), signed.jws().getBytes(StandardCharsets.US_ASCII), random);
    }

    private static void write(Path target, byte[] content, SecureRandom random) throws IOException {
        try (AtomicFile file = AtomicFile.beside(target, random)) {
            OutputStream out = file.stream();
            out.write(content);
            file.commit();
        }
    }

    Signed read(Statement statement) throws IOException {
        byte[] json = read(statement.jsonName());
        String jws = new String(read(statement.jwsName()), StandardCharsets.US_ASCII);
        return new Signed(json, jws.strip());
    }

    private byte[] read(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new PaketRefusedException(PaketRefusedException.Reason.INCOMPLETE, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAX_STATEMENT + 1);
            if (content.length > MAX_STATEMENT) {
                throw new PaketRefusedException(PaketRefusedException.Reason.MALFORMED, name);
            }
            return content;
        }
    }
}
