package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Receives what must be refused, and sees that whatever was at the target's place before is untouched and alone. */
final class Refusal {
    private static final String OLD = "hasil lama\n";

    private Refusal() {}

    static <X extends Throwable> X of(Class<X> type, Path folder) throws IOException {
        return of(type, folder, Samples.reader().build());
    }

    static <X extends Throwable> X of(Class<X> type, Path folder, PaketReader reader) throws IOException {
        Path desk = Files.createDirectories(folder.resolveSibling("meja-" + folder.getFileName()));
        Path target = Files.writeString(desk.resolve("hasil.csv"), OLD);
        X refusal = catchThrowableOfType(type, () -> reader.receive(folder, target));
        assertThat(refusal).as("refusal of " + folder.getFileName()).isNotNull();
        assertThat(target).hasContent(OLD);
        assertThat(Samples.names(desk)).containsExactly("hasil.csv");
        return refusal;
    }

    static void as(PaketRefusedException.Reason reason, String file, Path folder) throws IOException {
        PaketRefusedException refusal = of(PaketRefusedException.class, folder);
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.file()).isEqualTo(file);
    }
}
