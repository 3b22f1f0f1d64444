package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.anonymization.Treatment;
import id.go.semarangkota.berbagidata.client.Pengiriman;
import id.go.semarangkota.berbagidata.client.Surat;
import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.format.RecordWriter;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.paket.PaketWriter;
import id.go.semarangkota.berbagidata.paket.Terms;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Periode;
import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.testkit.data.PendudukSintetis;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Synthetic residents as a dataset of the exchange: requests for them, and deliveries that answer one. */
final class ResidentData {
    private static final RecordType<Penduduk> PENDUDUK = RecordType.of(Penduduk.class);
    private static final List<String> COLUMNS = List.of("TanggalLahir", "JenisKelamin", "Alamat.KodeWilayah");

    private final Party peminta;
    private final Party pemilik;
    private final Path folder;

    /** What one asks of the other, in a folder of the owner's. */
    ResidentData(Party peminta, Party pemilik, Path folder) {
        this.peminta = peminta;
        this.pemilik = pemilik;
        this.folder = folder;
    }

    /** The same, with so many rows in the folder. */
    static ResidentData written(World world, Path folder, int rows) throws Exception {
        try (OutputStream out = Files.newOutputStream(source(folder));
                RecordWriter<Penduduk> writer = RecordWriter.of(PENDUDUK, DataFormat.CSV, out)) {
            for (Penduduk row : PendudukSintetis.withSeed(1).stream(rows).toList()) {
                writer.write(row);
            }
            writer.finish();
        }
        return new ResidentData(world.peminta, world.pemilik, folder);
    }

    private static Path source(Path folder) {
        return folder.resolve("asal.csv");
    }

    /** An exchange that lists them; two must approve where they are specific data. */
    static World world(boolean specific) throws Exception {
        Party dinkes = new Party("dinkes", 2);
        return World.start(exchange -> exchange.dataset(new EntriKatalog(
                PENDUDUK.id(),
                "1.0",
                "Penduduk",
                dinkes.organisasi,
                Klasifikasi.TERBATAS,
                specific,
                COLUMNS,
                Map.of(),
                null,
                Map.of())));
    }

    IsiPermohonan request() {
        return request(List.of("Bidang Perlindungan Sosial"));
    }

    IsiPermohonan request(List<String> recipients) {
        return Letters.request(peminta, pemilik, PENDUDUK.id())
                .data(PENDUDUK.id(), COLUMNS, new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)))
                .recipients(recipients, 90)
                .build();
    }

    /** A delivery of what {@link #request()} asks for. */
    Pengiriman.Builder delivery() {
        return delivery(request(), "2026", folder.resolve("kiriman"));
    }

    /** A delivery under letters of this number, prepared in this folder. */
    Pengiriman.Builder delivery(IsiPermohonan isi, String number, Path prepared) {
        AnonymizationPolicy policy = AnonymizationPolicy.builder()
                .id("bantuan")
                .version(1)
                .dataset(PENDUDUK.schema())
                .purpose(Terms.purposeOf(isi.tujuan()))
                .recipient(peminta.kode())
                .legalBasis("Peraturan contoh")
                .validFrom(LocalDate.of(2026, 1, 1))
                .validUntil(LocalDate.of(2026, 12, 31))
                .treat("TanggalLahir", Treatment.year())
                .keep("JenisKelamin")
                .treat("Alamat.KodeWilayah", Treatment.kecamatan())
                .build();
        PaketWriter.Builder<Penduduk> content = PaketWriter.of(
                RecordReader.of(PENDUDUK, Letters.DAY).build(), AnonymizationPlan.of(policy, PENDUDUK, Letters.DAY));
        return Pengiriman.of(content, source(folder), prepared)
                .letters(letter("1/" + number, pemilik), letter("2/" + number, pemilik));
    }

    static Surat letter(String number, Party by) {
        return new Surat(number, Letters.DAY.plusDays(7), by.head);
    }
}
