package id.go.semarangkota.berbagidata.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import id.go.semarangkota.berbagidata.error.JournalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal still knows after its process was killed. */
class JournalTest {
    private static final String CALL =
            "POST /v1/permohonan 0000000000000000000000000000000000000000000000000000000000000000";
    private static final String LONG = CALL.replace("permohonan", "p".repeat(1700));
    private static final String OTHER = CALL.replace("permohonan", "paket");

    @TempDir
    Path folder;

    private Journal open() throws Exception {
        return Journal.in(JournalFile.lock(folder));
    }

    /** What a killed process leaves: the file as it is, and nobody who holds the lock. */
    private Path killed(byte[] content) throws Exception {
        Path copy = Files.createTempDirectory(folder, "sisa");
        Files.write(copy.resolve("jurnal"), content);
        return copy;
    }

    @Nested
    class AnOpenCall {
        @Test
        void keepsItsKey_whileTheProcessLives() throws Exception {
            try (Journal journal = open()) {
                String key = journal.begin(CALL);
                assertThat(journal.begin(CALL)).isEqualTo(key).matches("[A-Za-z0-9_-]{16,100}");
                assertThat(journal.begin(OTHER)).isNotEqualTo(key);
            }
        }

        @Test
        void keepsItsKey_whenTheProcessWasKilledAnywhere() throws Exception {
            try (Journal journal = open()) {
                String key = journal.begin(CALL);
                int begun = (int) Files.size(folder.resolve("jurnal"));
                journal.attempt(key, 1);
                journal.attempt(key, 2);
                byte[] all = Files.readAllBytes(folder.resolve("jurnal"));
                for (int length = begun; length <= all.length; length++) {
                    try (Journal next = Journal.in(JournalFile.lock(killed(Arrays.copyOf(all, length))))) {
                        assertThat(next.begin(CALL)).as("cut at %d", length).isEqualTo(key);
                    }
                }
            }
        }

        @Test
        void thatWasNotWrittenWhole_hasNotLeft_andGetsANewKey() throws Exception {
            try (Journal journal = open()) {
                String key = journal.begin(CALL);
                byte[] all = Files.readAllBytes(folder.resolve("jurnal"));
                for (int length = 0; length < all.length; length += 7) {
                    try (Journal next = Journal.in(JournalFile.lock(killed(Arrays.copyOf(all, length))))) {
                        assertThat(next.openCalls()).isZero();
                        assertThat(next.begin(CALL)).isNotEqualTo(key);
                    }
                }
            }
        }

        @Test
        void isOpenAgain_whenTheFolderIs() throws Exception {
            String key;
            try (Journal journal = open()) {
                key = journal.begin(CALL);
            }
            try (Journal journal = open()) {
                assertThat(journal.openCalls()).isEqualTo(1);
                assertThat(journal.begin(CALL)).isEqualTo(key);
            }
        }
    }

    @Nested
    class ADoneCall {
        @Test
        void getsANewKeyNextTime() throws Exception {
            String key;
            try (Journal journal = open()) {
                key = journal.begin(CALL);
                journal.done(key);
                assertThat(journal.begin(CALL)).isNotEqualTo(key);
            }
        }

        @Test
        void isGone_whenTheFolderIsOpenedAgain() throws Exception {
            try (Journal journal = open()) {
                journal.done(journal.begin(CALL));
            }
            try (Journal journal = open()) {
                assertThat(journal.openCalls()).isZero();
                assertThat(folder.resolve("jurnal")).isEmptyFile();
            }
        }

        @Test
        void inMemory_getsANewKey_too() throws Exception {
            try (Journal journal = Journal.inMemory()) {
                String key = journal.begin(CALL);
                assertThat(journal.begin(CALL)).isEqualTo(key);
                journal.attempt(key, 1);
                journal.done(key);
                assertThat(journal.begin(CALL)).isNotEqualTo(key);
            }
        }
    }

    @Nested
    class TheFile {
        @Test
        void belongsToOneClient() throws Exception {
            try (Journal journal = open()) {
                JournalException e = catchThrowableOfType(JournalException.class, () -> JournalFile.lock(folder));
                assertThat(e.reason()).isEqualTo(JournalException.Reason.IN_USE);
                assertThat(e.message(Locale.ENGLISH)).contains("Another client");
                assertThat(e.message(Locale.ROOT)).isEqualTo(e.getMessage());
                assertThat(journal.openCalls()).isZero();
            }
        }

        /** POSIX gives up a process's locks on a file when it closes any descriptor of it. */
        @Test
        void belongsToOneProcess_alsoAfterAnotherClientOfItWasRefused() throws Exception {
            try (Journal journal = open()) {
                assertThat(catchThrowableOfType(JournalException.class, () -> JournalFile.lock(folder)))
                        .isNotNull();
                assertThat(journal.openCalls()).isZero();
                assertThat(anotherProcessCanLock()).isFalse();
            }
            assertThat(anotherProcessCanLock()).isTrue();
        }

        private boolean anotherProcessCanLock() throws Exception {
            return AnotherProcess.canLock(folder.resolve("jurnal.kunci"), folder);
        }

        @Test
        void thatWasReplacedOrRemoved_takesNoMoreLines() throws Exception {
            Path path = folder.resolve("jurnal");
            for (boolean replaced : new boolean[] {true, false}) {
                try (Journal journal = open()) {
                    String key = journal.begin(CALL);
                    if (replaced) {
                        Files.move(Files.createFile(folder.resolve("lain")), path, StandardCopyOption.REPLACE_EXISTING);
                    } else {
                        Files.delete(path);
                    }
                    assertThat(catchThrowableOfType(JournalException.class, () -> journal.attempt(key, 1))
                                    .reason())
                            .isEqualTo(JournalException.Reason.DAMAGED);
                }
            }
        }

