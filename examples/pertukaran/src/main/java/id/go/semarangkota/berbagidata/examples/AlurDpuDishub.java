package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.infrastruktur.KelasKondisi;
import id.go.semarangkota.berbagidata.infrastruktur.KondisiJalan;
import id.go.semarangkota.berbagidata.infrastruktur.RuasJalan;
import id.go.semarangkota.berbagidata.infrastruktur.Sta;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.testkit.data.DataSintetis;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * DPU tells Dishub which roads there are and in what condition: two datasets, joined by the number of the section.
 *
 * <p>Nothing here is about a person but the surveyor's name, which does not leave. Fields that are kept are still those of the standard, so
 * Dishub reads them as such. Arguments: the folder for what is left behind, and the number of sections.
 */
public final class AlurDpuDishub {
    private static final RecordType<RuasJalan> RUAS = RecordType.of(RuasJalan.class);
    private static final RecordType<KondisiJalan> KONDISI = RecordType.of(KondisiJalan.class);
    private static final String TUJUAN = "Rekayasa lalu lintas dan trayek angkutan";
    private static final int WORST = 5;

    private final LewatFolder jalan;
    private final Layar layar;
    private final Map<String, String> names = new HashMap<>();
    private final Map<KelasKondisi, Long> metres = new EnumMap<>(KelasKondisi.class);
    private final Map<String, Long> broken = new HashMap<>();

    private AlurDpuDishub(LewatFolder jalan, Layar layar) {
        this.jalan = jalan;
        this.layar = layar;
    }

    /**
     * Runs the flow.
     *
     * @param arguments folder and number of sections
     * @throws Exception if anything could not be verified
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Argumen: FOLDER JUMLAH_BARIS / Arguments: FOLDER ROWS");
        }
        Layar layar = new Layar();
        layar.title("Ruas dan kondisi jalan: DPU -> Dishub (data sintetis)");
        LewatFolder jalan = new LewatFolder(
                Path.of(arguments[0]),
                new Instansi("dpu", "Dinas Pekerjaan Umum", 6),
                new Instansi("dishub", "Dinas Perhubungan", 7),
                layar);
        new AlurDpuDishub(jalan, layar).run(Long.parseLong(arguments[1]));
    }

    private void run(long sections) throws Exception {
        DataSintetis data = DataSintetis.withSeed(3374).asOf(LewatFolder.TODAY);
        Path roads = jalan.send(RUAS, data.ruasJalan(sections), roadPolicy());
        jalan.read(
                RUAS,
                roads,
                accepted -> names.put(
                        Objects.requireNonNull(accepted.record().nomorRuas()),
                        Objects.requireNonNull(accepted.record().namaRuas())));
        Stream<KondisiJalan> surveyed =
                data.kondisiJalan(DataSintetis.MAX_COUNT).takeWhile(segment -> names.containsKey(segment.nomorRuas()));
        Path conditions = jalan.send(KONDISI, surveyed, conditionPolicy());
        jalan.read(KONDISI, conditions, accepted -> add(accepted.record()));
        tell();
    }

    private AnonymizationPolicy roadPolicy() {
        return jalan.policy(RUAS, TUJUAN)
                .keep("NomorRuas", "NamaRuas", "StatusJalan", "Fungsi", "Kelas", "PanjangMeter", "LebarMeter")
                .keep("JenisPermukaan", "KodeWilayah", "Geometri")
                .build();
    }

    private AnonymizationPolicy conditionPolicy() {
        return jalan.policy(KONDISI, TUJUAN)
                .keep("NomorRuas", "STAAwal", "STAAkhir", "Metode", "Nilai", "Kelas", "TanggalSurvei")
                .build();
    }

    private void add(KondisiJalan segment) {
        KelasKondisi condition = Objects.requireNonNull(segment.kelas());
        long length = Sta.parse(Objects.requireNonNull(segment.staAkhir())).meter()
                - (long) Sta.parse(Objects.requireNonNull(segment.staAwal())).meter();
        metres.merge(condition, length, Long::sum);
        if (condition == KelasKondisi.RUSAK_BERAT) {
            broken.merge(Objects.requireNonNull(segment.nomorRuas()), length, Long::sum);
        }
    }

    private void tell() {
        layar.step("Dishub melihat kondisi " + Layar.number(names.size()) + " ruas");
        metres.forEach((condition, length) ->
                layar.detail(String.format(Layar.INDONESIAN, "%-14s %,10.1f km", condition, length / 1_000.0)));
        layar.detail("Rusak berat terpanjang:");
        broken.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(WORST)
                .forEach(road -> layar.detail(String.format(
                        Layar.INDONESIAN, "  %s %s: %,d m", road.getKey(), names.get(road.getKey()), road.getValue())));
    }
}
