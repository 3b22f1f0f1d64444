package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Seals and opens more than the process may write to one file, which the test has limited to 1 MiB. */
public final class FileSizeLimit {
    private FileSizeLimit() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Keystore keys = Keystore.inMemory();
        KeyHandle key = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
        Sealer sealer = TestParties.sealer(key);
        byte[] content = TestParties.content(3 * 1024 * 1024);
        byte[] file = TestParties.seal(sealer, content);
        try {
            EnvelopeContext context = TestParties.context(sealer).build();
            sealer.sealTo(context, new ByteArrayInputStream(content), folder.resolve("paket.sdx"));
        } catch (IOException e) {
            System.out.println("seal refused: " + e.getClass().getName());
        }
        int frame = 12;
        int length = java.nio.ByteBuffer.wrap(file).getInt(8);
        byte[] envelope = java.util.Arrays.copyOfRange(file, frame, frame + length);
        try {
            ByteArrayInputStream body = new ByteArrayInputStream(file, frame + length, file.length);
            TestParties.opener(keys).openTo(envelope, body, folder.resolve("hasil.csv"));
        } catch (IOException e) {
            System.out.println("open refused: " + e.getClass().getName());
        }
    }
}
