package id.go.semarangkota.berbagidata.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another process, to which the locks of this one apply. */
final class AnotherProcess {
    private AnotherProcess() {}

    /** Whether it gets the lock on a file; its program is put into a folder. */
    static boolean canLock(Path file, Path folder) throws Exception {
        Path program = Files.writeString(folder.resolve("Kunci.java"), """
                class Kunci {
                    public static void main(String[] a) throws Exception {
                        try (var file = new java.io.RandomAccessFile(a[0], "rw")) {
                            System.exit(file.getChannel().tryLock() == null ? 1 : 0);
                        }
                    }
                }
                """);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, program.toString(), file.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Files.delete(program);
        return process.exitValue() == 0;
    }
}
