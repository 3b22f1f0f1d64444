package id.go.semarangkota.berbagidata.transfer;

import id.go.semarangkota.berbagidata.http.CallLog;
import id.go.semarangkota.berbagidata.logging.LogEvent;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calls that changed something, or may have: each is written down before its first byte leaves, so that a process killed anywhere
 * repeats the call with the same key and has no second effect.
 *
 * <p>Two equal calls at the same time are one call with one key. Thread-safe.
 */
public final class Journal implements CallLog, AutoCloseable {
    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final @Nullable JournalFile file;

    /** Keys of calls that are done, which could not be written down yet. */
    private final Deque<String> owed = new ArrayDeque<>();

    private Journal(@Nullable JournalFile file) {
        this.file = file;
    }

    /** A journal that a killed process loses. */
    public static Journal inMemory() {
        return new Journal(null);
    }

    /** The journal of a file that nobody else uses; what an earlier process left open is open again. */
    public static Journal in(JournalFile file) {
        Journal journal = new Journal(file);
        file.open().forEach((key, fingerprint) -> journal.keys.put(fingerprint, key));
        if (journal.openCalls() > 0) {
            LogEvent.CALLS_OPEN.report(journal.openCalls());
        }
        return journal;
    }

    @Override
    public synchronized String begin(String fingerprint) throws IOException {
        String key = keys.get(fingerprint);
        if (key == null) {
            key = newKey();
            append(new JournalLine.Begun(key, fingerprint));
            keys.put(fingerprint, key);
        }
        return key;
    }

    @Override
    public synchronized void attempt(String key, int number) throws IOException {
        append(new JournalLine.Tried(key, number));
    }

    @Override
    public synchronized void settle(String fingerprint) throws IOException {
        String key = keys.get(fingerprint);
        if (key != null) {
            done(key);
        }
    }

    @Override
    public synchronized void done(String key) throws IOException {
        if (keys.values().removeIf(key::equals)) {
            owed.add(key);
        }
        writeOwed();
    }

    private void append(JournalLine line) throws IOException {
        writeOwed();
        if (file != null) {
            file.append(line);
        }
    }

    /** What is done is written down before anything else is. */
    private void writeOwed() throws IOException {
        for (String key = owed.peek(); key != null; key = owed.peek()) {
            if (file != null) {
                file.append(new JournalLine.Done(key));
            }
            owed.remove();
        }
    }

    /** How many calls have no final answer yet. */
    public synchronized int openCalls() {
        return keys.size();
    }

    private String newKey() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public synchronized void close() throws IOException {
        if (file == null) {
            return;
        }
        try {
            writeOwed();
        } catch (IOException e) {
            // Those calls stay open in the file, as after a kill: repeated, they have no second effect.
            owed.clear();
        }
        file.close();
    }
}
