package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.client.Penerimaan;
import id.go.semarangkota.berbagidata.client.Surat;
import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TandaTerimaDicatat;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.nio.file.Path;
import java.util.List;

/** What Disdik does, which asks for data. */
final class Peminta {
    private final Kota kota;
    private final Path folder;

    Peminta(Kota kota, Path folder) {
        this.kota = kota;
        this.folder = folder.resolve("disdik");
    }

    Permohonan request() throws Exception {
        kota.disdik.logIn(kota.disdik.kepala());
        Permohonan draft = api().draft(Perihal.request(kota));
        return api().submit(draft);
    }

    Permohonan clarify(Permohonan seen, String answer) throws Exception {
        return api().clarify(api().permohonan(seen.id()), answer, kota.disdik.sekretaris());
    }

    /** Downloads, verifies and opens, then checks what came against what Disdik expects of each row. */
    Penerimaan receive(Paket published, String name) throws Exception {
        Path target = folder.resolve(name);
        Penerimaan received = api().receive(api().paket(published.id()), target);
        ReadSummary check = RecordReader.of(RecordType.of(SiswaDisdik.class), kota.today())
                .format(DataFormat.CSV)
                .build()
                .read(target, accepted -> {});
        return received.checked(check.rejected(), null);
    }

    TandaTerimaDicatat confirm(Penerimaan received) throws Exception {
        return api().confirm(received, letter());
    }

    TandaTerimaDicatat dispute(Penerimaan received, String problem) throws Exception {
        return api().dispute(received, letter(), List.of(problem));
    }

    private Surat letter() {
        return kota.disdik.letter(kota.today(), kota.disdik.kepala());
    }

    private id.go.semarangkota.berbagidata.client.Peminta api() {
        return kota.peminta.peminta();
    }
}
