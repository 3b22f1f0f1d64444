package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KabarPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KepalaPerkara;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TitikPeriksa;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.TransitionTable;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.log.LoggedEvent;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows events, proves that they are in the log, and makes dossiers. Thread-safe. */
public final class EvidenceDesk {
    private static final String SOURCE = "urn:berbagidata:pertukaran:reference-exchange";
    private static final String TYPE = "id.go.semarangkota.berbagidata.";
    private static final String CASE_CURSOR = "e";
    private static final String NEWS_CURSOR = "k";

    private final CaseBook book;

    /**
     * Works on a book.
     *
     * @param book the cases
     */
    public EvidenceDesk(CaseBook book) {
        this.book = book;
    }

    /**
     * The case log; without documents for the overseer.
     *
     * @param caller who asks
     * @param id of which request
     * @param cursor from where, and how many
     * @return a page
     */
    public CatatanPeristiwa.Halaman events(Caller caller, String id, Cursor cursor) {
        return book.locked(() -> {
            CaseFile perkara = book.open(id, caller);
            boolean documents = !perkara.rolesOf(caller).equals(Set.of(Peran.PENGAWAS));
            List<LoggedEvent> events = perkara.events();
            int start = Math.min(cursor.start(CASE_CURSOR), events.size());
            int end = Math.min(events.size(), start + cursor.limit());
            List<CatatanPeristiwa> page = events.subList(start, end).stream()
                    .map(e -> e.toCatatan(documents))
                    .toList();
            return new CatatanPeristiwa.Halaman(page, end < events.size() ? Cursor.next(CASE_CURSOR, end) : null);
        });
    }

    /**
     * How far the case has come; for whoever may read its log.
     *
     * @param caller who asks
     * @param id of which request
     * @return signed
     */
    public KepalaPerkara.Bertandatangan head(Caller caller, String id) {
        return book.locked(() -> new KepalaPerkara.Bertandatangan(
                book.log().caseHead(book.open(id, caller).events(), book.now())));
    }

    /**
     * News of all cases that the caller may know of.
     *
     * @param caller who asks
     * @param cursor from where, and how many
     * @return a page
     */
    public KabarPeristiwa.Halaman news(Caller caller, Cursor cursor) {
        return book.locked(() -> {
            Set<String> visible =
                    book.visible(caller).stream().map(CaseFile::id).collect(Collectors.toSet());
            int start = cursor.start(NEWS_CURSOR);
            int next = start;
            List<KabarPeristiwa> news = new ArrayList<>();
            for (LoggedEvent event : book.log().from(start)) {
                if (news.size() == cursor.limit()) {
                    break;
                }
                next++;
                if (visible.contains(event.event().permohonan())) {
                    news.add(toNews(event.event()));
                }
            }
            return new KabarPeristiwa.Halaman(news, Cursor.next(NEWS_CURSOR, next));
        });
    }

    private static KabarPeristiwa toNews(Peristiwa event) {
        String subject = event.paket() == null ? event.permohonan() : event.permohonan() + "/" + event.paket();
        return new KabarPeristiwa("1.0", event.id(), SOURCE, TYPE + event.perintah(), subject, event.waktu());
    }

    /**
     * The latest checkpoint.
     *
     * @return signed
     */
    public TitikPeriksa.Bertandatangan checkpoint() {
        return book.locked(() -> new TitikPeriksa.Bertandatangan(
                book.log().checkpoint(book.now()).jws()));
    }

    /**
     * Proves that an event is in the log.
     *
     * @param caller who asks
     * @param id which event
     * @param size of which tree
     * @return the proof
     */
    public TitikPeriksa.BuktiInklusi inclusion(Caller caller, String id, long size) {
        return book.locked(() -> {
            LoggedEvent event = book.log().find(id).orElseThrow(() -> ProblemException.of(KodeMasalah.TIDAK_DITEMUKAN));
            book.open(event.event().permohonan(), caller);
            if (size <= event.index() || size > book.log().size()) {
                throw outOfBounds("ukuran");
            }
            return book.log().inclusion(event.index(), size);
        });
    }

    /**
     * Proves that the log only grew.
     *
     * @param from the earlier size
     * @param to the later size
     * @return the proof
     */
    public TitikPeriksa.BuktiKonsistensi consistency(long from, long to) {
        return book.locked(() -> {
            if (to > book.log().size()) {
                throw outOfBounds("ke");
            }
            if (from > to) {
                throw outOfBounds("dari");
            }
            return book.log().consistency(from, to);
        });
    }

    private static ProblemException outOfBounds(String parameter) {
        return Problem.of(KodeMasalah.PERMINTAAN_TIDAK_SAH)
                .at(parameter, "batas")
                .exception();
    }

    /**
     * Makes the dossier of a case that was submitted.
     *
     * @param caller who asks
     * @param id of which request
     * @return one ZIP; the same bytes until something happens
     */
    public byte[] dossier(Caller caller, String id) {
        return book.locked(() -> {
            CaseFile perkara = book.openForReading(id, caller);
            if (perkara.status() == StatusPermohonan.DRAF) {
                throw Problem.of(KodeMasalah.TRANSISI_TIDAK_SAH)
                        .standing(
                                perkara.status(),
                                TransitionTable.PERMOHONAN.allowedCommands(perkara.status(), Peran.PEMINTA))
                        .exception();
            }
            return new Dossier(book, perkara).toZip();
        });
    }
}
