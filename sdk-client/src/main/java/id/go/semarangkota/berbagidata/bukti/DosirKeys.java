package id.go.semarangkota.berbagidata.bukti;

import id.go.semarangkota.berbagidata.bukti.DosirRefusedException.Reason;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys that a dossier brings along, by their true thumbprints: the dossier cannot give a key another name. */
final class DosirKeys {
    private static final String FILE = "kunci.json";

    private final Map<String, PublicJwk> keys;

    private DosirKeys(Map<String, PublicJwk> keys) {
        this.keys = keys;
    }

    static DosirKeys read(DosirZip zip) throws DosirRefusedException {
        try {
            Map<String, PublicJwk> keys = new LinkedHashMap<>();
            for (Kunci kunci : WireFormat.standard()
                    .read(Kunci.Himpunan.class, zip.require(FILE))
                    .content()
                    .keys()) {
                if (kunci.use().equals(Kunci.SIGNATURE)) {
                    PublicJwk key = PublicJwk.parse(WireFormat.standard().write(kunci));
                    keys.put(key.thumbprint(), key);
                }
            }
            return new DosirKeys(keys);
        } catch (WireFormatException | KeyRefusedException e) {
            throw new DosirRefusedException(Reason.MALFORMED, FILE, e);
        }
    }

    JwsVerifier log(DosirTrust trust) throws DosirRefusedException {
        List<PublicJwk> trusted = new ArrayList<>(keys.values());
        trusted.removeIf(key -> !trust.logKeys().contains(key.thumbprint()));
        if (trusted.isEmpty()) {
            throw new DosirRefusedException(Reason.UNTRUSTED_LOG, FILE);
        }
        return JwsVerifier.trusting(trusted);
    }

    /** The payload of a statement, if the key that the event names has signed it. */
    byte[] payload(String jws, JenisJws jenis, String thumbprint, Refusal refusal) throws DosirRefusedException {
        PublicJwk key = keys.get(thumbprint);
        if (key == null) {
            throw refusal.because(null);
        }
        try {
            return JwsVerifier.trusting(List.of(key))
                    .verify(jws, jenis.toString())
                    .bytes();
        } catch (SignatureRefusedException e) {
            throw refusal.because(e);
        }
    }

    /** What to refuse with. */
    record Refusal(Reason reason, String place) {
        DosirRefusedException because(@org.jspecify.annotations.Nullable Throwable cause) {
            return new DosirRefusedException(reason, place, cause);
        }

        void unless(boolean holds) throws DosirRefusedException {
            if (!holds) {
                throw because(null);
            }
        }
    }
}
