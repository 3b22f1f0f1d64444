package id.go.semarangkota.berbagidata.testkit.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.infrastruktur.AmbangKondisi;
import id.go.semarangkota.berbagidata.infrastruktur.KondisiJalan;
import id.go.semarangkota.berbagidata.infrastruktur.MetodeSurvei;
import id.go.semarangkota.berbagidata.infrastruktur.RuasJalan;
import id.go.semarangkota.berbagidata.infrastruktur.Sta;
import id.go.semarangkota.berbagidata.kependudukan.AnggotaKeluarga;
import id.go.semarangkota.berbagidata.kependudukan.KartuKeluarga;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kesehatan.FasilitasKesehatan;
import id.go.semarangkota.berbagidata.kesehatan.KasusPenyakit;
import id.go.semarangkota.berbagidata.pajak.JenisPajak;
import id.go.semarangkota.berbagidata.pajak.JenisWajibPajak;
import id.go.semarangkota.berbagidata.pajak.KetetapanPajak;
import id.go.semarangkota.berbagidata.pajak.ObjekPajakPbb;
import id.go.semarangkota.berbagidata.pajak.PembayaranPajak;
import id.go.semarangkota.berbagidata.pajak.StatusPembayaran;
import id.go.semarangkota.berbagidata.pajak.WajibPajak;
import id.go.semarangkota.berbagidata.pendidikan.Jenjang;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.pendidikan.SatuanPendidikan;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What one dataset says of another holds. */
class DataSintetisRelationsTest {
    private static final DataSintetis DATA = DataSintetis.withSeed(7);
    private static final int HOUSEHOLDS = 2_000;
    private static final Map<String, Penduduk> RESIDENTS = index(DATA.penduduk(5L * HOUSEHOLDS), Penduduk::nik);

    private static <T> Map<String, T> index(Stream<T> records, Function<T, String> key) {
        return records.collect(Collectors.toMap(key, Function.identity()));
    }

    @Nested
    class Households {
        @Test
        void ofCards_areThoseOfResidents() {
            assertThat(DATA.kartuKeluarga(HOUSEHOLDS)).allSatisfy(card -> {
                assertThat(card.anggota()).allSatisfy(member -> assertIsResident(card, member));
                assertThat(card.nikKepalaKeluarga())
                        .isEqualTo(card.anggota().get(0).nik());
                assertThat(card.tanggalTerbit()).isBeforeOrEqualTo(DATA.referenceDate());
            });
        }

        private void assertIsResident(KartuKeluarga card, AnggotaKeluarga member) {
            Penduduk resident = RESIDENTS.get(member.nik());
            assertThat(resident.nomorKk()).isEqualTo(card.nomorKk());
            assertThat(resident.nama()).isEqualTo(member.nama());
            assertThat(resident.shdk()).isEqualTo(member.shdk());
            assertThat(resident.alamat()).isEqualTo(card.alamat());
        }

        @Test
        void holdEveryResident_inTheSameOrder() {
            assertThat(DATA.kartuKeluarga(200)
                            .flatMap(card -> card.anggota().stream())
                            .map(AnggotaKeluarga::nik)
                            .limit(500))
                    .containsExactlyElementsOf(
                            DATA.penduduk(500).map(Penduduk::nik).toList());
        }
    }

    @Nested
    class Taxes {
        private final Map<String, WajibPajak> taxpayers = index(DATA.wajibPajak(HOUSEHOLDS), WajibPajak::npwpd);
        private final Map<String, ObjekPajakPbb> objects = index(DATA.objekPajakPbb(2_000), ObjekPajakPbb::nop);
        private final Map<String, KetetapanPajak> assessments =
                index(DATA.ketetapanPajak(2_000), KetetapanPajak::nomorKetetapan);

        @Test
        void areOwedByResidentsAndBodies() {
            assertThat(taxpayers.values()).allSatisfy(taxpayer -> {
                if (taxpayer.jenis() == JenisWajibPajak.PRIBADI) {
                    assertThat(RESIDENTS.get(taxpayer.nik()).nama()).isEqualTo(taxpayer.nama());
                } else {
                    assertThat(taxpayer.nik()).isNull();
                }
            });
            assertThat(taxpayers.values().stream().filter(t -> t.jenis() == JenisWajibPajak.BADAN))
                    .hasSizeBetween(HOUSEHOLDS / 12, HOUSEHOLDS / 6);
        }

        @Test
        void onObjects_areOwedByTheirSubjects() {
            assertThat(objects.values())
                    .allSatisfy(object ->
                            assertThat(taxpayers.get(object.npwpd()).nama()).isEqualTo(object.namaSubjek()));
        }

        @Test
        void onProperty_areAssessedForAnObject_othersForATaxpayer() {
            assertThat(DATA.ketetapanPajak(1_500)).allSatisfy(assessment -> {
                assertThat(taxpayers).containsKey(assessment.npwpd());
                assertThat(assessment.jenisPajak() == JenisPajak.PBB_P2).isEqualTo(assessment.nop() != null);
                if (assessment.nop() != null) {
                    assertThat(objects.get(assessment.nop()).npwpd()).isEqualTo(assessment.npwpd());
                }
            });
        }

