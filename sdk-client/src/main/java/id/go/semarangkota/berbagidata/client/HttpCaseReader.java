package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.atomic.AtomicFile;
import id.go.semarangkota.berbagidata.bukti.Dosir;
import id.go.semarangkota.berbagidata.bukti.Riwayat;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.http.Pages;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah.Isi;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Kejadian;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KabarPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KepalaPerkara;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads cases over HTTP, and gives the commands that several roles share. Thread-safe. */
abstract class HttpCaseReader implements CaseReader {
    /** A case that changes each time while it is read is no case of people. */
    private static final int READINGS = 3;

    private final Agency agency;
    private final Peran role;

    HttpCaseReader(Agency agency, Peran role) {
        this.agency = agency;
        this.role = role;
    }

    Agency agency() {
        return agency;
    }

    Session session() {
        return agency.session();
    }

    @Override
    public Permohonan permohonan(String id) throws IOException {
        return session().permohonan(id);
    }

    @Override
    public Stream<Permohonan> list(@Nullable StatusPermohonan status) {
        return Pages.stream(Session.MOST_ITEMS, cursor -> {
            Map<String, @Nullable String> parameters = new HashMap<>();
            parameters.put("peran", role.toString());
            parameters.put("status", status == null ? null : status.toString());
            parameters.put("cursor", cursor);
            Permohonan.Halaman page =
                    session().get("/v1/permohonan", parameters).as(Permohonan.Halaman.class);
            return new Pages.Page<>(page.permohonan(), page.berikutnya());
        });
    }

    @Override
    public Paket paket(String id) throws IOException {
        return session().paket(id);
    }

    @Override
    public List<Paket> packages(Permohonan permohonan) throws IOException {
        Objects.requireNonNull(permohonan, "permohonan");
        List<Paket> packages = new ArrayList<>();
        for (String id : permohonan(permohonan.id()).paket()) {
            packages.add(session().paket(id, permohonan.id()));
        }
        return List.copyOf(packages);
    }

    @Override
    public Kesepakatan kesepakatan(Permohonan permohonan) throws IOException {
        Objects.requireNonNull(permohonan, "permohonan");
        return agency.terms(permohonan.id()).content();
    }

    @Override
    public Riwayat riwayat(Permohonan permohonan) throws IOException {
        Objects.requireNonNull(permohonan, "permohonan");
        Heads.Before before = before(permohonan);
        for (int reading = 0; reading < READINGS; reading++) {
            JwsVerifier log = agency.keys().log();
            List<CatatanPeristiwa> entries = agency.entries(permohonan.id());
            Riwayat riwayat = Riwayat.verify(permohonan.id(), entries, log);
            KepalaPerkara head = agency.heads().ask(permohonan.id(), log);
            requireTold(riwayat, permohonan);
            before.requireContinued(riwayat, head);
            requireInLog(entries.get(entries.size() - 1), head, log);
            if (riwayat.endsAt(head) && isUpToDate(riwayat)) {
                agency.heads().remember(head);
                return riwayat;
            }
            // Something may have happened between the readings.
        }
        throw new IntegrityException(IntegrityException.Reason.LOG, "riwayat");
    }

    private Heads.Before before(Permohonan permohonan) throws IOException {
        return new Heads.Before(
                agency.heads().of(permohonan.id()), agency.checkpoints().size());
    }

    /** Whether a history ends where the request and its packages stand now; one that does not may have been cut. */
    private boolean isUpToDate(Riwayat riwayat) throws IOException {
        Map<String, String> ends = new HashMap<>();
        riwayat.kejadian().stream()
                .map(Kejadian::peristiwa)
                .forEach(e -> ends.put(Objects.requireNonNullElse(e.paket(), ""), e.ke()));
        Permohonan now = permohonan(riwayat.permohonan());
        Map<String, String> standing = new HashMap<>(Map.of("", now.status().toString()));
        for (String id : now.paket()) {
            standing.put(id, session().paket(id, now.id()).status().toString());
        }
        return ends.equals(standing) && version(riwayat) == now.versi();
    }

    /** The log holds the last event, and is no smaller now than when the head was signed. */
    private void requireInLog(CatatanPeristiwa last, KepalaPerkara head, JwsVerifier log) throws IOException {
        agency.checkpoints().requireIncluded(last.jws(), log);
        if (head.ukuranLog() > agency.checkpoints().size()) {
            throw new IntegrityException(IntegrityException.Reason.LOG, "kepala perkara");
        }
    }

    /** The version of a request after a history: it counts the request's own events and the making of its packages. */
    private static long version(Riwayat riwayat) {
        return riwayat.kejadian().stream()
                .map(Kejadian::peristiwa)
                .filter(e -> e.paket() == null || e.dari() == null)
                .count();
    }

    /**
     * A history that does not tell how the request came to stand where the caller has seen it was cut, or lacks a part: a status that is
     * passed twice is told twice.
     */
    private static void requireTold(Riwayat riwayat, Permohonan seen) throws IntegrityException {
        boolean told = riwayat.kejadian().stream()
                .map(Kejadian::peristiwa)
                .anyMatch(e -> e.paket() == null && e.ke().equals(seen.status().toString()));
        if (!told || version(riwayat) < seen.versi()) {
            throw new IntegrityException(IntegrityException.Reason.LOG, "riwayat");
        }
    }

    @Override
    public KabarPeristiwa.Halaman news(@Nullable String after) throws IOException {
        Map<String, @Nullable String> parameters = new HashMap<>();
        parameters.put("setelah", after);
        return session().get("/v1/peristiwa", parameters).as(KabarPeristiwa.Halaman.class);
    }

    @Override
    public void downloadDosir(Permohonan permohonan, Path target) throws IOException {
        Objects.requireNonNull(permohonan, "permohonan");
        Objects.requireNonNull(target, "target");
        AtomicFile.requirePlace(target);
        Path place = target.toAbsolutePath();
        // What was there stays until the new one has proved sound.
        Path fresh = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Heads.Before before = before(permohonan);
            agency.dosir(permohonan.id(), fresh);
            Dosir dosir = verifiedDosir(fresh, permohonan, before);
            agency.heads().remember(dosir.kepala());
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Sound, of the case that was asked for, and neither older than what the caller has seen of it nor than the log was then. */
    private Dosir verifiedDosir(Path zip, Permohonan seen, Heads.Before before) throws IOException {
        Dosir dosir = Dosir.verify(zip, agency.keys().dosirTrust());
        Session.requireSubject(seen.id(), dosir.permohonan());
        requireTold(dosir.riwayat(), seen);
        before.requireContinued(dosir.riwayat(), dosir.kepala());
        agency.checkpoints().accept(dosir.titikPeriksa());
        return dosir;
    }

    Permohonan say(Permohonan seen, PerintahPermohonan command, String text, Pejabat pejabat) throws IOException {
        return session().command(seen, command, Isi.of(text, pejabat));
    }

    public Permohonan revoke(Permohonan permohonan, String alasan, Pejabat pejabat) throws IOException {
        Objects.requireNonNull(permohonan, "permohonan");
        Objects.requireNonNull(alasan, "alasan");
        Objects.requireNonNull(pejabat, "pejabat");
        return say(permohonan, PerintahPermohonan.CABUT, alasan, pejabat);
    }

    public Permohonan document(Permohonan permohonan, Pejabat pejabat) throws IOException {
        Objects.requireNonNull(permohonan, "permohonan");
        Objects.requireNonNull(pejabat, "pejabat");
        Isi isi = new Isi(null, null, null, pejabat, null);
        return session().command(permohonan, PerintahPermohonan.DOKUMENTASIKAN, isi);
    }
}
