package id.go.semarangkota.berbagidata.bukti;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The dossier of one case as an exchange serves it, for tests of other packages. */
public final class DosirBytes {
    private final SampleDosir sample = new SampleDosir();

    private DosirBytes() {}

    /** A case that has been submitted and is being verified. */
    public static DosirBytes verifying() throws Exception {
        DosirBytes dosir = new DosirBytes();
        dosir.sample.asked();
        return dosir;
    }

    /** A case whose data have been confirmed. */
    public static DosirBytes confirmed() throws Exception {
        DosirBytes dosir = new DosirBytes();
        dosir.sample.confirmed();
        return dosir;
    }

    /** As it is downloaded. */
    public byte[] zip() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : sample.maker.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The key that signs its log. */
    public String logKey() {
        return sample.maker.log.id();
    }

    /** The key that signs for the owner. */
    public String ownerKey() {
        return sample.maker.owner.id();
    }
}
