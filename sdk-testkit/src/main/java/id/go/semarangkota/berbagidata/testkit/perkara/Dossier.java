package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Dokumen;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Kejadian;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Perkara;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.testkit.identity.Directory;
import id.go.semarangkota.berbagidata.testkit.log.Checkpoint;
import id.go.semarangkota.berbagidata.testkit.log.LoggedEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that proves a case, in one ZIP, for whoever has no server to ask. */
final class Dossier {
    private final CaseBook book;
    private final CaseFile perkara;

    Dossier(CaseBook book, CaseFile perkara) {
        this.book = book;
        this.perkara = perkara;
    }

    byte[] toZip() {
        ZipWriter zip = new ZipWriter();
        zip.add("peristiwa.jsonl", lines(perkara.events().stream().map(e -> e.toCatatan(true))));
        Kesepakatan terms = perkara.terms();
        if (terms != null) {
            zip.add("kesepakatan.json", terms.canonicalBytes());
        }
        addStatements(zip);
        Checkpoint checkpoint = book.log().checkpoint(book.now());
        zip.add("bukti/titik-periksa.jws", ascii(checkpoint.jws()));
        Map<String, byte[]> letters = letters();
        Map<String, Digest> digests = new TreeMap<>();
        letters.forEach((name, page) -> digests.put(name, Digest.sha256(page)));
        zip.add(
                "bukti/kepala-perkara.jws",
                ascii(book.log().caseHead(perkara.events(), digests, checkpoint, book.now())));
        zip.add(
                "bukti/inklusi.jsonl",
                lines(perkara.events().stream().map(e -> book.log().inclusion(e.index(), checkpoint.size()))));
        zip.add("kunci.json", WireFormat.standard().write(new Kunci.Himpunan(signers())));
        letters.forEach(zip::add);
        return zip.finish();
    }

    private void addStatements(ZipWriter zip) {
        for (PackageFile paket : perkara.packages()) {
            PackageFile.Publication published = paket.publication();
            if (published != null) {
                zip.add("manifes/" + paket.id() + ".jws", ascii(published.jws()));
            }
        }
        for (PackageFile paket : perkara.packages()) {
            String receipt = paket.receipt();
            if (receipt != null) {
                zip.add("tanda-terima/" + paket.id() + ".jws", ascii(receipt));
            }
        }
    }

    /** The exchange's own keys, and those that signed manifests and receipts. */
    private List<Kunci> signers() {
        Set<Kunci> keys =
                new LinkedHashSet<>(book.directory().keys(Directory.EXCHANGE).orElseThrow());
        for (LoggedEvent event : perkara.events()) {
            String kid = event.event().rincian().get("kunciPenandatangan");
            if (kid != null) {
                Stream.of(perkara.isi().pemilik(), perkara.isi().peminta())
                        .flatMap(o -> book.directory().key(o.kode(), kid).stream())
                        .forEach(keys::add);
            }
        }
        return new ArrayList<>(keys);
    }

    private Map<String, byte[]> letters() {
        List<Kejadian> events = perkara.events().stream()
                .map(e -> Kejadian.open(WireFormat.standard().write(e.event()), e.documents()))
                .toList();
        Map<String, byte[]> letters = new LinkedHashMap<>();
        Map<Dokumen.Jenis, Integer> counts = new EnumMap<>(Dokumen.Jenis.class);
        for (Dokumen document : Perkara.of(events).documents()) {
            int number = counts.merge(document.jenis(), 1, Integer::sum);
            String suffix = number == 1 ? "" : "-" + number;
            String name = "dokumen/" + document.jenis().fileName() + suffix + ".html";
            letters.put(name, document.html().getBytes(StandardCharsets.UTF_8));
        }
        return letters;
    }

    private static byte[] lines(Stream<? extends Record> records) {
        StringBuilder lines = new StringBuilder();
        records.forEach(line -> lines.append(new String(WireFormat.standard().write(line), StandardCharsets.UTF_8))
                .append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String jws) {
        return jws.getBytes(StandardCharsets.US_ASCII);
    }
}
