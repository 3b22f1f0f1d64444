package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.Pekerjaan;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kependudukan.StatusKawin;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the legacy file, in order, and how each writes its value: BIODATA_WNI joined with DATA_KELUARGA. */
enum SiakColumn {
    NIK(Penduduk::nik),
    NO_KK(Penduduk::nomorKk),
    NAMA_LGKP(Penduduk::nama),
    TMPT_LHR(Penduduk::tempatLahir),
    TGL_LHR(resident -> date(resident.tanggalLahir())),
    JENIS_KLMIN(resident -> number("SIAK", resident.jenisKelamin())),
    GOL_DRH(resident -> number("SIAK", resident.golonganDarah())),
    AGAMA(resident -> number("SIAK", resident.agama())),
    STAT_KWN(resident -> number("LAMA_4", inFourStates(resident.statusKawin()))),
    STAT_HBKEL(resident -> number("SIAK", resident.shdk())),
    PDDK_AKH(resident -> number("SIAK", resident.pendidikanTerakhir())),
    JENIS_PKRJN(resident -> number("SIAK_89", inOlderList(resident.pekerjaan()))),
    NAMA_LGKP_IBU(Penduduk::namaIbu),
    NAMA_LGKP_AYAH(Penduduk::namaAyah),
    ALAMAT(resident -> address(resident).jalan()),
    NO_RT(resident -> small(address(resident).rt())),
    NO_RW(resident -> small(address(resident).rw())),
    KODE_POS(resident -> address(resident).kodePos()),
    NO_PROP(resident -> region(resident, 0)),
    NO_KAB(resident -> region(resident, 1)),
    NO_KEC(resident -> region(resident, 2)),
    NO_KEL(resident -> region(resident, 3)),
    STAT_HIDUP(resident -> text(resident.statusHidup())),
    TGL_UBAH(resident -> date(resident.tanggalPerubahan()));

    private static final List<SiakColumn> ALL = List.of(values());

    private final Function<Penduduk, @Nullable String> value;

    SiakColumn(Function<Penduduk, @Nullable String> value) {
        this.value = value;
    }

    /** The cells of a resident, one a column; empty where there is no value. The list may be changed. */
    static List<String> cells(Penduduk resident) {
        List<String> cells = new ArrayList<>(ALL.size() + 1);
        for (SiakColumn column : ALL) {
            cells.add(Objects.requireNonNullElse(column.value.apply(resident), ""));
        }
        return cells;
    }

    @SuppressWarnings("EnumOrdinal") // the order of declaration is the order in the file
    private int place() {
        return ordinal();
    }

    String of(List<String> cells) {
        return cells.get(place());
    }

    void put(List<String> cells, String cell) {
        cells.set(place(), cell);
    }

    void insertBefore(List<String> cells, String cell) {
        cells.add(place(), cell);
    }

    /** SIAK keeps dates as timestamps at midnight. */
    static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date + " 00:00:00.0";
    }

    private static @Nullable String number(String scheme, @Nullable CodedValue code) {
        return code == null ? null : Integer.toString(code.number(scheme).orElseThrow());
    }

    private static @Nullable String text(@Nullable CodedValue code) {
        return code == null ? null : code.code();
    }

    /** The older scheme says nothing of registration. */
    private static @Nullable StatusKawin inFourStates(@Nullable StatusKawin status) {
        if (status == null) {
            return null;
        }
        return switch (status) {
            case KAWIN_TERCATAT, KAWIN_BELUM_TERCATAT -> StatusKawin.KAWIN;
            case CERAI_HIDUP_TERCATAT, CERAI_HIDUP_BELUM_TERCATAT -> StatusKawin.CERAI_HIDUP;
            case BELUM_KAWIN, KAWIN, CERAI_HIDUP, CERAI_MATI -> status;
        };
    }

    private static @Nullable Pekerjaan inOlderList(@Nullable Pekerjaan occupation) {
        return occupation == null || occupation.number("SIAK_89").isPresent() ? occupation : Pekerjaan.LAINNYA;
    }

    private static Alamat address(Penduduk resident) {
        return Objects.requireNonNull(resident.alamat());
    }

    private static @Nullable String small(@Nullable String digits) {
        return digits == null ? null : Integer.toString(Integer.parseInt(digits));
    }

    private static @Nullable String region(Penduduk resident, int level) {
        String code = address(resident).kodeWilayah();
        // 33.74.01.1001
        return code == null ? null : small(level < 3 ? code.substring(level * 3, level * 3 + 2) : code.substring(9));
    }
}
