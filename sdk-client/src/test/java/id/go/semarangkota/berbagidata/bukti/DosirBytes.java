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

    /** A case that was approved after a few questions of the owner. */
    public static DosirBytes approved(int clarifications) throws Exception {
        DosirBytes dosir = new DosirBytes();
        dosir.sample.clarifications = clarifications;
        dosir.sample.approved();
        return dosir;
    }

    /** The same case in the same log, told from its beginning once more with fewer or more questions. */
    public void tellAnew(int clarifications) throws Exception {
        sample.maker.forget();
        sample.clarifications = clarifications;
        sample.approved();
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
