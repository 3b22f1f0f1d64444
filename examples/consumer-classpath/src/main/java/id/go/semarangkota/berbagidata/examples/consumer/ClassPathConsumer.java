package id.go.semarangkota.berbagidata.examples.consumer;

import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import java.util.List;

/** Runs on the class path: the SDK comes from its packed jars and works without its module descriptors. */
public final class ClassPathConsumer {
    private static final List<Class<?>> USED = List.of(RecordValidator.class, Sealer.class);

    private ClassPathConsumer() {}

    public static void main(String[] args) {
        for (Class<?> type : USED) {
            String location =
                    type.getProtectionDomain().getCodeSource().getLocation().getPath();
            if (type.getModule().isNamed() || !location.endsWith(".jar")) {
                throw new IllegalStateException(type + " is in " + type.getModule() + " from " + location);
            }
            System.out.println("class path: " + location.substring(location.lastIndexOf('/') + 1));
        }
    }
}
