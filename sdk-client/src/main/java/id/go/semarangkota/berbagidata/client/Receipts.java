package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.http.Api;
import id.go.semarangkota.berbagidata.http.Reply;
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
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException;
import id.go.semarangkota.berbagidata.transfer.SignedStatements;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** Sends receipts and verifies the exchange's countersignature and its proof that the receipt is in the log. */
final class Receipts {
    private final Agency agency;

    Receipts(Agency agency) {
        this.agency = agency;
    }

    /** Sends a receipt; until its proof was verified, a repetition is the same call with the same signature. */
    TandaTerimaDicatat send(Paket seen, TandaTerima receipt) throws IOException {
        Digest statement = WireFormat.standard().digest(receipt);
        SignedStatements.Signed signed =
                agency.statements().once(statement, () -> new SignedStatements.Signed(seen.versi(), sign(receipt)));
        String path = Session.pack(seen.id()) + "/tanda-terima";
        return agency.session().post(path, new TandaTerima.Dikirim(signed.jws()), signed.versi(), new Api.Outcome<>() {
            @Override
            public TandaTerimaDicatat accept(Reply reply) throws IOException {
                TandaTerimaDicatat recorded = reply.as(TandaTerimaDicatat.class);
                Session.about(seen, recorded.paket());
                verify(recorded, receipt);
                agency.statements().forget(statement);
                return recorded;
            }

            @Override
            public void refused() throws IOException {
                agency.statements().forget(statement);
            }
        });
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
        byte[] payload;
        Peristiwa event;
        try {
            payload = log.verify(recorded.peristiwa(), JenisJws.PERISTIWA.toString())
                    .bytes();
            event = WireFormat.standard().read(Peristiwa.class, payload).content();
        } catch (SignatureRefusedException e) {
            throw new IntegrityException(Reason.SIGNATURE, "peristiwa tanda terima", e);
        } catch (WireFormatException e) {
            throw new IntegrityException(Reason.LOG, "peristiwa tanda terima", e);
        }
        requireAbout(event, receipt);
        TitikPeriksa checkpoint = agency.checkpoints().accept(recorded.titikPeriksa(), log);
        Checkpoints.requireIncluded(payload, recorded.inklusi(), checkpoint);
    }

    private void requireAbout(Peristiwa event, TandaTerima receipt) throws IntegrityException {
        boolean disputed = receipt.keputusan() == Keputusan.DISANGGAH;
        PerintahPaket command = disputed ? PerintahPaket.SANGGAH : PerintahPaket.KONFIRMASI;
        StatusPaket after = disputed ? StatusPaket.DISANGGAH : StatusPaket.DIKONFIRMASI;
        boolean about = event.perintah().equals(command.toString())
                && event.ke().equals(after.toString())
                && event.peran() == Peran.PEMINTA
                && WireFormat.standard().digest(receipt).equals(event.sidik().get(Lampiran.TANDA_TERIMA.toString()))
                && receipt.paket().equals(event.paket())
                && receipt.permohonan().equals(event.permohonan())
                && agency.signer().keyId().equals(event.rincian().get("kunciPenandatangan"));
        if (!about) {
            throw new IntegrityException(Reason.OTHER_SUBJECT, "peristiwa tanda terima");
        }
    }
}
