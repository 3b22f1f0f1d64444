package id.go.semarangkota.berbagidata.bukti;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.bukti.DosirRefusedException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Dokumen;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the letters of a dossier against those that its events make, and against the digests in the signed head. */
final class DosirLetters {
    private static final String FOLDER = "dokumen/";

    private final DosirZip zip;

    DosirLetters(DosirZip zip) {
        this.zip = zip;
    }

    /**
     * Each letter must be there as the exchange signed its digest, one of its kind for each that the events make, and no other. How many
     * look as this version makes them is told, not demanded: a later version may lay them out otherwise.
     */
    int check(List<Dokumen> expected, Map<String, Digest> signed) throws DosirRefusedException {
        List<String> names = new ArrayList<>(zip.in(FOLDER));
        for (String name : names) {
            if (!Digest.sha256(zip.require(name)).equals(signed.get(name))) {
                throw new DosirRefusedException(Reason.DOCUMENT, name);
            }
        }
        int same = 0;
        for (Dokumen document : expected) {
            byte[] page = document.html().getBytes(StandardCharsets.UTF_8);
            String kind = FOLDER + document.jenis().fileName();
            List<String> kindred = names.stream()
                    .filter(name -> name.equals(kind + ".html") || name.matches(kind + "-[0-9]{1,6}\\.html"))
                    .toList();
            if (kindred.isEmpty()) {
                throw new DosirRefusedException(Reason.DOCUMENT, kind + ".html");
            }
            Optional<String> equal = equal(page, kindred);
            same += equal.isPresent() ? 1 : 0;
            names.remove(equal.orElse(kindred.get(0)));
        }
        if (!names.isEmpty()) {
            throw new DosirRefusedException(Reason.DOCUMENT, names.get(0));
        }
        return same;
    }

    private Optional<String> equal(byte[] page, List<String> names) throws DosirRefusedException {
        for (String name : names) {
            if (Arrays.equals(zip.require(name), page)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
