package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.infrastruktur.KelasKondisi;
import id.go.semarangkota.berbagidata.infrastruktur.KondisiJalan;
import id.go.semarangkota.berbagidata.infrastruktur.MetodeSurvei;
import id.go.semarangkota.berbagidata.infrastruktur.RuasJalan;
import id.go.semarangkota.berbagidata.infrastruktur.Sta;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Surveys of the condition of roads, one for each section, in segments of a hundred metres that follow on each other from its beginning to
 * its end. The wear of a segment is near that of the one before. Not thread-safe.
 */
final class RoadSurveys implements Batches.Source<KondisiJalan> {
    private static final int SEGMENT = 100;
    private static final int WORST = 1_000;
    private static final List<KelasKondisi> CLASSES =
            List.of(KelasKondisi.BAIK, KelasKondisi.SEDANG, KelasKondisi.RUSAK_RINGAN, KelasKondisi.RUSAK_BERAT);
    private static final int QUARTER = WORST / 4;

    private static final Weighted<MetodeSurvei> METHODS = Weighted.of(45, MetodeSurvei.IRI)
            .and(30, MetodeSurvei.SDI)
            .and(10, MetodeSurvei.PCI)
            .and(15, MetodeSurvei.VISUAL);

    private final long seed;
    private final LocalDate reference;
    private final Roads roads;
    private int surveyed;

    /** What the segments of one survey share. */
    private record Survey(@Nullable String road, MetodeSurvei method, LocalDate day, String surveyor) {}

    RoadSurveys(long seed, LocalDate reference) {
        this.seed = seed;
        this.reference = reference;
        this.roads = new Roads(seed);
    }

    @Override
    public List<KondisiJalan> next() {
        SplitMix64 random = SplitMix64.of(seed, "kondisi", surveyed++);
        RuasJalan road = roads.next().get(0);
        Survey survey = new Survey(
                road.nomorRuas(),
                METHODS.pick(random),
                reference.minusDays(random.between(1, 360)),
                "TIM SURVEI CONTOH " + random.between(1, 6));
        int end = Objects.requireNonNull(road.panjangMeter()).intValue();
        int wear = random.below(WORST) * random.between(40, 100) / 100;
        List<KondisiJalan> segments = new ArrayList<>();
        for (int begin = 0; begin < end; begin += SEGMENT) {
            segments.add(segment(survey, begin, Math.min(begin + SEGMENT, end), wear));
            wear = Math.max(0, Math.min(WORST, wear + random.between(-120, 120)));
        }
        return segments;
    }

    private static KondisiJalan segment(Survey survey, int begin, int end, int wear) {
        return KondisiJalan.builder()
                .nomorRuas(survey.road)
                .staAwal(new Sta(begin).toString())
                .staAkhir(new Sta(end).toString())
                .metode(survey.method)
                .nilai(value(survey.method, wear))
                .kelas(condition(wear))
                .tanggalSurvei(survey.day)
                .surveyor(survey.surveyor)
                .foto(
                        wear > 3 * QUARTER
                                ? List.of("https://contoh.example/foto/" + survey.road + "/" + begin + ".jpg")
                                : List.of())
                .build();
    }

    /** On the scale of the method: IRI 0 to 16, SDI 0 to 200, PCI 100 to 0. */
    private static @Nullable BigDecimal value(MetodeSurvei method, int wear) {
        return switch (method) {
            case IRI -> BigDecimal.valueOf(wear * 16L / 10, 2);
            case SDI -> BigDecimal.valueOf(wear * 2L, 1);
            case PCI -> BigDecimal.valueOf(WORST - wear, 1);
            case VISUAL -> null;
        };
    }

    private static KelasKondisi condition(int wear) {
        return CLASSES.get(Math.max(0, wear - 1) / QUARTER);
    }
}
