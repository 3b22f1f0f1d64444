package id.go.semarangkota.berbagidata.paket;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.anonymization.Treatment;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What every test needs: a purpose, a policy, writers and readers, and a disk in memory. */
final class Samples {
    static final String PURPOSE = "Pendataan siswa (contoh)";
    static final String KEY = "pseudonim-2026";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T02:00:00Z"), ZoneOffset.ofHours(7));
    static final Pejabat PEJABAT = Pejabat.of("Rahayu Contoh", "197001011990011001", "Kepala Dinas (contoh)");
    static final SuratPengantar SURAT = new SuratPengantar("470/0001/2026", TODAY, "permohonan-0001", PEJABAT);
    static final List<String> COLUMNS = List.of("NIK", "TanggalLahir", "JenisKelamin", "Alamat.KodeWilayah");

    /** One key for the whole run, so that packages can be compared. */
    static final SecretBytes SECRET =
            SecretBytes.copyOf("kunci contoh, bukan kunci sungguh".getBytes(StandardCharsets.UTF_8));

    private Samples() {}

    static FileSystem disk() {
        return disk(64 << 20);
    }

    static FileSystem disk(long bytes) {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setAttributeViews("basic", "owner", "posix")
                .setBlockSize(256)
                .setMaxSize(bytes)
                .build());
    }

    static AnonymizationPolicy.Builder policy(String recipient) {
        return AnonymizationPolicy.builder()
                .id("pendataan-siswa")
                .version(1)
                .dataset(Warga.TYPE.schema())
                .purpose(PURPOSE)
                .recipient(recipient)
                .legalBasis("Peraturan contoh")
                .validFrom(LocalDate.of(2026, 1, 1))
                .validUntil(LocalDate.of(2026, 12, 31))
                .treat("NIK", Treatment.pseudonym(KEY))
                .treat("TanggalLahir", Treatment.year())
                .keep("JenisKelamin")
                .treat("Alamat.KodeWilayah", Treatment.kecamatan());
    }

    static RecordReader<Penduduk> rows() {
        return RecordReader.of(Warga.TYPE, TODAY).build();
    }

    static PaketWriter.Builder<Penduduk> writer() throws KeyRefusedException {
        return writer(policy(Pihak.DISDIK.name()).build(), Pihak.DISDIK);
    }

    static PaketWriter.Builder<Penduduk> writer(AnonymizationPolicy policy, Pihak recipient)
            throws KeyRefusedException {
        return PaketWriter.of(rows(), AnonymizationPlan.of(policy, Warga.TYPE, TODAY))
                .pseudonyms(PseudonymKeys.of(Map.of(KEY, SECRET)))
                .sealer(sealer().to(recipient.recipient()).build())
                .signer(Pihak.DISDUKCAPIL.signer())
                .clock(CLOCK);
    }

    static Sealer.Builder sealer() {
        return Sealer.from(Pihak.DISDUKCAPIL.name()).clock(CLOCK);
    }

    static PreparedPaket send(int residents, Path folder) throws IOException, KeyRefusedException {
        return writer().build().write(new ByteArrayInputStream(Warga.csv(residents)), SURAT, folder);
    }

    static PaketReader.Builder reader() {
        return reader(Pihak.DISDIK);
    }

    static PaketReader.Builder reader(Pihak recipient) {
        return PaketReader.as(recipient.identity())
                .expecting(Warga.TYPE.id(), PURPOSE, Pihak.DISDUKCAPIL.name())
                .senderKeys(Pihak.DISDUKCAPIL.verifier())
                .clock(CLOCK);
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : names(from)) {
            Files.write(to.resolve(name), Files.readAllBytes(from.resolve(name)));
        }
    }
}
