package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.FormulirPermintaan.Klarifikasi;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case (perkara) as its events tell it; makes the documents that have come about so far.
 *
 * <p>Immutable and thread-safe.
 */
public final class Perkara {
    private final List<Kejadian> events;

    private Perkara(List<Kejadian> events) {
        this.events = List.copyOf(events);
    }

    /**
     * Reads a case.
     *
     * @param events all its events in order, after signatures and chain were checked; copied
     * @return the case
     */
    public static Perkara of(List<Kejadian> events) {
        return new Perkara(events);
    }

    /**
     * The documents so far, in the order of the procedure; the last three once for each package that was published.
     *
     * @return not modifiable; empty for a draft
     * @throws CaseFileException if a document that a letter needs was erased
     * @throws id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException if a document is not what the contract says
     */
    public List<Dokumen> documents() {
        Optional<Kejadian> submission = last(PerintahPermohonan.AJUKAN.toString());
        if (submission.isEmpty()) {
            return List.of();
        }
        IsiPermohonan isi = submission.get().require(Lampiran.PERMOHONAN, IsiPermohonan.class);
        String id = submission.get().peristiwa().permohonan();
        List<Dokumen> documents = new ArrayList<>();
        Route out = new Route(isi.peminta(), isi.pemilik(), id);
        documents.add(
                new SuratPermohonan(out.head(Dokumen.Jenis.SURAT_PERMOHONAN, isi.nomorSurat(), isi.tanggal()), isi));
        form(isi, id).ifPresent(documents::add);
        for (Kejadian event : events) {
            if (event.peristiwa().perintah().equals(PerintahPaket.TERBITKAN.toString())) {
                documents.addAll(ofPackage(event, isi));
            }
        }
        return List.copyOf(documents);
    }

    private Optional<Dokumen> form(IsiPermohonan isi, String id) {
        List<FormulirVerifikasi> forms = new ArrayList<>();
        StatusPermohonan status = StatusPermohonan.DIVERIFIKASI;
        String reason = null;
        for (Kejadian event : events) {
            boolean approval = is(event, PerintahPermohonan.SETUJUI);
            boolean rejection = is(event, PerintahPermohonan.TOLAK);
            if (approval || rejection) {
                forms.add(event.require(Lampiran.FORMULIR, FormulirVerifikasi.class));
                status = StatusPermohonan.valueOf(event.peristiwa().ke());
                reason = rejection ? text(event) : null;
            }
        }
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        FormulirVerifikasi decisive = forms.get(forms.size() - 1);
        KepalaSurat kepala = new Route(isi.pemilik(), isi.peminta(), id)
                .head(Dokumen.Jenis.FORMULIR_VERIFIKASI, decisive.nomorSurat(), decisive.tanggal());
        return Optional.of(new FormulirPermintaan(kepala, isi, forms, clarifications(), status, reason));
    }

    private List<Klarifikasi> clarifications() {
        List<Klarifikasi> all = new ArrayList<>();
        for (Kejadian event : events) {
            if (is(event, PerintahPermohonan.MINTA_KLARIFIKASI)) {
                all.add(new Klarifikasi(text(event), null));
            } else if (is(event, PerintahPermohonan.JAWAB_KLARIFIKASI) && !all.isEmpty()) {
                Klarifikasi open = all.remove(all.size() - 1);
                all.add(new Klarifikasi(open.pertanyaan(), text(event)));
            }
        }
        return all;
    }

    private List<Dokumen> ofPackage(Kejadian published, IsiPermohonan isi) {
        DaftarData list = published.require(Lampiran.DAFTAR_DATA, DaftarData.class);
        PenerbitanPaket release = published.require(Lampiran.PENERBITAN, PenerbitanPaket.class);
        Digest digest = published.digest(Lampiran.DAFTAR_DATA).orElseThrow(AssertionError::new);
        String paket = list.paket();
        Route out = new Route(isi.pemilik(), isi.peminta(), list.permohonan());
        BuktiTransfer.Waktu times = new BuktiTransfer.Waktu(
                published.peristiwa().waktu(),
                time(paket, PerintahPaket.MULAI_TRANSFER, PerintahPaket.SERAHKAN_MEDIA),
                time(paket, PerintahPaket.SELESAI_TRANSFER, PerintahPaket.TERIMA_MEDIA));
        List<Dokumen> documents = new ArrayList<>();
        documents.add(new DaftarDiberikan(
                out.head(Dokumen.Jenis.DAFTAR_DATA, list.nomorSurat(), list.tanggal()), list, digest));
        KepalaSurat proof = out.head(Dokumen.Jenis.BUKTI_TRANSFER, release.nomorSurat(), release.tanggal());
        documents.add(new BuktiTransfer(proof, release, list, digest, times));
        receipt(paket).ifPresent(receipt -> {
            Route back = new Route(isi.peminta(), isi.pemilik(), list.permohonan());
            documents.add(new SuratKonfirmasi(
                    back.head(Dokumen.Jenis.SURAT_KONFIRMASI, receipt.nomorSurat(), receipt.tanggal()), receipt, list));
        });
        return documents;
    }

    private Optional<TandaTerima> receipt(String paket) {
        return events.stream()
                .filter(e -> paket.equals(e.peristiwa().paket()))
                .filter(e -> e.peristiwa().perintah().equals(PerintahPaket.KONFIRMASI.toString())
                        || e.peristiwa().perintah().equals(PerintahPaket.SANGGAH.toString()))
                .findFirst()
                .map(e -> e.require(Lampiran.TANDA_TERIMA, TandaTerima.class));
    }

    private @Nullable Instant time(String paket, PerintahPaket first, PerintahPaket second) {
        return events.stream()
                .map(Kejadian::peristiwa)
                .filter(p -> paket.equals(p.paket()))
                .filter(p ->
                        p.perintah().equals(first.toString()) || p.perintah().equals(second.toString()))
                .map(p -> p.waktu())
                .findFirst()
                .orElse(null);
    }

    private Optional<Kejadian> last(String command) {
        return events.stream()
                .filter(e -> e.peristiwa().perintah().equals(command))
                .reduce((earlier, later) -> later);
    }

    private static boolean is(Kejadian event, PerintahPermohonan command) {
        return event.peristiwa().paket() == null && event.peristiwa().perintah().equals(command.toString());
    }

    private static String text(Kejadian event) {
        String text =
                event.require(Lampiran.PERINTAH, PermintaanPerintah.Isi.class).teks();
        if (text == null) {
            throw new CaseFileException(
                    CaseFileException.Code.MISSING_DOCUMENT, event.peristiwa().seq(), "teks");
        }
        return text;
    }

    /** From whom to whom the letters of a case go. */
    private record Route(Organisasi from, Organisasi to, String permohonan) {
        KepalaSurat head(Dokumen.Jenis jenis, String number, LocalDate date) {
            String subject = jenis.title().replaceFirst("^Surat ", "");
            return new KepalaSurat(from, to, number, date, subject, permohonan);
        }
    }
}
