package id.go.semarangkota.berbagidata.bukti;

import id.go.semarangkota.berbagidata.bukti.DosirRefusedException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Dokumen;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Holds the letters of a dossier against those that its events make. */
final class DosirLetters {
    private static final String FOLDER = "dokumen/";

    private final DosirZip zip;

    DosirLetters(DosirZip zip) {
        this.zip = zip;
    }

    /** Each letter must be there once, byte for byte, under a name that says its kind; and no other. */
    int check(List<Dokumen> expected) throws DosirRefusedException {
        List<String> names = new ArrayList<>(zip.in(FOLDER));
        for (Dokumen document : expected) {
            names.remove(find(document, names));
        }
        if (!names.isEmpty()) {
            throw new DosirRefusedException(Reason.DOCUMENT, names.get(0));
        }
        return expected.size();
    }

    private String find(Dokumen document, List<String> names) throws DosirRefusedException {
        byte[] page = document.html().getBytes(StandardCharsets.UTF_8);
        String kind = FOLDER + document.jenis().fileName();
        for (String name : names) {
            boolean kindred = name.equals(kind + ".html") || name.matches(kind + "-[0-9]{1,6}\\.html");
            if (kindred && Arrays.equals(zip.require(name), page)) {
                return name;
            }
        }
        throw new DosirRefusedException(Reason.DOCUMENT, kind + ".html");
    }
}
