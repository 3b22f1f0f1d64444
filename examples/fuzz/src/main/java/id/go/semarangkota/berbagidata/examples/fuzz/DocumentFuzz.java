package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.anonymization.PolicyException;
import id.go.semarangkota.berbagidata.jsontree.CanonicalJson;
import id.go.semarangkota.berbagidata.jsontree.JsonLimits;
import id.go.semarangkota.berbagidata.jsontree.JsonTreeException;
import id.go.semarangkota.berbagidata.jsontree.StrictJson;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.ProfilPertukaran;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** JSON documents: those of the exchange, policies, and any JSON at all. What is read is the same when it is written and read again. */
public final class DocumentFuzz {
    /** The documents; the first byte of an input names one. */
    static final List<Class<? extends Record>> DOCUMENTS = List.of(
            IsiPermohonan.class,
            Kesepakatan.class,
            DaftarData.class,
            TandaTerima.class,
            FormulirVerifikasi.class,
            Permohonan.class,
            Paket.class,
            Peristiwa.class,
            CatatanPeristiwa.class,
            PermintaanPerintah.class,
            Masalah.class,
            ProfilPertukaran.class);

    private static final JsonLimits LIMITS = new JsonLimits(1 << 16, 16, 4_096);

    private DocumentFuzz() {}

    /**
     * Called by Jazzer.
     *
     * @param input a first byte that names the document, and the document
     */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length > 0) {
            byte[] json = Arrays.copyOfRange(input, 1, input.length);
            Class<? extends Record> type = DOCUMENTS.get((input[0] & 255) % DOCUMENTS.size());
            Promise.bounded(() -> {
                checkTree(json);
                checkWire(type, json);
                checkPolicy(json);
            });
        }
    }

    private static void checkTree(byte[] json) {
        try {
            Object tree = StrictJson.read(json, LIMITS);
            byte[] canonical = CanonicalJson.write(tree).getBytes(StandardCharsets.UTF_8);
            Promise.holds(StrictJson.read(canonical, LIMITS).equals(tree), "another tree when written and read again");
        } catch (JsonTreeException e) {
            Promise.holds(e.getCause() == null, "an exception with a cause, which may tell of the input");
        }
    }

    private static <T extends Record> void checkWire(Class<T> type, byte[] json) {
        WireFormat format = WireFormat.standard();
        T content;
        try {
            content = format.read(type, json).content();
        } catch (WireFormatException e) {
            Promise.holds(e.getCause() == null, "an exception with a cause, which may tell of the input");
            return;
        }
        Promise.holds(
                format.read(type, format.write(content)).content().equals(content),
                "another document when written and read again");
    }

    private static void checkPolicy(byte[] json) {
        AnonymizationPolicy policy;
        try {
            policy = AnonymizationPolicy.parse(new String(json, StandardCharsets.UTF_8));
        } catch (PolicyException e) {
            Promise.holds(e.getCause() == null, "an exception with a cause, which may tell of the input");
            return;
        }
        Promise.holds(AnonymizationPolicy.parse(policy.toJson()).equals(policy), "another policy when read again");
    }
}
