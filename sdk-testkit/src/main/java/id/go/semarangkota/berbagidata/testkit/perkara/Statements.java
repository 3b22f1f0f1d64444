package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException;
import id.go.semarangkota.berbagidata.signature.VerifiedPayload;
import id.go.semarangkota.berbagidata.testkit.identity.Directory;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import java.time.Instant;

/**
 * A signed statement of an agency, verified with the keys that it may use now.
 *
 * @param content what it says
 * @param payload the bytes that were signed
 * @param keyId thumbprint of the key that signed
 */
record Statements<T extends Record>(T content, VerifiedPayload payload, String keyId) {
    /** Opens a statement, or refuses it with the place in the body where it stands. */
    static <T extends Record> Statements<T> open(Signer signer, String jws, JenisJws kind, Class<T> type) {
        String pointer = kind == JenisJws.DAFTAR_DATA ? "/manifes" : "/jws";
        try {
            VerifiedPayload payload = signer.directory()
                    .verifier(signer.kode(), signer.now())
                    .orElseThrow(() -> Problem.of(KodeMasalah.TANDA_TANGAN_TIDAK_SAH)
                            .at(pointer, "tanpa-kunci")
                            .exception())
                    .verify(jws, kind.toString());
            T content = WireFormat.standard().read(type, payload.bytes()).content();
            return new Statements<>(content, payload, payload.signature().key().thumbprint());
        } catch (SignatureRefusedException e) {
            throw Problem.of(KodeMasalah.TANDA_TANGAN_TIDAK_SAH)
                    .at(pointer, "tanda-tangan")
                    .exception();
        } catch (WireFormatException e) {
            throw Problem.of(e, pointer).exception();
        }
    }

    /** Who should have signed, and when it is asked. */
    record Signer(Directory directory, String kode, Instant now) {}
}
