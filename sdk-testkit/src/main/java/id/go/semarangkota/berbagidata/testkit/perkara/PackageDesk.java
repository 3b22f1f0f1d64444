package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Lampiran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KalenderKerja;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.TransitionTable;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.log.EventDraft;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes packages, publishes them, and hands media over. Thread-safe. */
public final class PackageDesk {
    private final CaseBook book;
    private final PackageMoves moves;

    /**
     * Works on a book.
     *
     * @param book the cases
     */
    public PackageDesk(CaseBook book) {
        this.book = book;
        this.moves = new PackageMoves(book);
    }

    /**
     * Makes a package. Whoever may publish one may make one, once the request is approved.
     *
     * @param caller who makes it
     * @param permohonan for which request
     * @param baru what it replaces
     * @return the package
     */
    public Paket create(Caller caller, String permohonan, Paket.Baru baru) {
        return book.locked(() -> {
            CaseFile perkara = book.open(permohonan, caller);
            PackageFile paket = new PackageFile(book.nextPackageId(), perkara, baru.menggantikan(), book.now());
            Peran role = Judgement.of(
                            perkara.rolesOf(caller),
                            r -> PackageMoves.decide(paket, PerintahPaket.TERBITKAN, r, EnumSet.allOf(Syarat.class)),
                            () -> {})
                    .role();
            requireApproved(perkara, role);
            requireReplaceable(perkara, baru.menggantikan());
            EventDraft draft = EventDraft.of("buatPaket", role, null, StatusPaket.DISIAPKAN);
            if (baru.menggantikan() != null) {
                draft.detail("menggantikan", baru.menggantikan());
            }
            perkara.record(book.log(), draft, paket, book.now());
            perkara.add(paket);
            book.add(paket);
            return paket.toPaket();
        });
    }

    private static void requireApproved(CaseFile perkara, Peran role) {
        if (perkara.status() != StatusPermohonan.DISETUJUI) {
            throw Problem.of(KodeMasalah.TRANSISI_TIDAK_SAH)
                    .standing(perkara.status(), TransitionTable.PERMOHONAN.allowedCommands(perkara.status(), role))
                    .exception();
        }
    }

    /** A disputed package of the same request, for which no other one is being made. */
    private static void requireReplaceable(CaseFile perkara, @Nullable String replaced) {
        if (replaced == null) {
            return;
        }
        PackageFile old = perkara.find(replaced);
        boolean taken = perkara.packages().stream()
                .anyMatch(p -> replaced.equals(p.menggantikan()) && !p.status().isTerminal());
        if (old == null || taken || old.status() != StatusPaket.DISANGGAH) {
            throw Problem.of(KodeMasalah.SYARAT_BELUM_TERPENUHI)
                    .at("/menggantikan", "paket-disanggah")
                    .exception();
        }
    }

    /**
     * Shows a package.
     *
     * @param caller who asks
     * @param id which
     * @return the package
     */
    public Paket read(Caller caller, String id) {
        return book.locked(() -> {
            PackageFile paket = book.openPackage(id, caller);
            book.requireReader(paket.perkara(), caller);
            return paket.toPaket();
        });
    }

    /**
     * Publishes a package: the manifest keeps to the terms, and the files are those that it lists.
     *
     * @param caller who publishes it
     * @param id which
     * @param release how
     * @param version what it is based on
     * @return the package afterwards
     */
    public Paket publish(Caller caller, String id, PenerbitanPaket release, Version version) {
        return book.locked(() -> {
            PackageFile paket = book.openPackage(id, caller);
            // Whether role and state allow it is told before the manifest is looked at.
            judge(caller, paket, EnumSet.allOf(Syarat.class), version);
            Statements<DaftarData> manifest = Statements.open(
                    new Statements.Signer(
                            book.directory(), paket.perkara().isi().pemilik().kode(), book.now()),
                    release.manifes(),
                    JenisJws.DAFTAR_DATA,
                    DaftarData.class);
            ManifestCheck check = ManifestCheck.of(manifest.content(), paket, release.cara());
            Judgement<StatusPaket, PerintahPaket> judged = Judgement.of(
                    paket.perkara().rolesOf(caller),
                    role -> PackageMoves.decide(
                            paket,
                            PerintahPaket.TERBITKAN,
                            role,
                            facts(caller, paket, release, manifest.content(), check)),
                    () -> version.require(paket.versi()),
                    refused -> refusal(refused, check));
            return publish(paket, judged, release, manifest);
        });
    }

