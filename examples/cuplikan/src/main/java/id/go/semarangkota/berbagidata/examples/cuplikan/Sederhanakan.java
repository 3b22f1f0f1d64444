package id.go.semarangkota.berbagidata.examples.cuplikan;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.anonymization.Anonymizer;
import id.go.semarangkota.berbagidata.anonymization.Treatment;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.paket.PseudonymKeys;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Anonymizes. */
final class Sederhanakan {
    private Sederhanakan() {}

    static AnonymizationPolicy policy() {
        // mulai: kebijakan
        AnonymizationPolicy policy = AnonymizationPolicy.builder()
                .id("disdik-pendataan-siswa")
                .version(1)
                .dataset(RecordType.of(Penduduk.class).schema())
                .purpose("Pendataan siswa")
                .recipient("disdik")
                .legalBasis("Nomor dan tahun peraturan diisi instansi")
                .validFrom(LocalDate.of(2026, 7, 1))
                .validUntil(LocalDate.of(2027, 6, 30))
                .treat("NIK", Treatment.pseudonym("pseudonim-2026")) // keyed; two recipients can never join
                .treat("TanggalLahir", Treatment.year())
                .keep("JenisKelamin")
                .treat("Alamat", Treatment.kecamatan()) // the whole address, so that no finer part stays behind
                .build(); // a field that is not named does not leave
        // selesai: kebijakan
        return policy;
    }

    static List<@Nullable String> anonymize(AnonymizationPolicy policy, SecretBytes key, Penduduk penduduk) {
        // mulai: sederhanakan
        AnonymizationPlan<Penduduk> plan =
                AnonymizationPlan.of(policy, RecordType.of(Penduduk.class), LocalDate.of(2026, 11, 2));
        System.out.println(plan.explain(Locale.ENGLISH)); // for whoever signs the release

        Anonymizer<Penduduk> anonymizer = Anonymizer.of(plan, PseudonymKeys.of(Map.of("pseudonim-2026", key)));
        List<@Nullable String> row = anonymizer.apply(penduduk); // under anonymizer.columns()
        // selesai: sederhanakan
        return row;
    }
}
