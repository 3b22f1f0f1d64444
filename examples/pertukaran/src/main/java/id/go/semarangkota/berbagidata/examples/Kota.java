package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.client.ExchangeClient;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KalenderKerja;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.testkit.ExchangeLimits;
import id.go.semarangkota.berbagidata.testkit.ReferenceExchange;
import id.go.semarangkota.berbagidata.testkit.VirtualClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** The city of the demonstration: four agencies and the exchange between them, on one clock that only moves when it is told to. */
final class Kota implements AutoCloseable {
    /** Monday, 2 November 2026, nine o'clock in Semarang: a fixed day, so that two runs are alike. */
    static final Instant START = Instant.parse("2026-11-02T02:00:00Z");

    final Instansi disdukcapil = new Instansi("disdukcapil", "Dinas Kependudukan dan Pencatatan Sipil", 1);
    final Instansi disdik = new Instansi("disdik", "Dinas Pendidikan", 2);
    final Instansi diskominfo = new Instansi("diskominfo", "Dinas Komunikasi dan Informatika", 3);

    final VirtualClock clock = VirtualClock.at(START);
    final ReferenceExchange exchange;
    final ExchangeClient pemilik;
    final ExchangeClient peminta;
    final ExchangeClient pengelola;

    Kota(Path folder) throws IOException, KeyRefusedException {
        exchange = ReferenceExchange.builder()
                .clock(clock)
                .organisation(disdukcapil.organisasi(), Set.of(Peran.PEMILIK), disdukcapil.publicKeys())
                .organisation(disdik.organisasi(), Set.of(Peran.PEMINTA), disdik.publicKeys())
                .organisation(diskominfo.organisasi(), Set.of(Peran.UNIT_PENGELOLA), diskominfo.publicKeys())
                .dataset(catalogueEntry())
                .limits(ExchangeLimits.DEFAULT.withFileBytes(1L << 30, 1L << 30))
                .start();
        pemilik = disdukcapil.connect(exchange, clock, folder.resolve("disdukcapil/jurnal"));
        peminta = disdik.connect(exchange, clock, folder.resolve("disdik/jurnal"));
        pengelola = diskominfo.connect(exchange, clock, folder.resolve("diskominfo/jurnal"));
    }

    private EntriKatalog catalogueEntry() {
        return new EntriKatalog(
                PertukaranData.PENDUDUK.id(),
                "1.0",
                "Data penduduk",
                disdukcapil.organisasi(),
                Klasifikasi.TERBATAS,
                true, // among the residents are children: specific data, which two officials must approve
                PertukaranData.PENDUDUK.fields().stream().map(Field::path).toList(),
                Map.of(),
                "NIK menjadi pseudonim; nama tidak keluar",
                Map.of());
    }

    LocalDate today() {
        return KalenderKerja.dayOf(clock.instant());
    }

    void tomorrow() {
        clock.advance(Duration.ofDays(1));
    }

    @Override
    public void close() throws IOException {
        pemilik.close();
        peminta.close();
        pengelola.close();
        exchange.close();
    }
}
