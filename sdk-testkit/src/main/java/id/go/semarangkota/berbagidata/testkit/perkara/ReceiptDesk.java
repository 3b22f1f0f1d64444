package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Lampiran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TandaTerimaDicatat;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KalenderKerja;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.log.Checkpoint;
import id.go.semarangkota.berbagidata.testkit.log.LoggedEvent;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Takes receipts, countersigns them and proves that they are in the log. Thread-safe. */
public final class ReceiptDesk {
    private final CaseBook book;
    private final PackageMoves moves;

    /**
     * Works on a book.
     *
     * @param book the cases
     */
    public ReceiptDesk(CaseBook book) {
        this.book = book;
        this.moves = new PackageMoves(book);
    }

    /**
     * Takes a receipt.
     *
     * @param caller who sends it
     * @param id for which package
     * @param sent the signed receipt
     * @param version what it is based on
     * @return the package, the event and its proof
     */
    public TandaTerimaDicatat take(Caller caller, String id, TandaTerima.Dikirim sent, Version version) {
        return book.locked(() -> {
            PackageFile paket = book.openPackage(id, caller);
            // Confirming and disputing are for the same role in the same state: told before the receipt is looked at.
            judge(caller, paket, PerintahPaket.KONFIRMASI, EnumSet.allOf(Syarat.class), version);
            String requester = paket.perkara().isi().peminta().kode();
            Statements<TandaTerima.Klaim> claims = Statements.open(
                    new Statements.Signer(book.directory(), requester, book.now()),
                    sent.jws(),
                    JenisJws.TANDA_TERIMA,
                    TandaTerima.Klaim.class);
            if (!claims.content().iss().equals(requester)) {
                throw Problem.of(KodeMasalah.TANDA_TANGAN_TIDAK_SAH)
                        .at("/jws/iss", "penerbit")
                        .exception();
            }
            TandaTerima receipt =
                    Objects.requireNonNull(claims.content().events().get(TandaTerima.EVENT), TandaTerima.EVENT);
            PerintahPaket command = receipt.keputusan() == TandaTerima.Keputusan.DISANGGAH
                    ? PerintahPaket.SANGGAH
                    : PerintahPaket.KONFIRMASI;
            Judgement<StatusPaket, PerintahPaket> judged =
                    judge(caller, paket, command, facts(caller, paket, receipt), version);
            LoggedEvent event = moves.carryOut(
                    paket,
                    judged,
                    draft -> draft.attach(
                                    Lampiran.TANDA_TERIMA, WireFormat.standard().write(receipt))
                            .digest(
                                    Lampiran.TANDA_TERIMA.toString(),
                                    WireFormat.standard().digest(receipt))
                            .detail("kunciPenandatangan", claims.keyId()));
            paket.confirm(sent.jws());
            return proven(paket, event);
        });
    }

    private static Judgement<StatusPaket, PerintahPaket> judge(
            Caller caller, PackageFile paket, PerintahPaket command, Set<Syarat> facts, Version version) {
        return Judgement.of(
                paket.perkara().rolesOf(caller),
                role -> PackageMoves.decide(paket, command, role, facts),
                () -> version.require(paket.versi()));
    }

    /** An official's second factor is for that official's own acts only. */
    private Set<Syarat> facts(Caller caller, PackageFile paket, TandaTerima receipt) {
        Set<Syarat> facts = EnumSet.of(Syarat.BERALASAN);
        if (ReceiptCheck.holds(receipt, paket)) {
            facts.add(Syarat.TANDA_TERIMA_SAH);
        }
        Pejabat signer = receipt.penandatangan();
        if (signer.mayActOn(KalenderKerja.dayOf(book.now())) && caller.mayActAs(signer)) {
            facts.add(Syarat.PEJABAT_BERWENANG);
        }
        return facts;
    }

    private TandaTerimaDicatat proven(PackageFile paket, LoggedEvent event) {
        Checkpoint checkpoint = book.log().checkpoint(book.now());
        return new TandaTerimaDicatat(
                paket.toPaket(), event.jws(), checkpoint.jws(), book.log().inclusion(event.index(), checkpoint.size()));
    }
}
