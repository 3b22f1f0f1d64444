package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.atomic.AtomicFile;
import id.go.semarangkota.berbagidata.error.JournalException;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** A document that a client remembers in a file beside its journal, whole or as it was before. */
final class Remembered<T extends Record> {
    private final Path file;
    private final Class<T> type;

    Remembered(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    /** What was written last; null if nothing was. */
    @Nullable
    T read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            return WireFormat.standard().read(type, Files.readAllBytes(file)).content();
        } catch (WireFormatException e) {
            JournalException damaged = new JournalException(JournalException.Reason.DAMAGED);
            damaged.initCause(e);
            throw damaged;
        }
    }

    void write(T document) throws IOException {
        try (AtomicFile out = AtomicFile.beside(file, new SecureRandom())) {
            out.stream().write(WireFormat.standard().write(document));
            out.commit();
        }
    }
}
