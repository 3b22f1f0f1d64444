package id.go.semarangkota.berbagidata.pajak;

import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * The rules over several fields of an {@link ObjekPajakPbb}, and those on one field that are warnings.
 *
 * <p>Each rule is silent about a field that is absent or malformed: that is reported elsewhere. Stateless and thread-safe.
 */
public final class ObjekPajakPbbRules implements RecordRules<ObjekPajakPbb> {
    /** Province and city of the objects of Kota Semarang in the list of the tax office. */
    private static final String SEMARANG = "3374";

    /** The rules; one object may be shared. */
    public ObjekPajakPbbRules() {}

    @Override
    public void check(ObjekPajakPbb objek, RuleContext context) {
        String nop = objek.nop();
        if (nop != null && !nop.startsWith(SEMARANG) && Nop.isValid(nop)) {
            context.warning("NOP", "nop.luar-kota");
        }
        checkNjop(objek, context);
        checkBuildings(objek.luasBangunan(), objek.jumlahBangunan(), context);
        Long year = objek.tahunDibangun();
        if (year != null && year > context.referenceDate().getYear()) {
            context.error("TahunDibangun", "tahun.masa-depan");
        }
    }

    private static void checkNjop(ObjekPajakPbb objek, RuleContext context) {
        long land = WholeRupiah.of(objek.luasBumi());
        long landValue = WholeRupiah.of(objek.njopBumiPerM2());
        long building = WholeRupiah.of(objek.luasBangunan());
        long buildingValue = WholeRupiah.of(objek.njopBangunanPerM2());
        long njop = WholeRupiah.of(objek.njop());
        // The bits of several numbers make a negative one if one of them is.
        boolean complete = (land | landValue | building | buildingValue | njop) >= 0;
        if (complete && njop != WholeRupiah.njop(land, landValue, building, buildingValue)) {
            context.error("NJOP", "njop.beda-hitungan");
        }
    }

    private static void checkBuildings(@Nullable Long area, @Nullable Long count, RuleContext context) {
        if (area != null && count != null && area >= 0 && count >= 0 && (area == 0) != (count == 0)) {
            context.warning("JumlahBangunan", "bangunan.beda-luas");
        }
    }
}
