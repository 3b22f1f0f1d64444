package id.go.semarangkota.berbagidata.examples.cuplikan;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.format.LegacyProfile;
import id.go.semarangkota.berbagidata.format.Quarantine;
import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.schema.DataDictionary;
import id.go.semarangkota.berbagidata.standard.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Uses a dataset of one's own like those of the standard. */
final class DatasetSendiri {
    private DatasetSendiri() {}

    static ReadSummary read(Path profile, Path file, Path folder, List<LosPasar> target) throws IOException {
        // mulai: baca
        RecordType<LosPasar> type = RecordType.of(LosPasar.class);
        RecordReader<LosPasar> reader = RecordReader.of(type, LocalDate.of(2026, 11, 2))
                .profile(LegacyProfile.load(profile)) // how the old system writes it
                .quarantine(Quarantine.in(folder))
                .build();

        ReadSummary summary = reader.read(file, accepted -> target.add(accepted.record()));
        // selesai: baca
        return summary;
    }

    static List<String> documents() {
        // mulai: dokumen
        RecordType<LosPasar> type = RecordType.of(LosPasar.class);
        String schema = JsonSchema.of(type); // XmlSchema, CsvwMetadata and DcatEntry work alike
        String dictionary = DataDictionary.of(List.of(type), Locale.ENGLISH).markdown();
        AnonymizationPolicy policy = AnonymizationPolicy.defaultsFor(type, "pseudonim-2026")
                .id("penataan-pasar")
                .version(1)
                .purpose("Penataan pasar")
                .recipient("bapenda")
                .legalBasis("Nomor dan tahun peraturan diisi instansi")
                .validFrom(LocalDate.of(2026, 7, 1))
                .validUntil(LocalDate.of(2027, 6, 30))
                .build();
        // selesai: dokumen
        return List.of(schema, dictionary, policy.toJson());
    }
}
