package id.go.semarangkota.berbagidata.anonymization;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.pajak.KetetapanPajak;
import id.go.semarangkota.berbagidata.pajak.ObjekPajakPbb;
import id.go.semarangkota.berbagidata.pajak.PembayaranPajak;
import id.go.semarangkota.berbagidata.pajak.WajibPajak;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNitku;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNpwp;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What leaves of tax data if nobody says otherwise. */
class TaxDefaultsTest {
    private static final Treatment PSEUDONYM = Treatment.pseudonym("kunci");

    /** A vendor's own names for numbers that may be NIKs. */
    @Dataset(id = "uji.usaha", version = "1.0", title = "t", titleEn = "t")
    public record Usaha(
            @DataElement(name = "NomorPajak", concept = "k", definition = "d", definitionEn = "d", source = "s")
            @ValidNpwp
            String nomorPajak,

            @DataElement(name = "Cabang", concept = "k", definition = "d", definitionEn = "d", source = "s") @ValidNitku
            String cabang) {}

    private static Map<String, Treatment> defaults(Class<? extends Record> type) {
        return Policies.complete(AnonymizationPolicy.defaultsFor(RecordType.of(type), "kunci"))
                .build()
                .treatments();
    }

    private static Set<String> leaving(Class<? extends Record> type) {
        Map<String, Treatment> leaving = new TreeMap<>(defaults(type));
        leaving.values().removeIf(Treatment.drop()::equals);
        return leaving.keySet();
    }

    @Test
    void aNumberThatMayBeANik_isAPseudonym_whateverItsName() {
        assertThat(defaults(Usaha.class))
                .containsOnly(Map.entry("NomorPajak", PSEUDONYM), Map.entry("Cabang", PSEUDONYM));
    }

    @Test
    void ofATaxpayer() {
        assertThat(defaults(WajibPajak.class))
                .containsEntry("NIK", PSEUDONYM)
                .containsEntry("NPWP", PSEUDONYM)
                .containsEntry("NITKU", PSEUDONYM)
                .containsEntry("Alamat", Treatment.kelurahan());
        assertThat(leaving(WajibPajak.class))
                .containsExactly(
                        "Alamat", "AlasanTanpaNIK", "Jenis", "NIK", "NITKU", "NPWP", "Status", "TanggalTerdaftar");
    }

    @Test
    void ofMoneyNothingLeaves() {
        assertThat(leaving(ObjekPajakPbb.class))
                .contains("AlamatObjek", "LuasBumi")
                .doesNotContain("NOP", "NPWPD", "NamaSubjek", "NJOP", "NJOPBumiPerM2", "NJOPBangunanPerM2");
        assertThat(leaving(KetetapanPajak.class))
                .containsExactly(
                        "JenisKetetapan",
                        "JenisPajak",
                        "MasaPajak",
                        "StatusPembayaran",
                        "TahunPajak",
                        "TanggalJatuhTempo",
                        "TanggalTerbit");
        assertThat(leaving(PembayaranPajak.class))
                .containsExactly("JenisPajak", "KanalBayar", "KodeBank", "MasaPajak", "TahunPajak", "TanggalBayar");
    }
}
