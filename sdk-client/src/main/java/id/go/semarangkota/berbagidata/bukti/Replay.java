package id.go.semarangkota.berbagidata.bukti;

import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Transition;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.TransitionTable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plays the events of a case through the procedure: each must be a row of the table, from where the case or package stood. */
final class Replay {
    private static final String BEGIN_REQUEST = "buat";
    private static final String BEGIN_PACKAGE = "buatPaket";

    private final Map<String, String> packages = new HashMap<>();
    private @Nullable String request;

    /** Plays one event. */
    void take(Peristiwa event, String place) throws IntegrityException {
        String paket = event.paket();
        String now = paket == null ? request : packages.get(paket);
        boolean allowed = now == null ? begins(event) : follows(event, now);
        if (!allowed) {
            throw new IntegrityException(Reason.LOG, place + ": " + (now == null ? "awal" : "transisi"));
        }
        if (paket == null) {
            request = event.ke();
        } else {
            packages.put(paket, event.ke());
        }
    }

    private boolean begins(Peristiwa event) {
        if (event.dari() != null) {
            return false;
        }
        return event.paket() == null
                ? event.perintah().equals(BEGIN_REQUEST) && event.ke().equals("DRAF")
                : request != null
                        && event.perintah().equals(BEGIN_PACKAGE)
                        && event.ke().equals("DISIAPKAN");
    }

    private static boolean follows(Peristiwa event, String now) {
        TransitionTable<?, ?> table = event.paket() == null ? TransitionTable.PERMOHONAN : TransitionTable.PAKET;
        return now.equals(event.dari()) && table.rows().stream().anyMatch(row -> isRow(row, event));
    }

    private static boolean isRow(Transition<?, ?> row, Peristiwa event) {
        return row.from().toString().equals(event.dari())
                && row.command().toString().equals(event.perintah())
                && row.to().toString().equals(event.ke())
                && row.roles().contains(event.peran());
    }

    /** Where the request stands now; null before its first event. */
    @Nullable
    String request() {
        return request;
    }

    /** Where each package stands now. */
    Map<String, String> packages() {
        return Map.copyOf(packages);
    }
}
