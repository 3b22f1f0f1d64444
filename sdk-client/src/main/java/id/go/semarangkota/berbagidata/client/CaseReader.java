package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.bukti.Riwayat;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KabarPeristiwa;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every role may read of its cases. Implementations are thread-safe; every method may throw an {@link
 * id.go.semarangkota.berbagidata.error.ExchangeException}, which says what went wrong.
 */
public interface CaseReader {
    /**
     * Reads a request as it stands now.
     *
     * @param id its identifier
     * @return the request
     * @throws IOException if the exchange does not give it
     */
    Permohonan permohonan(String id) throws IOException;

    /**
     * Lists this role's requests, page by page as the stream is consumed.
     *
     * @param status only those of this status; null for all
     * @return in the exchange's order; consuming it may throw {@link java.io.UncheckedIOException} with the exchange's answer
     */
    Stream<Permohonan> list(@Nullable StatusPermohonan status);

    /**
     * Reads a package as it stands now.
     *
     * @param id its identifier
     * @return the package
     * @throws IOException if the exchange does not give it
     */
    Paket paket(String id) throws IOException;

    /**
     * Reads all packages of a request.
     *
     * @param permohonan the request
     * @return in the order in which they were made, not modifiable; may be empty
     * @throws IOException if the exchange does not give them
     */
    List<Paket> packages(Permohonan permohonan) throws IOException;

    /**
     * Reads the frozen terms and holds them against the digest that the request names.
     *
     * @param permohonan an approved request
     * @return the terms
     * @throws IOException if the exchange does not give them, or others than it says
     */
    Kesepakatan kesepakatan(Permohonan permohonan) throws IOException;

    /**
     * Reads and verifies the history of a case: signatures, chain, commitments, transitions; that it ends at the head that the exchange
     * signs of the case now, and goes on from the one that this client has seen last; that the log holds its last event and has only
     * grown since this client last looked; that it tells of all that the caller has seen; and that it ends where the request and its
     * packages stand now.
     *
     * @param permohonan the request, as the caller has seen it
     * @return the history
     * @throws IOException if the exchange does not give it or it does not hold
     */
    Riwayat riwayat(Permohonan permohonan) throws IOException;

    /**
     * Asks for news, which name identifiers only.
     *
     * @param after the cursor of the last page; null to begin at the beginning
     * @return a page; its cursor is the one to ask with next time
     * @throws IOException if the exchange does not give it
     */
    KabarPeristiwa.Halaman news(@Nullable String after) throws IOException;

    /**
     * Downloads the dossier of a case and verifies it as {@link id.go.semarangkota.berbagidata.bukti.Dosir} does for others; besides, that
     * the log has only grown since this client last looked, that the dossier is of this case, goes on from the head that this client has
     * seen last and tells of all that the caller has seen, and that pinned agencies signed with pinned keys.
     *
     * @param permohonan the request, as the caller has seen it
     * @param target where the ZIP goes once it has proved sound; only then is one that is there replaced
     * @throws id.go.semarangkota.berbagidata.bukti.DosirRefusedException if it does not prove what it says
     * @throws IOException if the exchange does not give it or writing fails
     */
    void downloadDosir(Permohonan permohonan, Path target) throws IOException;
}
