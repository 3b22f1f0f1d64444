package id.go.semarangkota.berbagidata.pertukaran.layanan;

import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dataset in the catalogue, in the compact form.
 *
 * @param id identifier
 * @param versi version of its description, such as {@code 1.0}
 * @param judul title in Indonesian
 * @param pemilik the agency that owns it
 * @param klasifikasi how closely it is held
 * @param dataSpesifik whether it holds specific personal data (UU 27/2022, article 4(2))
 * @param kolom its fields by wire name, copied; at least one
 * @param skema kind of schema ({@code json-schema}, {@code csvw}, {@code xsd}) and where it is; copied, may be empty
 * @param anonimisasiMinimum the least anonymization that the owner asks for, such as {@code k=5}; null if none
 * @param tenggat length of each deadline in working days, by stage; copied, may be empty
 */
public record EntriKatalog(
        String id,
        String versi,
        String judul,
        Organisasi pemilik,
        Klasifikasi klasifikasi,
        boolean dataSpesifik,
        List<String> kolom,
        @WireOptional Map<String, String> skema,
        @WireOptional @Nullable String anonimisasiMinimum,
        @WireOptional Map<String, Integer> tenggat) {
    /**
     * Checks and copies.
     *
     * @param id identifier
     * @param versi version of its description, such as {@code 1.0}
     * @param judul title in Indonesian
     * @param pemilik the agency that owns it
     * @param klasifikasi how closely it is held
     * @param dataSpesifik whether it holds specific personal data (UU 27/2022, article 4(2))
     * @param kolom its fields by wire name, copied; at least one
     * @param skema kind of schema ({@code json-schema}, {@code csvw}, {@code xsd}) and where it is; copied, may be empty
     * @param anonimisasiMinimum the least anonymization that the owner asks for, such as {@code k=5}; null if none
     * @param tenggat length of each deadline in working days, by stage; copied, may be empty
     */
    public EntriKatalog {
        Arguments.identifier("id", id);
        Arguments.line("judul", judul, 200);
        kolom = Arguments.lines("kolom", kolom, 120);
        skema = Map.copyOf(skema);
        tenggat = Map.copyOf(tenggat);
    }

    /**
     * One page of the catalogue.
     *
     * @param dataset the datasets of this page, copied; may be empty
     * @param berikutnya opaque cursor of the next page; null on the last one
     */
    public record Halaman(
            List<EntriKatalog> dataset,
            @WireOptional @Nullable String berikutnya) {
        /**
         * Copies the list.
         *
         * @param dataset the datasets of this page, copied; may be empty
         * @param berikutnya opaque cursor of the next page; null on the last one
         */
        public Halaman {
            dataset = List.copyOf(dataset);
        }
    }
}
