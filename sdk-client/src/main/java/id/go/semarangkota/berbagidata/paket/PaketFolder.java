package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.atomic.AtomicFile;
import id.go.semarangkota.berbagidata.paket.PaketRefusedException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

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

    /** Every file that a package may have. */
    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        files.add(sealed());
        for (Statement statement : Statement.values()) {
            files.add(folder.resolve(statement.jsonName()));
            files.add(folder.resolve(statement.jwsName()));
        }
        return files;
    }

    /** Tells whether a path is that of one of the package's own files, whatever names and links lead there. */
    boolean holds(Path path) {
        Path place = real(path);
        return files().stream().anyMatch(file -> real(file).equals(place));
    }

    /**
     * Takes the folder for one writer. Refuses to write over a package, over what is left of one, or beside another writer: of two
     * that start at once, one gets the folder. What is there is looked at only after the folder is taken.
     */
    Claim claim() throws IOException {
        Files.createDirectories(folder);
        Path marker = folder.resolve("paket.sedang-ditulis");
        try {
            Files.createFile(marker);
        } catch (FileAlreadyExistsException e) {
            throw occupied(marker);
        }
        for (Path file : files()) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(marker);
                throw occupied(file);
            }
        }
        return new Claim(marker, files());
    }

    private static PaketRefusedException occupied(Path file) {
        return new PaketRefusedException(Reason.OCCUPIED, String.valueOf(file.getFileName()));
    }

    /** Whether a folder is this one or lies in it, whatever names and links lead there. */
    boolean isIn(Path other) {
        return real(other).startsWith(real(folder));
    }

    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path existing = absolute; existing != null; existing = existing.getParent()) {
            try {
                return existing.toRealPath()
                        .resolve(existing.relativize(absolute).toString());
            } catch (IOException e) {
                // It does not exist yet: the folder above tells.
            }
        }
        return absolute;
    }

    /** A folder that belongs to one writer, until it is closed; then what the writer has put there goes, unless it is whole. */
    static final class Claim implements Closeable {
        private final Path marker;
        private final Undo undo;

        private Claim(Path marker, List<Path> files) {
            this.marker = marker;
            this.undo = new Undo(files);
        }

        void keep() {
            undo.keep();
        }

        @Override
        public void close() throws IOException {
            try (undo) {
                Files.delete(marker);
            }
        }
    }

    /** Deletes files when it is closed, unless they may be kept. */
    private static final class Undo implements Closeable {
        private final List<Path> files;
        private boolean kept;

        Undo(List<Path> files) {
            this.files = List.copyOf(files);
        }

        void keep() {
            kept = true;
        }

        /** Tries every file, also after one could not be deleted. */
        @Override
        public void close() throws IOException {
            IOException failure = null;
            for (Path file : kept ? List.<Path>of() : files) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    failure = failure == null ? e : failure;
                }
            }
            if (failure != null) {
                throw failure;
            }
        }
    }

    /** Writes statement and signature, replacing older ones; both are there afterwards, or neither. */
    void write(Statement statement, Signed signed, SecureRandom random) throws IOException {
        Path json = folder.resolve(statement.jsonName());
        Path jws = folder.resolve(statement.jwsName());
        try (Undo undo = new Undo(List.of(jws, json))) {
            Files.deleteIfExists(jws);
            write(json, signed.json(), random);
            write(jws, signed.jws().getBytes(StandardCharsets.US_ASCII), random);
            undo.keep();
        }
    }

    private static void write(Path target, byte[] content, SecureRandom random) throws IOException {
        try (AtomicFile file = AtomicFile.beside(target, random)) {
            file.stream().write(content);
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
            boolean receipt = name.startsWith(Statement.TANDA_TERIMA.name);
            throw new PaketRefusedException(receipt ? Reason.NO_RECEIPT : Reason.INCOMPLETE, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAX_STATEMENT + 1);
            if (content.length > MAX_STATEMENT) {
                throw new PaketRefusedException(Reason.MALFORMED, name);
            }
            return content;
        }
    }
}
