package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.client.CaseReader;
import id.go.semarangkota.berbagidata.client.Pemilik;
import id.go.semarangkota.berbagidata.client.Peminta;
import id.go.semarangkota.berbagidata.client.Penerimaan;
import id.go.semarangkota.berbagidata.client.Pengiriman;
import id.go.semarangkota.berbagidata.client.Surat;
import id.go.semarangkota.berbagidata.paket.SealedPaket;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi.Jawaban;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah.Isi;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah.Perpanjangan;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Tenggat;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The deeds of one case, with what sides have of it: what was received, and in which folders packages were prepared. */
final class Deeds {
    private static final Set<StatusPaket> OPEN = EnumSet.range(StatusPaket.DITERBITKAN, StatusPaket.DIKONFIRMASI);
    private static final String TEXT = "Alasan contoh.";

    private final Path folder;
    private final ResidentData data;
    private final Map<String, Found> found = new HashMap<>();
    private final Map<String, Delivering> published = new HashMap<>();
    ProcedureModel model;

    /** The case as the exchange has shown it last, to anybody and to the requester's client; and an earlier version. */
    ProcedureModel.Standing shown;

    Permohonan seen;

    @Nullable
    Permohonan older;

    private int number;

    /** What was received, and how often its package had moved by then. */
    private record Found(Penerimaan penerimaan, long moves) {}

    Deeds(Path folder, ResidentData data, ProcedureModel model) {
        this.folder = folder;
        this.data = data;
        this.model = model;
    }

    private long moves(String id) {
        return model.events().stream()
                .filter(event -> event.startsWith(id + " "))
                .count();
    }

    boolean isReceived(String id) {
        return found.containsKey(id);
    }

    boolean isPublished(String id) {
        return published.containsKey(id);
    }

    boolean isOnMedia(String id) {
        return published.get(id).media;
    }

    Isi content(PerintahPermohonan command, Pejabat official, boolean blank) {
        FormulirVerifikasi form = Letters.form(official);
        if (blank) {
            form = new FormulirVerifikasi(
                    form.nomorSurat(),
                    form.tanggal(),
                    form.legalitas(),
                    Jawaban.BLANK,
                    form.proporsionalitas(),
                    form.anonimisasi(),
                    official);
        }
        return switch (command) {
            case UBAH -> new Isi(data.request(List.of("Bidang " + ++number)), null, null, null, null);
            case AJUKAN, MULAI_VERIFIKASI, KEDALUWARSAKAN -> Isi.EMPTY;
            case SETUJUI -> Isi.of(form);
            case TOLAK -> new Isi(null, form, TEXT, null, null);
            case PERPANJANG -> new Isi(null, null, TEXT, official, new Perpanjangan(Tenggat.Tahap.VERIFIKASI, 1));
            case DOKUMENTASIKAN -> new Isi(null, null, null, official, null);
            case MINTA_KLARIFIKASI, JAWAB_KLARIFIKASI, BATALKAN, CABUT -> Isi.of(TEXT, official);
        };
    }

    Deed command(Side by, PerintahPermohonan command, Isi isi, Permohonan seen) {
        PermintaanPerintah sent = new PermintaanPerintah(command, isi);
        return new Deed(by, command + " versi " + seen.versi()) {
            @Override
            Verdict judged() {
                if (model.isHidden(by.role)) {
                    return Verdict.refused(KodeMasalah.TIDAK_DITEMUKAN);
                }
                Decision<StatusPermohonan, PerintahPermohonan> decision = model.judge(sent, by.role);
                return Verdict.of(decision, seen.versi() != model.versi, () -> {
                    Decision.Allowed<StatusPermohonan, PerintahPermohonan> allowed =
                            (Decision.Allowed<StatusPermohonan, PerintahPermohonan>) decision;
                    model.carryOut(sent, allowed.transition().to(), by.role);
                });
            }

            @Override
            void give() throws IOException {
                Deeds.give(by, command, isi, seen);
            }
        };
    }

    private static Permohonan give(Side by, PerintahPermohonan command, Isi isi, Permohonan seen) throws IOException {
        Peminta peminta = by.client().peminta();
        Pemilik pemilik = by.client().pemilik();
        boolean unit = by.role == Peran.UNIT_PENGELOLA;
        return switch (command) {
            case UBAH -> peminta.edit(seen, isi.permohonan());
            case AJUKAN -> peminta.submit(seen);
            case MULAI_VERIFIKASI -> pemilik.startVerification(seen);
            case MINTA_KLARIFIKASI -> pemilik.askClarification(seen, isi.teks(), isi.pejabat());
            case JAWAB_KLARIFIKASI -> peminta.clarify(seen, isi.teks(), isi.pejabat());
            case SETUJUI -> pemilik.approve(seen, isi.formulir());
            case TOLAK -> pemilik.reject(seen, isi.formulir(), isi.teks());
            case PERPANJANG -> by.client().unitPengelola().extend(seen, isi.tenggatBaru(), isi.teks(), isi.pejabat());
            case BATALKAN -> peminta.cancel(seen, isi.teks(), isi.pejabat());
            case CABUT ->
                unit
                        ? by.client().unitPengelola().revoke(seen, isi.teks(), isi.pejabat())
                        : pemilik.revoke(seen, isi.teks(), isi.pejabat());
            case DOKUMENTASIKAN ->
                unit
                        ? by.client().unitPengelola().document(seen, isi.pejabat())
                        : pemilik.document(seen, isi.pejabat());
            case KEDALUWARSAKAN -> throw new AssertionError("nobody's command");
        };
    }

