package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.Outcome;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.testkit.data.ContohArtikel;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The source article's own sample record, which must be refused. */
final class Artikel {
    private Artikel() {}

    /** Says why: for its month of birth. */
    static String refuse(LocalDate today) throws Exception {
        List<Violation> violations = new ArrayList<>();
        RecordReader<Penduduk> reader = RecordReader.of(PertukaranData.PENDUDUK, today)
                .format(DataFormat.JSON)
                .build();
        RecordReader.Handler<Penduduk> handler = new RecordReader.Handler<>() {
            @Override
            public void accepted(Outcome.Accepted<Penduduk> accepted) {}

            @Override
            public void rejected(Outcome.Rejected<Penduduk> rejected) {
                violations.addAll(rejected.violations());
            }
        };
        try (InputStream article = ContohArtikel.open()) {
            reader.read(article, handler);
        }
        return violations.stream()
                .filter(violation -> violation.ruleId().equals(ContohArtikel.BROKEN_RULE))
                .map(violation -> violation.message())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The article's record was not refused for its month"));
    }
}
