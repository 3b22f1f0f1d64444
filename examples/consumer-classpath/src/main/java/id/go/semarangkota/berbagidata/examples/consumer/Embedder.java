package id.go.semarangkota.berbagidata.examples.consumer;

import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.envelope.Opened;
import id.go.semarangkota.berbagidata.envelope.Opener;
import id.go.semarangkota.berbagidata.envelope.Recipient;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.envelope.SealingStream;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.paket.PaketReader;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNik;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What an embedder does with each module, in small. The build compiles and runs this file against the packed jars, once on the
 * class path and once on the module path; it fails if anything is not as it should be.
 */
public final class Embedder {
    private static final String ARTICLES_NIK = "3573011234567890";
    private static final List<Class<?>> MODULES = List.of(RecordValidator.class, Sealer.class, PaketReader.class);
    private static final List<String> HIDDEN = List.of("json", "jca", "atomic");

    private Embedder() {}

    /** Argument: class-path or module-path, which is where the SDK is expected. */
    public static void main(String[] args) throws Exception {
        boolean named = args[0].equals("module-path");
        for (Class<?> type : MODULES) {
            comesFromItsJar(type, named);
        }
        judgesARecord();
        judgesAFormOfItsOwn();
        sealsAndOpens();
        System.out.println("works on the " + args[0]);
    }

    private static void comesFromItsJar(Class<?> type, boolean named) {
        String location =
                type.getProtectionDomain().getCodeSource().getLocation().getPath();
        Module module = type.getModule();
        require(location.endsWith(".jar"), type + " comes from " + location);
        require(module.isNamed() == named, type + " is in " + module);
        for (String hidden : HIDDEN) {
            String name = "id.go.semarangkota.berbagidata." + hidden;
            require(
                    !named || !module.getPackages().contains(name) || !module.isExported(name),
                    module + " shows " + name);
        }
    }

    /** sdk-core: its description of the fields, its rules and its region tables. */
    private static void judgesARecord() {
        RecordValidator<Penduduk> validator =
                RecordValidator.of(RecordType.of(Penduduk.class), LocalDate.of(2026, 11, 2));
        Penduduk penduduk = Penduduk.builder().nik(ARTICLES_NIK).build();
        require(
                validator.validate(penduduk).errors().stream()
                        .anyMatch(violation -> violation.ruleId().equals("nik.bulan")),
                "month 34 passes");
        require(
                KodeWilayah.parse("33.74").nama().orElse("").equals("Kota Semarang"),
                "the region tables are not found");
    }

    /** sdk-core's constraints under a validation provider, on a record that is not the SDK's. */
    private static void judgesAFormOfItsOwn() {
        Locale indonesian = new Locale("id");
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(indonesian, Locale.ENGLISH), indonesian, context -> indonesian, false))
                .buildValidatorFactory()) {
            Set<ConstraintViolation<Formulir>> violations =
                    factory.getValidator().validate(new Formulir(ARTICLES_NIK));
            require(violations.size() == 1, "the form has " + violations.size() + " violations");
            String message = violations.iterator().next().getMessage();
            require(message.contains(" ") && !message.contains("{"), "the sentences are not found: " + message);
        }
    }

    /** sdk-crypto, and with it Bouncy Castle and Jackson. */
    private static void sealsAndOpens() throws Exception {
        Keystore disdik = Keystore.inMemory();
        KeyHandle key = disdik.generate(KeyAlgorithm.ECDH_ES_A256KW);
        byte[] content = "data sintetis".getBytes(StandardCharsets.UTF_8);
        byte[] file = seal(Recipient.of("disdik", key.publicHalf()), content);
        Opener opener = Opener.as(Identity.of("disdik", disdik))
                .expecting("uji", "uji", "disdukcapil")
                .build();
        try (Opened opened = opener.open(new ByteArrayInputStream(file))) {
            require(Arrays.equals(opened.content().readAllBytes(), content), "the content differs");
        }
    }

    private static byte[] seal(Recipient recipient, byte[] content) throws IOException {
        Sealer sealer = Sealer.from("disdukcapil").to(recipient).build();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SealingStream sealing = sealer.seal(
                sealer.context().dataset("uji").purpose("uji").schema("uji/1").build(), file)) {
            sealing.write(content);
            sealing.finish();
        }
        return file.toByteArray();
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** An embedder's own record. */
    record Formulir(@ValidNik String nik) {}
}
