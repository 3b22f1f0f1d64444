package id.go.semarangkota.berbagidata.examples.consumer;

import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import java.util.List;

/** Runs on the module path: each SDK module comes from its packed jar, under its own name, and hides what it must. */
public final class ModulePathConsumer {
    private static final List<Class<?>> USED = List.of(RecordValidator.class, Sealer.class);
    private static final List<String> HIDDEN =
            List.of("id.go.semarangkota.berbagidata.jca", "id.go.semarangkota.berbagidata.json");

    private ModulePathConsumer() {}

    public static void main(String[] args) {
        for (Class<?> type : USED) {
            Module module = type.getModule();
            String location =
                    type.getProtectionDomain().getCodeSource().getLocation().getPath();
            if (!module.isNamed() || !location.endsWith(".jar")) {
                throw new IllegalStateException(type + " is in " + module + " from " + location);
            }
            for (String hidden : HIDDEN) {
                if (module.getPackages().contains(hidden) && module.isExported(hidden)) {
                    throw new IllegalStateException(module + " exports " + hidden);
                }
            }
            System.out.println("module path: " + module.getName());
        }
    }
}