    /** A package from its making to its publication, with the uploads between. */
    Deed deliver(Side by, Permohonan seen, @Nullable Paket replaced, boolean media) {
        return new Delivering(by, seen, replaced, media);
    }

    private final class Delivering extends Deed {
        private final Permohonan seen;
        private final @Nullable Paket replaced;
        private final String replacedId;
        private final boolean media;
        private final String letter = "2026-" + ++number;
        private String id = "";

        Delivering(Side by, Permohonan seen, @Nullable Paket replaced, boolean media) {
            super(by, replaced == null ? "kirim" + (media ? " lewat media" : "") : "ganti " + replaced.id());
            this.seen = seen;
            this.replaced = replaced;
            this.replacedId = replaced == null ? "" : replaced.id();
            this.media = media;
        }

        @Override
        boolean isSingle() {
            return false;
        }

        @Override
        Verdict judged() {
            if (model.isHidden(by.role)) {
                return Verdict.refused(KodeMasalah.TIDAK_DITEMUKAN);
            }
            if (by.role != Peran.PENGAWAS && !model.agreed) {
                return Verdict.refused(KodeMasalah.TIDAK_DITEMUKAN);
            }
            Decision<?, ?> publishing = model.judge(StatusPaket.DISIAPKAN, PerintahPaket.TERBITKAN, by.role);
            if (publishing instanceof Decision.Refused<?, ?> refused
                    && refused.reason() == Decision.Reason.WRONG_ROLE) {
                return Verdict.refused(refused.reason().kode());
            }
            if (model.status != StatusPermohonan.DISETUJUI) {
                return Verdict.refused(KodeMasalah.TRANSISI_TIDAK_SAH);
            }
            List<Runnable> moves = new ArrayList<>(List.of(() -> {
                model.follow(id, PerintahPaket.TERBITKAN, by.role);
                published.put(id, this);
                done = true;
            }));
            String draft = draft();
            if (!draft.isEmpty()) {
                id = draft;
                return Verdict.moves(moves);
            }
            if (replaced != null && !model.isReplaceable(replacedId)) {
                return Verdict.refused(KodeMasalah.SYARAT_BELUM_TERPENUHI);
            }
            moves.add(0, () -> {
                id = unknown();
                model.packed(id, replacedId);
            });
            return Verdict.moves(moves);
        }

        /** What an interrupted delivery has left: whichever comes next takes it up. */
        private String draft() {
            return model.packages.keySet().stream()
                    .filter(p -> model.packages.get(p) == StatusPaket.DISIAPKAN
                            && model.replaced(p).equals(replacedId))
                    .findFirst()
                    .orElse("");
        }

        @Override
        void give() throws IOException {
            Pengiriman.Builder delivery = data.delivery(model.isi(), letter, prepared());
            Pengiriman pengiriman = (media ? delivery.onMedia() : delivery).build();
            Pemilik owner = by.client().pemilik();
            Paket paket = replaced == null ? owner.deliver(seen, pengiriman) : owner.replace(replaced, pengiriman);
            if (!id.isEmpty() && !paket.id().equals(id)) {
                throw new AssertionError("another package was published");
            }
        }

        private Path prepared() {
            return folder.resolve("kiriman-" + by.role);
        }

        Path sealed() throws IOException {
            try (Stream<Path> all = Files.list(prepared())) {
                for (Path path : all.filter(p -> p.getFileName().toString().startsWith(id + "-"))
                        .toList()) {
                    if (SealedPaket.in(path).isPresent()) {
                        return path;
                    }
                }
            }
            throw new AssertionError("nothing was sealed for " + id);
        }
    }

    /** The package that the exchange has shown last and the model does not know. */
    private String unknown() {
        List<String> more = new ArrayList<>(shown.packages().keySet());
        more.removeAll(model.packages.keySet());
        if (more.size() != 1) {
            throw new AssertionError("not one more package, but " + more);
        }
        return more.get(0);
    }

