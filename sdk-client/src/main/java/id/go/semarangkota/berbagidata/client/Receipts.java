package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.audit.InclusionProof;
import id.go.semarangkota.berbagidata.audit.MerkleTree;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima.Keputusan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TandaTerimaDicatat;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TitikPeriksa;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** Sends receipts and verifies the exchange's countersignature and its proof that the receipt is in the log. */
final class Receipts {
    private final Agency agency;

    Receipts(Agency agency) {
        this.agency = agency;
    }

    TandaTerimaDicatat send(Paket seen, TandaTerima receipt) throws IOException {
        Digest statement = WireFormat.standard().digest(receipt);
        String jws = agency.statements().once(statement, () -> sign(receipt));
        TandaTerimaDicatat recorded;
        try {
            recorded = agency.session()
                    .post(Session.pack(seen.id()) + "/tanda-terima", new TandaTerima.Dikirim(jws), seen.versi())
                    .as(TandaTerimaDicatat.class);
        } catch (ExchangeException e) {
            if (!e.isRetryable() && e.masalah().isPresent()) {
                agency.statements().forget(statement);
            }
            throw e;
        }
        agency.statements().forget(statement);
        verify(recorded, receipt);
        return recorded;
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
        TitikPeriksa.BuktiInklusi proof = recorded.inklusi();
        boolean included = proof.ukuran() == checkpoint.ukuran()
                && proof.indeks() < proof.ukuran()
                && new InclusionProof(proof.indeks(), proof.ukuran(), proof.jalur())
                        .verify(MerkleTree.hashLeaf(payload), checkpoint.akar());
        if (!included) {
            throw new IntegrityException(Reason.LOG, "bukti inklusi tanda terima");
        }
    }

    private void requireAbout(Peristiwa event, TandaTerima receipt) throws IntegrityException {
        PerintahPaket command =
                receipt.keputusan() == Keputusan.DISANGGAH ? PerintahPaket.SANGGAH : PerintahPaket.KONFIRMASI;
        boolean about = event.perintah().equals(command.toString())
                && receipt.paket().equals(event.paket())
                && receipt.permohonan().equals(event.permohonan())
                && agency.signer().keyId().equals(event.rincian().get("kunciPenandatangan"));
        if (!about) {
            throw new IntegrityException(Reason.OTHER_SUBJECT, "peristiwa tanda terima");
        }
    }
}
