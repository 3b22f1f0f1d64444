package id.go.semarangkota.berbagidata.pajak;

import id.go.semarangkota.berbagidata.wilayah.Alamat;
import org.jspecify.annotations.Nullable;

/** Builds an {@link ObjekPajakPbb} name by name; what is not said is absent. Not thread-safe. */
public final class ObjekPajakPbbBuilder {
    private @Nullable String nop;
    private @Nullable String npwpd;
    private @Nullable String namaSubjek;
    private @Nullable Alamat alamatObjek;
    private @Nullable Long luasBumi;
    private @Nullable Long luasBangunan;
    private @Nullable String kelasBumi;
    private @Nullable String kelasBangunan;
    private @Nullable Long njopBumiPerM2;
    private @Nullable Long njopBangunanPerM2;
    private @Nullable Long njop;
    private @Nullable Long jumlahBangunan;
    private @Nullable JenisPenggunaan jenisPenggunaan;
    private @Nullable Long tahunDibangun;
    private @Nullable StatusPendaftaran status;

    ObjekPajakPbbBuilder() {}

    /**
     * Says {@code NOP}.
     *
     * @param nop number of the object of property tax, 18 digits; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder nop(@Nullable String nop) {
        this.nop = nop;
        return this;
    }

    /**
     * Says {@code NPWPD}.
     *
     * @param npwpd number that the region gives the taxpayer, at most 30 UTF-16 units; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder npwpd(@Nullable String npwpd) {
        this.npwpd = npwpd;
        return this;
    }

    /**
     * Says {@code NamaSubjek}.
     *
     * @param namaSubjek name of the person or body that owes the tax, at most 200 UTF-16 units; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder namaSubjek(@Nullable String namaSubjek) {
        this.namaSubjek = namaSubjek;
        return this;
    }

    /**
     * Says {@code AlamatObjek}.
     *
     * @param alamatObjek address of the object; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder alamatObjek(@Nullable Alamat alamatObjek) {
        this.alamatObjek = alamatObjek;
        return this;
    }

    /**
     * Says {@code LuasBumi}.
     *
     * @param luasBumi area of the land in whole square metres, above 0; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder luasBumi(@Nullable Long luasBumi) {
        this.luasBumi = luasBumi;
        return this;
    }

    /**
     * Says {@code LuasBangunan}.
     *
     * @param luasBangunan area of all buildings in whole square metres, 0 if there is none; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder luasBangunan(@Nullable Long luasBangunan) {
        this.luasBangunan = luasBangunan;
        return this;
    }

    /**
     * Says {@code KelasBumi}.
     *
     * @param kelasBumi class of the land, at most 10 UTF-16 units; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder kelasBumi(@Nullable String kelasBumi) {
        this.kelasBumi = kelasBumi;
        return this;
    }

    /**
     * Says {@code KelasBangunan}.
     *
     * @param kelasBangunan class of the buildings, at most 10 UTF-16 units; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder kelasBangunan(@Nullable String kelasBangunan) {
        this.kelasBangunan = kelasBangunan;
        return this;
    }

    /**
     * Says {@code NJOPBumiPerM2}.
     *
     * @param njopBumiPerM2 taxable value of the land by the square metre in whole rupiah; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder njopBumiPerM2(@Nullable Long njopBumiPerM2) {
        this.njopBumiPerM2 = njopBumiPerM2;
        return this;
    }

    /**
     * Says {@code NJOPBangunanPerM2}.
     *
     * @param njopBangunanPerM2 taxable value of the buildings by the square metre in whole rupiah, 0 if there is none; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder njopBangunanPerM2(@Nullable Long njopBangunanPerM2) {
        this.njopBangunanPerM2 = njopBangunanPerM2;
        return this;
    }

    /**
     * Says {@code NJOP}.
     *
     * @param njop taxable value as a whole in whole rupiah; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder njop(@Nullable Long njop) {
        this.njop = njop;
        return this;
    }

    /**
     * Says {@code JumlahBangunan}.
     *
     * @param jumlahBangunan number of buildings; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder jumlahBangunan(@Nullable Long jumlahBangunan) {
        this.jumlahBangunan = jumlahBangunan;
        return this;
    }

    /**
     * Says {@code JenisPenggunaan}.
     *
     * @param jenisPenggunaan use of the building; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder jenisPenggunaan(@Nullable JenisPenggunaan jenisPenggunaan) {
        this.jenisPenggunaan = jenisPenggunaan;
        return this;
    }

    /**
     * Says {@code TahunDibangun}.
     *
     * @param tahunDibangun year in which the building was finished, four digits; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder tahunDibangun(@Nullable Long tahunDibangun) {
        this.tahunDibangun = tahunDibangun;
        return this;
    }

    /**
     * Says {@code Status}.
     *
     * @param status status of the registration; null if absent
     * @return this builder
     */
    public ObjekPajakPbbBuilder status(@Nullable StatusPendaftaran status) {
        this.status = status;
        return this;
    }

    /**
     * The record; nothing is validated.
     *
     * @return a new record
     */
    public ObjekPajakPbb build() {
        return new ObjekPajakPbb(
                nop,
                npwpd,
                namaSubjek,
                alamatObjek,
                luasBumi,
                luasBangunan,
                kelasBumi,
                kelasBangunan,
                njopBumiPerM2,
                njopBangunanPerM2,
                njop,
                jumlahBangunan,
                jenisPenggunaan,
                tahunDibangun,
                status);
    }
}