    Deed receive(Side by, Paket paket) {
        Path target = folder.resolve("hasil-" + ++number + ".csv");
        return new Deed(by, "unduh " + paket.id()) {
            @Override
            boolean isSingle() {
                return false;
            }

            @Override
            boolean mayBeComplete() {
                return true;
            }

            @Override
            Verdict judged() {
                if (by.role != Peran.PEMINTA) {
                    return Verdict.refused(KodeMasalah.PERAN_TIDAK_BERWENANG);
                }
                StatusPaket status = model.packages.get(paket.id());
                if (model.status.isTerminal() || !OPEN.contains(status)) {
                    return Verdict.refused(KodeMasalah.TRANSISI_TIDAK_SAH);
                }
                List<Runnable> moves = new ArrayList<>();
                if (status == StatusPaket.DITERBITKAN) {
                    moves.add(() -> model.follow(paket.id(), PerintahPaket.MULAI_TRANSFER, Peran.SISTEM));
                }
                moves.add(() -> model.follow(paket.id(), PerintahPaket.SELESAI_TRANSFER, Peran.SISTEM));
                return Verdict.moves(moves);
            }

            @Override
            void give() throws IOException {
                Penerimaan got = by.client().peminta().receive(paket, target);
                // The last move of the model is still to come.
                long before = shownMoves(paket.id(), got);
                found.put(paket.id(), new Found(got, before));
            }
        };
    }

    private long shownMoves(String id, Penerimaan got) {
        StatusPaket now = got.paket().status();
        long more = now == model.packages.get(id) ? 0 : model.packages.get(id) == StatusPaket.DITERBITKAN ? 2 : 1;
        return moves(id) + more;
    }

    Deed receiveMedia(Side by, Paket paket) {
        Path target = folder.resolve("hasil-" + ++number + ".csv");
        return new Deed(by, "terimaMedia " + paket.id()) {
            @Override
            boolean isSingle() {
                return false;
            }

            @Override
            Verdict judged() {
                boolean underWay = model.packages.get(paket.id()) == StatusPaket.DITRANSFER;
                return Verdict.moves(
                        underWay
                                ? List.of(() -> model.follow(paket.id(), PerintahPaket.TERIMA_MEDIA, by.role))
                                : List.of());
            }

            @Override
            void give() throws IOException {
                Path medium = published.get(paket.id()).sealed();
                Penerimaan got = by.client().peminta().receiveMedia(paket, medium, target, by.party.head);
                found.put(paket.id(), new Found(got, shownMoves(paket.id(), got)));
            }
        };
    }

    Deed handOver(Side by, Paket paket) {
        long seen = moves(paket.id());
        return new Deed(by, "serahkanMedia " + paket.id()) {
            @Override
            Verdict judged() {
                return onPackage(paket.id(), PerintahPaket.SERAHKAN_MEDIA, by.role, seen);
            }

            @Override
            void give() throws IOException {
                by.client().pemilik().handOverMedia(paket, by.party.head);
            }
        };
    }

    private Deed.Verdict onPackage(String id, PerintahPaket command, Peran role, long seen) {
        return Deed.Verdict.of(
                model.judge(id, command, role), seen != moves(id), () -> model.follow(id, command, role));
    }

    /** A receipt that accepts or disputes what was received. */
    Deed receipt(Side by, String id, boolean disputed) {
        Found got = found.get(id);
        Surat letter = ResidentData.letter("3-" + ++number + "/2026", by.party);
        PerintahPaket command = disputed ? PerintahPaket.SANGGAH : PerintahPaket.KONFIRMASI;
        return new Deed(by, command + " " + id) {
            @Override
            Verdict judged() {
                return onPackage(id, command, by.role, got.moves());
            }

            @Override
            void give() throws IOException {
                Peminta peminta = by.client().peminta();
                if (disputed) {
                    peminta.dispute(got.penerimaan(), letter, List.of("Kolom bergeser."));
                } else {
                    peminta.confirm(got.penerimaan(), letter);
                }
            }
        };
    }

    /** A receipt for what could not be opened; it reads the package anew. */
    Deed disputeUnopened(Side by, Paket paket) {
        Surat letter = ResidentData.letter("4-" + ++number + "/2026", by.party);
        return new Deed(by, "sanggah tanpa buka " + paket.id()) {
            @Override
            boolean isSingle() {
                return false;
            }

            @Override
            boolean mayBeOld() {
                return true;
            }

            @Override
            Verdict judged() {
                return onPackage(paket.id(), PerintahPaket.SANGGAH, by.role, moves(paket.id()));
            }

            @Override
            void give() throws IOException {
                by.client().peminta().disputeUnopened(paket, letter, List.of("Segel rusak."));
            }
        };
    }

    static CaseReader reader(Side side) {
        return switch (side.role) {
            case PEMINTA -> side.client().peminta();
            case PEMILIK -> side.client().pemilik();
            default -> side.client().unitPengelola();
        };
    }
}
