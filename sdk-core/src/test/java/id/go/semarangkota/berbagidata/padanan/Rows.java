package id.go.semarangkota.berbagidata.padanan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import java.util.List;

/** Residents and pupils out of vectors, and an index over them. */
final class Rows {
    static final String RUJUKAN = "baris-1";

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private Rows() {}

    static Penduduk resident(JsonNode node) {
        return JSON.convertValue(node, Penduduk.class);
    }

    static PesertaDidik pupil(JsonNode node) {
        return JSON.convertValue(node, PesertaDidik.class);
    }

    /** The pupil who says what a resident says. */
    static PesertaDidik pupil(Penduduk resident) {
        return PesertaDidik.builder()
                .nik(resident.nik())
                .nama(resident.nama())
                .tanggalLahir(resident.tanggalLahir())
                .jenisKelamin(resident.jenisKelamin())
                .namaIbu(resident.namaIbu())
                .build();
    }

    static ObjectNode json(Object value) {
        return JSON.valueToTree(value);
    }

    static IndeksPenduduk index(List<Penduduk> residents) {
        IndeksPenduduk.Builder builder = IndeksPenduduk.builder(new byte[Fingerprints.KEY_BYTES]);
        residents.forEach(builder::add);
        return builder.build();
    }

    static HasilPadanan matchAlone(IndeksPenduduk index, PesertaDidik pupil) {
        try (SesiPadanan session = SesiPadanan.of(index, AmbangPadanan.DEFAULT)) {
            return session.match(RUJUKAN, pupil);
        }
    }
}
