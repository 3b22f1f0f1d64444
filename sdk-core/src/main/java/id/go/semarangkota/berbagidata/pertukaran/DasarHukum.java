package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal basis (dasar hukum) that a request cites. The agency loads its own; none ships.
 *
 * @param jenis kind of regulation, such as Peraturan Daerah; at most 80 characters
 * @param nomor number as printed, at most 60 characters
 * @param tahun year, 1945 to 2200
 * @param isi what it says, in short; at most 2,000 characters
 * @param sanksi what breaking it costs, at most 2,000 characters; null if it says nothing of that
 */
public record DasarHukum(
        String jenis,
        String nomor,
        int tahun,
        String isi,
        @WireOptional @Nullable String sanksi) {
    /**
     * Checks texts and year.
     *
     * @param jenis kind of regulation, such as Peraturan Daerah; at most 80 characters
     * @param nomor number as printed, at most 60 characters
     * @param tahun year, 1945 to 2200
     * @param isi what it says, in short; at most 2,000 characters
     * @param sanksi what breaking it costs, at most 2,000 characters; null if it says nothing of that
     */
    public DasarHukum {
        Arguments.line("jenis", jenis, 80);
        Arguments.line("nomor", nomor, 60);
        Arguments.within("tahun", tahun, 1945, 2200);
        Arguments.text("isi", isi, 2000);
        Arguments.optionalText("sanksi", sanksi, 2000);
    }

    /**
     * How the regulation is cited.
     *
     * @return such as {@code Peraturan Daerah Nomor 1 Tahun 2020}
     */
    public String citation() {
        return jenis + " Nomor " + nomor + " Tahun " + tahun;
    }

    /**
     * The bases that an agency has loaded: a file of the form <code>{"dasarHukum": […]}</code>, read with
     * {@link id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat}.
     *
     * @param dasarHukum the bases in the file's order, copied; at least one
     */
    public record Daftar(List<DasarHukum> dasarHukum) {
        /**
         * Copies the list.
         *
         * @param dasarHukum the bases in the file's order, copied; at least one
         */
        public Daftar {
            dasarHukum = Arguments.some("dasarHukum", dasarHukum);
        }
    }
}
