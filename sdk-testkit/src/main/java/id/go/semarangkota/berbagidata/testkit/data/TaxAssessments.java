package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.pajak.JenisKetetapan;
import id.go.semarangkota.berbagidata.pajak.JenisPajak;
import id.go.semarangkota.berbagidata.pajak.JenisWajibPajak;
import id.go.semarangkota.berbagidata.pajak.KalkulatorPbb;
import id.go.semarangkota.berbagidata.pajak.KetetapanPajak;
import id.go.semarangkota.berbagidata.pajak.KetetapanPajakBuilder;
import id.go.semarangkota.berbagidata.pajak.ObjekPajakPbb;
import id.go.semarangkota.berbagidata.pajak.Pembulatan;
import id.go.semarangkota.berbagidata.pajak.StatusPembayaran;
import id.go.semarangkota.berbagidata.pajak.StatusPendaftaran;
import id.go.semarangkota.berbagidata.pajak.WajibPajak;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Makes up what is owed in the year before the reference date: property tax for each object, and for bodies three months of a
 * consumption tax. Rates and thresholds are made up, no city's. Not thread-safe: it counts its letters.
 */
final class TaxAssessments {
    private static final KalkulatorPbb PROPERTY_TAX = new KalkulatorPbb(
            new BigDecimal("0.2"), BigDecimal.valueOf(50), 10_000_000, new Pembulatan(RoundingMode.HALF_UP, 1));
    private static final BigDecimal CONSUMPTION_RATE = BigDecimal.TEN;
    private static final int MONTHS = 3;
    private static final long PENALTY_PERCENT = 6;

    private static final Weighted<JenisPajak> CONSUMPTION = Weighted.of(60, JenisPajak.PBJT_MAKANAN_MINUMAN)
            .and(20, JenisPajak.PBJT_PERHOTELAN)
            .and(12, JenisPajak.PBJT_PARKIR)
            .and(8, JenisPajak.PBJT_KESENIAN_HIBURAN);
    private static final Weighted<StatusPembayaran> STATES = Weighted.of(76, StatusPembayaran.LUNAS)
            .and(20, StatusPembayaran.BELUM)
            .and(3, StatusPembayaran.SEBAGIAN)
            .and(1, StatusPembayaran.BATAL);

    private final int year;
    private long letters;

    TaxAssessments(LocalDate reference) {
        this.year = reference.getYear() - 1;
    }

    List<KetetapanPajak> of(WajibPajak taxpayer, List<ObjekPajakPbb> objects, SplitMix64 random) {
        List<KetetapanPajak> assessments = new ArrayList<>();
        KalkulatorPbb calculator = PROPERTY_TAX;
        for (ObjekPajakPbb object : objects) {
            if (object.status() == StatusPendaftaran.AKTIF) {
                assessments.add(property(object, calculator, random));
                calculator = PROPERTY_TAX.withoutNjoptkp();
            }
        }
        if (taxpayer.jenis() == JenisWajibPajak.BADAN) {
            JenisPajak tax = CONSUMPTION.pick(random);
            int first = random.between(1, 7);
            for (int month = first; month < first + MONTHS; month++) {
                assessments.add(consumption(taxpayer, tax, month, random));
            }
        }
        return assessments;
    }

    private KetetapanPajak property(ObjekPajakPbb object, KalkulatorPbb calculator, SplitMix64 random) {
        KalkulatorPbb.Hasil owed = calculator.calculate(Objects.requireNonNull(object.njop()));
        return amounts(begin(JenisKetetapan.SPPT, JenisPajak.PBB_P2), owed.pajak(), random)
                .npwpd(object.npwpd())
                .nop(object.nop())
                .dasarPengenaan(owed.njkp().setScale(0, RoundingMode.HALF_UP).longValueExact())
                .tarifPersen(calculator.tarifPersen())
                .tanggalTerbit(LocalDate.of(year, 2, random.between(1, 28)))
                .tanggalJatuhTempo(LocalDate.of(year, 9, 30))
                .build();
    }

    private KetetapanPajak consumption(WajibPajak taxpayer, JenisPajak tax, int month, SplitMix64 random) {
        long turnover = random.between(50, 4_000) * 100_000L;
        LocalDate issued = LocalDate.of(year, month + 1, random.between(3, 12));
        return amounts(begin(JenisKetetapan.SKPD, tax), turnover / CONSUMPTION_RATE.longValueExact(), random)
                .npwpd(taxpayer.npwpd())
                .masaPajak((long) month)
                .dasarPengenaan(turnover)
                .tarifPersen(CONSUMPTION_RATE)
                .tanggalTerbit(issued)
                .tanggalJatuhTempo(issued.plusDays(30))
                .build();
    }

    private KetetapanPajakBuilder begin(JenisKetetapan kind, JenisPajak tax) {
        letters++;
        return KetetapanPajak.builder()
                .nomorKetetapan(String.format(Locale.ROOT, "%s-%d-%07d", kind, year, letters))
                .jenisKetetapan(kind)
                .jenisPajak(tax)
                .tahunPajak((long) year);
    }

    /** Whoever is late owes a penalty; a few are let off half. */
    private static KetetapanPajakBuilder amounts(KetetapanPajakBuilder assessment, long tax, SplitMix64 random) {
        StatusPembayaran state = tax == 0 ? StatusPembayaran.LUNAS : STATES.pick(random);
        boolean late = state == StatusPembayaran.BELUM || random.chance(800);
        long penalty = late ? tax * PENALTY_PERCENT / 100 : 0;
        long reduction = random.chance(500) ? tax / 2 : 0;
        return assessment
                .pokokPajak(tax)
                .sanksi(penalty)
                .pengurangan(reduction)
                .jumlahHarusDibayar(tax + penalty - reduction)
                .statusPembayaran(state);
    }
}
