package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.error.StaleVersionException;
import id.go.semarangkota.berbagidata.error.TransitionRefusedException;
import id.go.semarangkota.berbagidata.http.Api;
import id.go.semarangkota.berbagidata.http.Reply;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima.Keputusan;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Lampiran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TandaTerimaDicatat;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TitikPeriksa;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import id.go.semarangkota.berbagidata.transfer.SignedStatements;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sends receipts and verifies the exchange's countersignature and its proof that the receipt is in the log. */
final class Receipts {
    private static final String PLACE = "peristiwa tanda terima";

    private final Agency agency;

    Receipts(Agency agency) {
        this.agency = agency;
    }

    /**
     * Sends a receipt; until its proof was verified, a repetition is the same call with the same signature. One that the exchange has
     * already, since an earlier run was killed before it could tell, is found in the log.
     */
    TandaTerimaDicatat send(Paket seen, TandaTerima receipt) throws IOException {
        Digest statement = WireFormat.standard().digest(receipt);
        SignedStatements.Signed signed =
                agency.statements().once(statement, () -> new SignedStatements.Signed(seen.versi(), sign(receipt)));
        TandaTerimaDicatat recorded;
        try {
            recorded = post(seen, receipt, signed);
        } catch (StaleVersionException | TransitionRefusedException e) {
            return recorded(seen, receipt).orElseThrow(() -> e);
        }
        agency.statements().forget(statement);
        return recorded;
    }

    private TandaTerimaDicatat post(Paket seen, TandaTerima receipt, SignedStatements.Signed signed)
            throws IOException {
        String path = Session.pack(seen.id()) + "/tanda-terima";
        return agency.session().post(path, new TandaTerima.Dikirim(signed.jws()), signed.versi(), new Api.Outcome<>() {
            @Override
            public TandaTerimaDicatat accept(Reply reply) throws IOException {
                TandaTerimaDicatat recorded = reply.as(TandaTerimaDicatat.class);
                Session.about(seen, recorded.paket());
                verify(recorded, receipt);
                return recorded;
            }

            @Override
            public void refused() throws IOException {
                agency.statements().forget(WireFormat.standard().digest(receipt));
            }
        });
    }

    /** What the exchange has recorded of this very receipt; empty if nothing. */
    private Optional<TandaTerimaDicatat> recorded(Paket seen, TandaTerima receipt) throws IOException {
        Paket now = agency.session().paket(seen.id(), seen.permohonan());
        if (now.status() != after(receipt)) {
            return Optional.empty();
        }
        JwsVerifier log = agency.keys().log();
        for (CatatanPeristiwa entry : agency.entries(seen.permohonan())) {
            if (isAbout(event(entry.jws(), log), receipt)) {
                Checkpoints.Proven proven = agency.checkpoints().requireIncluded(entry.jws(), log);
                return Optional.of(new TandaTerimaDicatat(now, entry.jws(), proven.checkpoint(), proven.proof()));
            }
        }
        return Optional.empty();
    }

    private String sign(TandaTerima receipt) throws IOException {
        TandaTerima.Klaim claims = new TandaTerima.Klaim(
                agency.name(),
                agency.clock().instant().getEpochSecond(),
                UUID.randomUUID().toString(),
                Map.of(TandaTerima.EVENT, receipt));
        return agency.sign(WireFormat.standard().write(claims), JenisJws.TANDA_TERIMA);
    }

    private void verify(TandaTerimaDicatat recorded, TandaTerima receipt) throws IOException {
        JwsVerifier log = agency.keys().log();
        if (!isAbout(event(recorded.peristiwa(), log), receipt)) {
            throw new IntegrityException(Reason.OTHER_SUBJECT, PLACE);
        }
        TitikPeriksa checkpoint = agency.checkpoints().accept(recorded.titikPeriksa(), log);
        byte[] payload = Checkpoints.payload(recorded.peristiwa(), JenisJws.PERISTIWA, log);
        Checkpoints.requireIncluded(payload, recorded.inklusi(), checkpoint);
    }

    private static Peristiwa event(String jws, JwsVerifier log) throws IntegrityException {
        byte[] payload = Checkpoints.payload(jws, JenisJws.PERISTIWA, log);
        try {
            return WireFormat.standard().read(Peristiwa.class, payload).content();
        } catch (WireFormatException e) {
            throw new IntegrityException(Reason.LOG, PLACE, e);
        }
    }

    private static StatusPaket after(TandaTerima receipt) {
        return receipt.keputusan() == Keputusan.DISANGGAH ? StatusPaket.DISANGGAH : StatusPaket.DIKONFIRMASI;
    }

    private boolean isAbout(Peristiwa event, TandaTerima receipt) {
        boolean disputed = receipt.keputusan() == Keputusan.DISANGGAH;
        PerintahPaket command = disputed ? PerintahPaket.SANGGAH : PerintahPaket.KONFIRMASI;
        return event.perintah().equals(command.toString())
                && event.ke().equals(after(receipt).toString())
                && event.peran() == Peran.PEMINTA
                && WireFormat.standard().digest(receipt).equals(event.sidik().get(Lampiran.TANDA_TERIMA.toString()))
                && receipt.paket().equals(event.paket())
                && receipt.permohonan().equals(event.permohonan())
                && agency.signer().keyId().equals(event.rincian().get("kunciPenandatangan"));
    }
}
