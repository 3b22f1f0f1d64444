package id.go.semarangkota.berbagidata.examples.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs the targets, as many at a time as there are processors, each in a JVM of its own.
 *
 * <p>What a target learned stays in {@code target/fuzz/<target>/corpus}, and is where it goes on from next time. An input that breaks a
 * promise lies beside it as {@code crash-…}, {@code timeout-…} or {@code oom-…}; with its path as the last argument of the command that is
 * printed, Jazzer repeats it.
 */
public final class Fuzz {
    private static final String INCLUDED =
            "--instrumentation_includes=id.go.semarangkota.**:com.fasterxml.jackson.core.**";
    private static final String EXCLUDED = "--instrumentation_excludes=id.go.semarangkota.berbagidata.examples.**:"
            + "id.go.semarangkota.berbagidata.testkit.**";

    private Fuzz() {}

    /** The targets. */
    private enum Target {
        CSV(CsvFuzz.class),
        JSON(JsonFuzz.class),
        NDJSON(NdjsonFuzz.class),
        XML(XmlFuzz.class),
        XLSX(XlsxFuzz.class),
        LEGACY(LegacyFuzz.class),
        IDENTIFIER(IdentifierFuzz.class),
        DOCUMENT(DocumentFuzz.class),
        ENVELOPE(EnvelopeFuzz.class);

        private final Class<?> type;

        Target(Class<?> type) {
            this.type = type;
        }
    }

    /**
     * Runs them.
     *
     * @param args the folder to work in, seconds for each target, and the targets with commas between them (all, if absent)
     */
    public static void main(String[] args) throws Exception {
        Path place = Files.createDirectories(Path.of(args[0], "fuzz"));
        List<Target> targets = args.length < 3 ? List.of(Target.values()) : named(args[2]);
        List<Callable<Integer>> runs = new ArrayList<>();
        for (Target target : targets) {
            runs.add(() -> run(target, place.resolve(target.name()), args[1]));
        }
        int broken = 0;
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Future<Integer> run : workers.invokeAll(runs)) {
                broken += run.get() == 0 ? 0 : 1;
            }
        } finally {
            workers.shutdownNow();
        }
        System.out.println(targets.size() + " targets fuzzed, " + broken + " with findings");
        System.exit(broken == 0 ? 0 : 1);
    }

    private static List<Target> named(String names) {
        return List.of(names.split(",", -1)).stream().map(Target::valueOf).toList();
    }

    private static int run(Target target, Path place, String seconds) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(place.resolve("corpus"));
        Path seeds = Files.createDirectories(place.resolve("seeds"));
        Seeds.write(target.name(), seeds);
        Path log = place.resolve("log.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.type.getName(),
                INCLUDED,
                EXCLUDED,
                "--reproducer_path=" + place,
                "-artifact_prefix=" + place + "/",
                "-max_total_time=" + seconds,
                "-max_len=8192",
                "-timeout=60",
                "-rss_limit_mb=2048",
                "-print_final_stats=1",
                corpus.toString(),
                seeds.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code;
        try {
            code = process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        report(target, log, code, command);
        return code;
    }

    private static void report(Target target, Path log, int code, List<String> command) throws IOException {
        List<String> lines = Files.readAllLines(log);
        String runs = lines.stream()
                .filter(line -> line.startsWith("stat::number_of_executed_units"))
                .map(line -> line.replaceAll("\\D+", ""))
                .findFirst()
                .orElse("unknown");
        System.out.println(target + ": " + runs + " inputs, " + (code == 0 ? "no finding" : "A FINDING, see " + log));
        if (code != 0) {
            lines.subList(Math.max(0, lines.size() - 60), lines.size()).forEach(System.out::println);
            System.out.println(String.join(" ", command));
        }
    }
}
