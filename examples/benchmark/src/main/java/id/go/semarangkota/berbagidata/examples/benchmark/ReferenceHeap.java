package id.go.semarangkota.berbagidata.examples.benchmark;

import com.sun.management.ThreadMXBean;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kesehatan.KasusPenyakit;
import id.go.semarangkota.berbagidata.kesehatan.KodeIcd10;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KalenderKerja;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.wilayah.DaftarWilayah;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the reference tables hold of the heap, and what a look at them allocates.
 *
 * <p>The goal is 3 MB for all of them together, and no text for a code that is only asked about. Ends with 1 if it is missed.
 */
public final class ReferenceHeap {
    private static final long GOAL = 3_000_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final KodeWilayah KELURAHAN = KodeWilayah.parse("33.74.01.1001");

    private static final List<Object> held = new ArrayList<>();

    private ReferenceHeap() {}

    private static long heap() {
        for (int i = 0; i < 5; i++) {
            Runtime.getRuntime().gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long measure(String name, Supplier<Object> table) {
        long before = heap();
        held.add(table.get());
        long after = heap() - before;
        System.out.printf("%-48s %,9d bytes\n", name, after);
        return after;
    }

    /**
     * Measures.
     *
     * @param args none
     */
    public static void main(String[] args) {
        measure("(printing)", Object::new);
        measure(
                "(the JDK's own zones and dates)",
                () -> List.of(ZoneId.of("Asia/Jakarta"), LocalDate.parse("2026-01-01")));
        long all = measure("register of regions", DaftarWilayah::nasional);
        all += measure("ICD-10: chapters", () -> KodeIcd10.parse("A09.9").bab());
        all += measure("calendar of working days", KalenderKerja::shipped);
        all += measure("residents: fields, codes", () -> RecordType.of(Penduduk.class));
        all += measure("cases of disease: fields, codes", () -> RecordType.of(KasusPenyakit.class));
        System.out.printf("%-48s %,9d bytes\n", "all", all);
        DaftarWilayah regions = DaftarWilayah.nasional();
        long asked = perCall(() -> regions.isCurrent(KELURAHAN));
        long named = perCall(() -> regions.find(KELURAHAN).orElseThrow().nama());
        System.out.printf(
                "asking whether a code is in force allocates %d bytes, asking for its name %d\n", asked, named);
        System.exit(all < GOAL && asked == 0 ? 0 : 1);
    }

    /** Whole bytes for each call, after the calls that load classes; the counter itself takes a few. */
    private static long perCall(Supplier<Object> call) {
        int calls = 100_000;
        long before = 0;
        for (int i = -calls; i < calls; i++) {
            if (i == 0) {
                before = THREADS.getCurrentThreadAllocatedBytes();
            }
            held.set(0, call.get());
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / calls;
    }
}
