package id.go.semarangkota.berbagidata.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the demonstration. A new run clears what an earlier one left, and nothing in a folder that it does not know. */
final class Ruang {
    private static final String MARK = ".peragaan-berbagidata";

    private Ruang() {}

    static void prepare(Path folder) throws IOException {
        prepare(folder, List.of("disdukcapil", "disdik", "diskominfo", "dokumen"));
    }

    static void prepare(Path folder, List<String> rooms) throws IOException {
        Files.createDirectories(folder);
        if (!Files.exists(folder.resolve(MARK)) && !isEmpty(folder)) {
            throw new IllegalArgumentException("Folder ini tidak kosong dan bukan dari peragaan ini; pakai folder lain"
                    + " / this folder is not empty and not this demonstration's; use another: " + folder);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
        Files.createFile(folder.resolve(MARK));
        for (String room : rooms) {
            Files.createDirectories(folder.resolve(room));
        }
    }

    /** Creates a file that only the account that runs the program may read, where the file system knows such a thing. */
    static Path ownerOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createFile(
                    file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.createFile(file);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
