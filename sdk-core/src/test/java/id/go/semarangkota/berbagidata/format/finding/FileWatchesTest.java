package id.go.semarangkota.berbagidata.format.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.infrastruktur.KondisiJalan;
import id.go.semarangkota.berbagidata.kependudukan.KartuKeluarga;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kesehatan.KasusPenyakit;
import id.go.semarangkota.berbagidata.pajak.KetetapanPajak;
import id.go.semarangkota.berbagidata.pajak.ObjekPajakPbb;
import id.go.semarangkota.berbagidata.pajak.PembayaranPajak;
import id.go.semarangkota.berbagidata.pajak.WajibPajak;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileWatchesTest {
    private static FileWatches watches(Class<? extends Record> type) {
        return FileWatches.of(RecordType.of(type), 10);
    }

    /** The choice is made from each field's one description; a change of a description that changes it shows here. */
    @Test
    void compare_whatIdentifiesARecord() {
        Map.of(
                        Penduduk.class, "NIK",
                        KartuKeluarga.class, "NomorKK",
                        KasusPenyakit.class, "NomorKasus",
                        PesertaDidik.class, "NISN",
                        WajibPajak.class, "NPWPD",
                        ObjekPajakPbb.class, "NOP",
                        KetetapanPajak.class, "NomorKetetapan",
                        PembayaranPajak.class, "NomorTransaksi")
                .forEach((type, field) -> assertThat(watches(type).repeats()).contains(new Repeats(field, 0, 0)));
    }

    @Test
    void compareNothing_whereNoFieldIdentifiesARecord() {
        assertThat(watches(KondisiJalan.class).repeats()).isEmpty();
    }

    @Test
    void forgetWhatTheySaw_whenClosed() {
        FileWatches watches = watches(Penduduk.class);
        Object[] values = new Object[RecordType.of(Penduduk.class).fields().size()];
        values[0] = "3374011201800001";
        watches.look(1, values, List.of());
        watches.close();
        watches.look(2, values, List.of());
        assertThat(watches.findings()).isEmpty();
        assertThat(watches.repeats()).contains(new Repeats("NIK", 2, 0));
    }
}
