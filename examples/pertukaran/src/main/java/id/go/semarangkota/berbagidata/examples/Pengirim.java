package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.anonymization.Treatment;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.format.LegacyProfile;
import id.go.semarangkota.berbagidata.format.Quarantine;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.paket.PaketWriter;
import id.go.semarangkota.berbagidata.paket.PreparedPaket;
import id.go.semarangkota.berbagidata.paket.PseudonymKeys;
import id.go.semarangkota.berbagidata.paket.SuratPengantar;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;

/** The owner: makes a minimized, sealed package of its legacy file. */
final class Pengirim {
    static final String PURPOSE = "Pendataan siswa tahun ajaran 2026/2027";

    private static final String PSEUDONYM_KEY = "pseudonim-2026";

    private final Pihak owner;
    private final Layar layar;

    Pengirim(Pihak owner, Layar layar) {
        this.owner = owner;
        this.layar = layar;
    }

    PreparedPaket send(Path siak, Pihak requester, Path folder) throws Exception {
        RecordReader<Penduduk> reader = RecordReader.of(PertukaranData.PENDUDUK, PertukaranData.today())
                .profile(LegacyProfile.of("SIAK", PertukaranData.PENDUDUK))
                .quarantine(Quarantine.in(folder))
                .onProgress(layar::progress)
                .build();
        AnonymizationPlan<Penduduk> plan =
                AnonymizationPlan.of(policy(requester), PertukaranData.PENDUDUK, PertukaranData.today());
        layar.detail(plan.explain(Layar.INDONESIAN));
        try (SecretBytes key = SecretBytes.random(32, new SecureRandom())) {
            return PaketWriter.of(reader, plan)
                    .pseudonyms(PseudonymKeys.of(Map.of(PSEUDONYM_KEY, key)))
                    .sealer(Sealer.from(owner.name())
                            .to(requester.recipient())
                            .clock(PertukaranData.CLOCK)
                            .build())
                    .signer(owner.signer())
                    .clock(PertukaranData.CLOCK)
                    .build()
                    .write(siak, surat(), folder);
        }
    }

    /** What Disdik needs to plan schools: no names, no NIK, the year of birth and the district. */
    private static AnonymizationPolicy policy(Pihak requester) {
        return AnonymizationPolicy.builder()
                .id("disdik-pendataan-siswa")
                .version(1)
                .dataset(PertukaranData.PENDUDUK.schema())
                .purpose(PURPOSE)
                .recipient(requester.name())
                .legalBasis("Diisi instansi: nomor dan tahun peraturan serta nota kesepahaman")
                .validFrom(LocalDate.of(2026, 7, 1))
                .validUntil(LocalDate.of(2027, 6, 30))
                .treat("NIK", Treatment.pseudonym(PSEUDONYM_KEY))
                .treat("TanggalLahir", Treatment.year())
                .keep("JenisKelamin", "PendidikanTerakhir")
                .treat("Alamat.Kecamatan", Treatment.kecamatan())
                .treat("Alamat.Kota", Treatment.keep())
                .treat("Alamat.KodeWilayah", Treatment.kecamatan())
                .build();
    }

    private static SuratPengantar surat() {
        Pejabat pejabat = Pejabat.of("Pejabat Contoh", "197001011990011001", "Kepala Disdukcapil (contoh)");
        return new SuratPengantar("470/0001/2026", PertukaranData.today(), "permohonan-0001", pejabat);
    }
}
