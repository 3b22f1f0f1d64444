package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What sides do next in one case: at random, but so that the walk gets somewhere. */
final class Choices {
    private final Random random;
    private final Map<Peran, Side> sides;
    private final Map<Side, Deed> pending;
    private final Deeds deeds;

    Choices(Random random, Map<Peran, Side> sides, Map<Side, Deed> pending, Deeds deeds) {
        this.random = random;
        this.sides = sides;
        this.pending = pending;
        this.deeds = deeds;
    }

    private int chance(int of) {
        return random.nextInt(of);
    }

    private Side anybody() {
        return List.copyOf(sides.values()).get(chance(sides.size()));
    }

    /** Some side's next deed: what it does not know the end of; else often what leads on, or at least what the tables allow. */
    Deed next() throws IOException {
        if (chance(2) == 0) {
            Deed onwards = onwards();
            return pending.getOrDefault(onwards.by, onwards);
        }
        boolean anything = chance(3) == 0;
        Deed deed = null;
        for (int i = 0; i < 12 && (deed == null || !(anything || isAllowed(deed))); i++) {
            Side by = anybody();
            Deed before = pending.get(by);
            if (before != null) {
                return before;
            }
            deed = invent(by);
        }
        return deed;
    }

    private Deed onwards() throws IOException {
        Side peminta = sides.get(Peran.PEMINTA);
        Side pemilik = sides.get(Peran.PEMILIK);
        return switch (deeds.model.status) {
            case DRAF -> plain(peminta, PerintahPermohonan.AJUKAN, peminta.party.head);
            case DIAJUKAN -> plain(pemilik, PerintahPermohonan.MULAI_VERIFIKASI, pemilik.party.head);
            case KLARIFIKASI -> plain(peminta, PerintahPermohonan.JAWAB_KLARIFIKASI, peminta.party.head);
            case DIVERIFIKASI ->
                plain(
                        pemilik,
                        chance(4) == 0 ? PerintahPermohonan.MINTA_KLARIFIKASI : PerintahPermohonan.SETUJUI,
                        pemilik.party.head);
            case MENUNGGU_PERSETUJUAN_KEDUA -> plain(pemilik, PerintahPermohonan.SETUJUI, pemilik.party.deputy);
            case DISETUJUI -> delivery(peminta, pemilik);
            default -> plain(pemilik, PerintahPermohonan.DOKUMENTASIKAN, pemilik.party.head);
        };
    }

    private Deed plain(Side by, PerintahPermohonan command, Pejabat official) {
        return deeds.command(by, command, deeds.content(command, official, false), deeds.seen);
    }

    /** What leads the first package on that is not at its end; without one, a package or the end. */
    private Deed delivery(Side peminta, Side pemilik) throws IOException {
        ProcedureModel model = deeds.model;
        Optional<String> open = model.packages.keySet().stream()
                .filter(id -> !model.packages.get(id).isTerminal())
                .findFirst();
        if (open.isEmpty()) {
            return model.packages.isEmpty() || chance(3) > 0
                    ? deeds.deliver(pemilik, deeds.seen, null, chance(3) == 0)
                    : plain(pemilik, PerintahPermohonan.DOKUMENTASIKAN, pemilik.party.head);
        }
        String id = open.get();
        Paket paket = peminta.client().peminta().paket(id);
        return switch (model.packages.get(id)) {
            case DISIAPKAN -> deeds.deliver(pemilik, deeds.seen, null, false);
            case DITERBITKAN -> deeds.isOnMedia(id) ? deeds.handOver(pemilik, paket) : deeds.receive(peminta, paket);
            case DITRANSFER -> deeds.isOnMedia(id) ? deeds.receiveMedia(peminta, paket) : deeds.receive(peminta, paket);
            case TERKIRIM ->
                deeds.isReceived(id)
                        ? deeds.receipt(peminta, id, chance(3) == 0)
                        : deeds.disputeUnopened(peminta, paket);
            default -> deeds.deliver(pemilik, deeds.seen, paket, false);
        };
    }

    private static boolean isAllowed(Deed deed) {
        return !deed.verdict().moves().isEmpty();
    }

    Deed invent(Side by) throws IOException {
        ProcedureModel model = deeds.model;
        boolean packing = model.status == StatusPermohonan.DISETUJUI || (model.agreed && chance(4) == 0);
        if (!packing || chance(10) < 3) {
            return command(by);
        }
        List<String> ids = new ArrayList<>(model.packages.keySet());
        if (ids.isEmpty() || chance(8) == 0) {
            return deeds.deliver(by, deeds.seen, null, chance(4) == 0);
        }
        Deed deed = null;
        for (int i = 0; deed == null || (i < 6 && !isAllowed(deed)); i++) {
            deed = onPackage(by, ids.get(chance(ids.size())));
        }
        return deed;
    }

    private Deed onPackage(Side by, String id) throws IOException {
        Paket paket = sides.get(Peran.PEMINTA).client().peminta().paket(id);
        boolean owner = by.role == Peran.PEMILIK || by.role == Peran.UNIT_PENGELOLA;
        if (!deeds.isPublished(id) || (owner && chance(3) == 0)) {
            return deeds.deliver(by, deeds.seen, chance(4) == 0 || disputed(id) ? paket : null, chance(4) == 0);
        }
        return switch (chance(6)) {
            case 0 -> deeds.handOver(by, paket);
            case 1 ->
                by.role == Peran.PEMINTA && (deeds.isOnMedia(id) || chance(4) == 0)
                        ? deeds.receiveMedia(by, paket)
                        : deeds.handOver(by, paket);
            case 2 -> deeds.disputeUnopened(by, paket);
            case 3, 4 ->
                deeds.isReceived(id)
                        ? deeds.receipt(by, id, chance(2) == 0)
                        : deeds.isOnMedia(id) ? deeds.handOver(by, paket) : deeds.receive(by, paket);
            default -> deeds.isOnMedia(id) ? deeds.handOver(by, paket) : deeds.receive(by, paket);
        };
    }

    private boolean disputed(String id) {
        return deeds.model.packages.get(id) == StatusPaket.DISANGGAH;
    }

    /** Mostly one that the tables allow, so that the walk gets somewhere; some are rare, endings the most. */
    private Deed command(Side by) {
        PerintahPermohonan[] all = PerintahPermohonan.values();
        Deed deed = null;
        for (int i = 0; i < 12; i++) {
            PerintahPermohonan command = all[chance(all.length - 1)];
            Pejabat official = chance(3) == 0 ? by.party.deputy : by.party.head;
            boolean stale = deeds.older != null && chance(20) == 0;
            deed = deeds.command(
                    by, command, deeds.content(command, official, chance(8) == 0), stale ? deeds.older : deeds.seen);
            int rareness = switch (command) {
                case CABUT, BATALKAN -> 12;
                case TOLAK -> 4;
                case UBAH, PERPANJANG -> 3;
                default -> 1;
            };
            if (stale || (isAllowed(deed) && chance(rareness) == 0)) {
                return deed;
            }
        }
        return deed;
    }
}
