package id.go.semarangkota.berbagidata.examples.benchmark;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.testkit.data.PendudukSintetis;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * From nothing to the first judged record: bulk validation beside Hibernate Validator, which judges the same record by the same annotations.
 *
 * <p>Each measurement is a JVM of its own, in turn; medians count. The goal is half the time at most. Ends with 1 if it is missed.
 */
public final class ColdStart {
    private static final int RUNS = 15;
    private static final double GOAL = 0.5;

    private ColdStart() {}

    /** The two that are measured. */
    private enum Judge {
        /** Bulk validation. */
        BULK {
            @Override
            boolean accepts(Penduduk penduduk) {
                return RecordValidator.of(RecordType.of(Penduduk.class), PendudukSintetis.DEFAULT_REFERENCE_DATE)
                        .validate(penduduk)
                        .isValid();
            }
        },
        /** Hibernate Validator without an expression language, which starts faster than with one. */
        PROVIDER {
            @Override
            boolean accepts(Penduduk penduduk) {
                Clock clock = Clock.fixed(
                        PendudukSintetis.DEFAULT_REFERENCE_DATE
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant(),
                        ZoneOffset.UTC);
                try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .clockProvider(() -> clock)
                        .buildValidatorFactory()) {
                    return factory.getValidator().validate(penduduk).isEmpty();
                }
            }
        };

        abstract boolean accepts(Penduduk penduduk);
    }

    /**
     * Measures.
     *
     * @param args none; a child is given what it measures
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0 && !args[0].isEmpty()) {
            measure(Judge.valueOf(args[0]));
            return;
        }
        List<double[]> bulk = new ArrayList<>();
        List<double[]> provider = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            bulk.add(child(Judge.BULK));
            provider.add(child(Judge.PROVIDER));
        }
        double wall = median(bulk, 0) / median(provider, 0);
        System.out.printf(
                "bulk validation     %6.1f ms, %6.1f ms of the processor\n", median(bulk, 0), median(bulk, 1));
        System.out.printf(
                "Hibernate Validator %6.1f ms, %6.1f ms of the processor\n", median(provider, 0), median(provider, 1));
        System.out.printf(
                "ratio %.2f (processor %.2f), medians of %d\n", wall, median(bulk, 1) / median(provider, 1), RUNS);
        System.exit(wall <= GOAL ? 0 : 1);
    }

    private static double[] child(Judge judge) throws IOException, InterruptedException {
        String[] figures = Child.run(List.of(), ColdStart.class, judge.name()).split(" ", 2);
        return new double[] {Double.parseDouble(figures[0]), Double.parseDouble(figures[1])};
    }

    private static double median(List<double[]> measured, int index) {
        double[] sorted = measured.stream().mapToDouble(m -> m[index]).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The record is made by hand, so that neither side profits from classes that a generator loads. */
    private static void measure(Judge judge) {
        Penduduk penduduk = PendudukSintetis.withSeed(1).one();
        com.sun.management.OperatingSystemMXBean process =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = process.getProcessCpuTime();
        long start = System.nanoTime();
        boolean accepted = judge.accepts(penduduk);
        long wall = System.nanoTime() - start;
        cpu = process.getProcessCpuTime() - cpu;
        if (!accepted) {
            throw new IllegalStateException("The record is not valid");
        }
        System.out.println(wall / 1e6 + " " + cpu / 1e6);
    }
}