    private void judge(Caller caller, PackageFile paket, Set<Syarat> facts, Version version) {
        Judgement.of(
                paket.perkara().rolesOf(caller),
                role -> PackageMoves.decide(paket, PerintahPaket.TERBITKAN, role, facts),
                () -> version.require(paket.versi()));
    }

    private Set<Syarat> facts(
            Caller caller, PackageFile paket, PenerbitanPaket release, DaftarData manifest, ManifestCheck check) {
        Set<Syarat> facts = EnumSet.noneOf(Syarat.class);
        if (paket.perkara().status() == StatusPermohonan.DISETUJUI) {
            facts.add(Syarat.PERMOHONAN_DISETUJUI);
        }
        if (check.holds()) {
            facts.add(Syarat.BERKAS_COCOK);
        }
        // Who signed the manifest may be somebody else: the key, not the token, stands for that.
        if (mayAct(caller, release.pejabat()) && manifest.penandatangan().mayActOn(today())) {
            facts.add(Syarat.PEJABAT_BERWENANG);
        }
        return facts;
    }

    /** Files that do not match have a problem of their own; all else is told as the table tells it, with the places. */
    private static ProblemException refusal(Decision.Refused<StatusPaket, PerintahPaket> refused, ManifestCheck check) {
        Problem problem = Problem.of(refused);
        if (!refused.missing().contains(Syarat.BERKAS_COCOK)) {
            return problem.exception();
        }
        boolean onlyFiles = check.terms().isEmpty() && refused.missing().size() == 1;
        problem = onlyFiles ? Problem.of(KodeMasalah.BERKAS_TIDAK_COCOK) : problem;
        for (ManifestCheck.Finding finding : onlyFiles ? check.files() : check.terms()) {
            problem = problem.at(finding.pointer(), finding.rule());
        }
        return problem.exception();
    }

    private Paket publish(
            PackageFile paket,
            Judgement<StatusPaket, PerintahPaket> judged,
            PenerbitanPaket release,
            Statements<DaftarData> manifest) {
        byte[] payload = manifest.payload().bytes();
        Digest digest = Digest.sha256(payload);
        moves.carryOut(
                paket,
                judged,
                draft -> draft.attach(Lampiran.DAFTAR_DATA, payload)
                        .attach(Lampiran.PENERBITAN, WireFormat.standard().write(release))
                        .digest(Lampiran.DAFTAR_DATA.toString(), digest)
                        .detail("kunciPenandatangan", manifest.keyId()));
        paket.publish(new PackageFile.Publication(release.manifes(), manifest.content(), digest, book.now()));
        String replaced = paket.menggantikan();
        PackageFile old = replaced == null ? null : paket.perkara().find(replaced);
        if (old != null && moves.follow(old, PerintahPaket.GANTI, judged.role(), Set.of(Syarat.PENGGANTI_TERBIT))) {
            old.replacedBy(paket.id());
            old.purge();
        }
        return paket.toPaket();
    }

    /**
     * Hands a medium over, or receives it.
     *
     * @param caller who does
     * @param id which package
     * @param media what happens
     * @param version what it is based on
     * @return the package afterwards
     */
    public Paket media(Caller caller, String id, Paket.Media media, Version version) {
        return book.locked(() -> {
            PackageFile paket = book.openPackage(id, caller);
            Judgement<StatusPaket, PerintahPaket> judged = Judgement.of(
                    paket.perkara().rolesOf(caller),
                    role -> PackageMoves.decide(
                            paket,
                            media.perintah(),
                            role,
                            mayAct(caller, media.pejabat()) ? Set.of(Syarat.PEJABAT_BERWENANG) : Set.of()),
                    () -> version.require(paket.versi()));
            moves.requireCalendar(paket, judged);
            PermintaanPerintah.Isi who = new PermintaanPerintah.Isi(null, null, null, media.pejabat(), null);
            moves.carryOut(
                    paket,
                    judged,
                    draft -> draft.attach(
                            Lampiran.PERINTAH, WireFormat.standard().write(who)));
            return paket.toPaket();
        });
    }

    /** An official's second factor is for that official's own acts only. */
    private boolean mayAct(Caller caller, Pejabat pejabat) {
        return pejabat.mayActOn(today()) && caller.mayActAs(pejabat);
    }

    private LocalDate today() {
        return KalenderKerja.dayOf(book.now());
    }
}
