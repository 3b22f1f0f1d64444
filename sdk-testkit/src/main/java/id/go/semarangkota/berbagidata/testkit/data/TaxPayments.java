package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.pajak.KanalBayar;
import id.go.semarangkota.berbagidata.pajak.KetetapanPajak;
import id.go.semarangkota.berbagidata.pajak.PembayaranPajak;
import id.go.semarangkota.berbagidata.pajak.StatusPembayaran;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes up the payments of assessments: all of what is owed, or half of it. Not thread-safe: it counts its transactions. */
final class TaxPayments {
    private static final Weighted<KanalBayar> CHANNELS = Weighted.of(25, KanalBayar.BANK)
            .and(25, KanalBayar.QRIS)
            .and(20, KanalBayar.VIRTUAL_ACCOUNT)
            .and(12, KanalBayar.MOBILE_BANKING)
            .and(10, KanalBayar.MINIMARKET)
            .and(8, KanalBayar.LOKET);
    /** Of no bank. */
    private static final List<String> BANKS = List.of("C01", "C02", "C03");

    private long transactions;

    List<PembayaranPajak> of(List<KetetapanPajak> assessments, SplitMix64 random) {
        List<PembayaranPajak> payments = new ArrayList<>();
        for (KetetapanPajak assessment : assessments) {
            boolean all = assessment.statusPembayaran() == StatusPembayaran.LUNAS;
            boolean half = assessment.statusPembayaran() == StatusPembayaran.SEBAGIAN;
            if ((all || half) && amount(assessment.jumlahHarusDibayar()) > 0) {
                payments.add(payment(assessment, all, random));
            }
        }
        return payments;
    }

    private PembayaranPajak payment(KetetapanPajak assessment, boolean all, SplitMix64 random) {
        long penalty = all ? amount(assessment.sanksi()) : 0;
        long owed = amount(assessment.pokokPajak()) - amount(assessment.pengurangan());
        long tax = all ? owed : owed / 2;
        KanalBayar channel = CHANNELS.pick(random);
        transactions++;
        return PembayaranPajak.builder()
                .nomorTransaksi(String.format(
                        Locale.ROOT, "TRX%d%09d", Objects.requireNonNull(assessment.tahunPajak()), transactions))
                .nomorKetetapan(assessment.nomorKetetapan())
                .npwpd(assessment.npwpd())
                .nop(assessment.nop())
                .jenisPajak(assessment.jenisPajak())
                .tahunPajak(assessment.tahunPajak())
                .masaPajak(assessment.masaPajak())
                .jumlahPokok(tax)
                .jumlahSanksi(penalty)
                .jumlahBayar(tax + penalty)
                .tanggalBayar(day(assessment, random))
                .kanalBayar(channel)
                .kodeBank(channel == KanalBayar.LOKET ? null : random.pick(BANKS))
                .build();
    }

    /** In time, or until the end of the year where there is a penalty. */
    private static LocalDate day(KetetapanPajak assessment, SplitMix64 random) {
        LocalDate due = Objects.requireNonNull(assessment.tanggalJatuhTempo());
        return amount(assessment.sanksi()) == 0
                ? Days.between(Objects.requireNonNull(assessment.tanggalTerbit()), due, random)
                : Days.between(due.plusDays(1), LocalDate.of(due.getYear(), Month.DECEMBER, 31), random);
    }

    private static long amount(@Nullable Long rupiah) {
        return rupiah == null ? 0 : rupiah;
    }
}