        @Test
        void isFreeAgain_afterClosing() throws Exception {
            open().close();
            open().close();
        }

        @Test
        void thatIsNoJournal_isRefused_andLeftAsItIs() throws Exception {
            Files.writeString(folder.resolve("jurnal"), "bukan jurnal\n", StandardCharsets.US_ASCII);
            JournalException e = catchThrowableOfType(JournalException.class, () -> JournalFile.lock(folder));
            assertThat(e.reason()).isEqualTo(JournalException.Reason.DAMAGED);
            assertThat(folder.resolve("jurnal")).hasContent("bukan jurnal");
            Files.delete(folder.resolve("jurnal"));
            open().close();
        }

        @Test
        void thatCannotGrow_keepsNoPartOfALine() throws Exception {
            Configuration small = Configuration.unix().toBuilder()
                    .setAttributeViews("basic", "owner", "posix")
                    .setBlockSize(64)
                    .setMaxSize(4096)
                    .build();
            try (FileSystem disk = Jimfs.newFileSystem(small)) {
                Path place = disk.getPath("/jurnal");
                int kept = 0;
                try (Journal journal = Journal.in(JournalFile.lock(place))) {
                    for (IOException full = null; full == null; ) {
                        String call = CALL.replace("permohonan", "p" + kept);
                        full = catchThrowableOfType(IOException.class, () -> journal.begin(call));
                        kept += full == null ? 1 : 0;
                    }
                }
                assertThat(kept).isPositive();
                assertThat(Files.readAllLines(place.resolve("jurnal")))
                        .hasSize(kept)
                        .allMatch(line -> JournalLine.parse(line) != null);
            }
        }

        @Test
        void thatCannotGrow_closesTheCallAllTheSame_andSaysSoBeforeTheNextLine() throws Exception {
            Configuration small = Configuration.unix().toBuilder()
                    .setAttributeViews("basic", "owner", "posix")
                    .setBlockSize(64)
                    .setMaxSize(4096)
                    .build();
            try (FileSystem disk = Jimfs.newFileSystem(small)) {
                String next;
                byte[] left;
                try (Journal journal = Journal.in(JournalFile.lock(disk.getPath("/jurnal")))) {
                    String key = journal.begin(CALL);
                    Path other = disk.getPath("/lain");
                    for (IOException full = null; full == null; ) {
                        full = catchThrowableOfType(
                                IOException.class,
                                () -> Files.write(
                                        other, new byte[64], StandardOpenOption.CREATE, StandardOpenOption.APPEND));
                    }
                    assertThat(catchThrowableOfType(IOException.class, () -> journal.done(key)))
                            .isNotNull();
                    assertThat(journal.openCalls()).isZero();
                    assertThat(catchThrowableOfType(IOException.class, () -> journal.begin(CALL)))
                            .isNotNull();
                    Files.delete(other);
                    next = journal.begin(CALL);
                    assertThat(next).isNotEqualTo(key);
                    left = Files.readAllBytes(disk.getPath("/jurnal/jurnal"));
                }
                try (Journal journal = Journal.in(JournalFile.lock(killed(left)))) {
                    assertThat(journal.openCalls()).isEqualTo(1);
                    assertThat(journal.begin(CALL)).isEqualTo(next);
                }
            }
        }

        @Test
        void isWritten_alsoByAThreadThatIsInterrupted() throws Exception {
            try (Journal journal = open()) {
                Thread.currentThread().interrupt();
                String key = catchThrowableOfType(IOException.class, () -> journal.begin(CALL)) == null
                        ? journal.begin(CALL)
                        : "";
                assertThat(Thread.interrupted()).isTrue();
                journal.begin(OTHER);
                assertThat(Files.readString(folder.resolve("jurnal")))
                        .contains(OTHER)
                        .contains(key);
            }
        }

        @Test
        void isRead_howeverLargeItIs() throws Exception {
            String line = "mulai AAAAAAAAAAAAAAAA " + LONG + "\n";
            byte[] large = line.repeat((65 << 20) / line.length()).getBytes(StandardCharsets.US_ASCII);
            try (Journal journal = Journal.in(JournalFile.lock(killed(large)))) {
                assertThat(journal.openCalls()).isEqualTo(1);
            }
        }

        @Test
        void staysSmall_alsoWithManyOpenCalls() throws Exception {
            try (Journal journal = open()) {
                for (int i = 0; i < 150; i++) {
                    journal.begin(OTHER.replace("paket", "p" + i));
                }
                for (int i = 0; i < 400; i++) {
                    journal.done(journal.begin(LONG));
                }
                assertThat(Files.size(folder.resolve("jurnal"))).isLessThan(300_000);
                assertThat(journal.openCalls()).isEqualTo(150);
            }
        }

        @Test
        void staysSmall_howeverManyCallsThereWere() throws Exception {
            try (Journal journal = open()) {
                String open = journal.begin(OTHER);
                for (int i = 0; i < 2000; i++) {
                    journal.done(journal.begin(CALL));
                }
                assertThat(Files.size(folder.resolve("jurnal"))).isLessThan(300_000);
                assertThat(journal.begin(OTHER)).isEqualTo(open);
            }
        }
    }
}