        @Test
        void thatAreAllPaid_arePaidToTheRupiah() {
            assertThat(DATA.pembayaranPajak(1_000)).allSatisfy(this::assertPays);
        }

        private void assertPays(PembayaranPajak payment) {
            KetetapanPajak assessment = assessments.get(payment.nomorKetetapan());
            assertThat(payment.nop()).isEqualTo(assessment.nop());
            assertThat(payment.tanggalBayar()).isAfterOrEqualTo(assessment.tanggalTerbit());
            if (assessment.statusPembayaran() == StatusPembayaran.LUNAS) {
                assertThat(payment.jumlahBayar()).isEqualTo(assessment.jumlahHarusDibayar());
            } else {
                assertThat(assessment.statusPembayaran()).isEqualTo(StatusPembayaran.SEBAGIAN);
                assertThat(payment.jumlahBayar()).isLessThan(assessment.jumlahHarusDibayar());
            }
        }
    }

    @Nested
    class Health {
        private final Map<String, FasilitasKesehatan> facilities =
                index(DATA.fasilitasKesehatan(32), FasilitasKesehatan::kodeFaskes);

        @Test
        void casesAreOfResidents_reportedInTheirDistrict() {
            assertThat(DATA.kasusPenyakit(500)).allSatisfy(this::assertFits);
        }

        private void assertFits(KasusPenyakit record) {
            FasilitasKesehatan facility = facilities.get(record.kodeFaskes());
            assertThat(facility.alamat().kecamatan())
                    .isEqualTo(record.alamatDomisili().kecamatan());
            if (record.nik() != null) {
                assertThat(RESIDENTS.get(record.nik()).nama()).isEqualTo(record.nama());
            }
        }

        @Test
        void someNeedAid_mostDoNot() {
            assertThat(DATA.kasusPenyakit(1_000).filter(KasusPenyakit::butuhBantuan))
                    .hasSizeBetween(200, 360);
        }
    }

    @Nested
    class Education {
        private final Map<String, SatuanPendidikan> schools = index(DATA.satuanPendidikan(128), SatuanPendidikan::npsn);

        @Test
        void pupilsAreResidents_atASchoolOfTheirLevelAndDistrict() {
            assertThat(DATA.pesertaDidik(1_000)).allSatisfy(this::assertFits);
        }

        private void assertFits(PesertaDidik pupil) {
            Penduduk resident = RESIDENTS.get(pupil.nik());
            assertThat(pupil.nama()).isEqualTo(resident.nama());
            assertThat(pupil.tanggalLahir()).isEqualTo(resident.tanggalLahir());
            assertThat(pupil.namaIbu()).isEqualTo(resident.namaIbu());
            SatuanPendidikan school = schools.get(pupil.npsn());
            assertThat(school.jenjang()).isEqualTo(pupil.jenjang());
            assertThat(school.alamat().kecamatan()).isEqualTo(resident.alamat().kecamatan());
            assertThat(pupil.tingkat() == null).isEqualTo(pupil.jenjang() == Jenjang.PAUD);
        }

        @Test
        void theSchoolYear_isThatOfTheReferenceDate() {
            assertThat(DATA.pesertaDidik(50).map(PesertaDidik::tahunAjaran)).containsOnly("2025/2026");
            assertThat(DATA.asOf(java.time.LocalDate.of(2026, 7, 1))
                            .pesertaDidik(50)
                            .map(PesertaDidik::tahunAjaran))
                    .containsOnly("2026/2027");
        }

        @Test
        void nationalNumbers_neverRepeat() {
            assertThat(DATA.pesertaDidik(5_000).map(PesertaDidik::nisn).filter(java.util.Objects::nonNull))
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class RoadsOfTheCity {
        private final Map<String, RuasJalan> roads = index(DATA.ruasJalan(400), RuasJalan::nomorRuas);

        @Test
        void areSurveyedFromEndToEnd_withoutOverlap() {
            Map<String, Integer> reached = new java.util.HashMap<>();
            DATA.kondisiJalan(3_000).forEach(segment -> {
                Integer before = reached.put(
                        segment.nomorRuas(), Sta.parse(segment.staAkhir()).meter());
                assertThat(Sta.parse(segment.staAwal()).meter()).isEqualTo(before == null ? 0 : before);
                assertThat(reached.get(segment.nomorRuas()))
                        .isLessThanOrEqualTo(
                                roads.get(segment.nomorRuas()).panjangMeter().intValue());
            });
            assertThat(reached).hasSizeGreaterThan(100);
        }

        @Test
        void haveAClass_thatAgreesWithTheValue() {
            AmbangKondisi iri = ambang(MetodeSurvei.IRI, 4, 8, 12);
            AmbangKondisi sdi = ambang(MetodeSurvei.SDI, 50, 100, 150);
            assertThat(DATA.kondisiJalan(3_000)
                            .filter(segment -> iri.check(segment).isPresent()
                                    || sdi.check(segment).isPresent())
                            .map(KondisiJalan::nomorRuas))
                    .isEmpty();
        }

        private AmbangKondisi ambang(MetodeSurvei method, int good, int fair, int light) {
            return new AmbangKondisi(
                    method, BigDecimal.valueOf(good), BigDecimal.valueOf(fair), BigDecimal.valueOf(light));
        }
    }
}
