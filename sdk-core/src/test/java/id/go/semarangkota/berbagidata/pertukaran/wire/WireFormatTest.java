package id.go.semarangkota.berbagidata.pertukaran.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.DasarHukum;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.Samples;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException.Code;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WireFormatTest {
    private static final WireFormat FORMAT = WireFormat.standard();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Record> documents() {
        TandaTerima receipt = Samples.receipt(TandaTerima.Keputusan.DISANGGAH, List.of("Baris 12 rusak."));
        return Stream.of(
                Samples.request().build(),
                Samples.request().specialPermit("Izin").build(),
                Samples.form(Samples.PEMUTUS),
                Samples.terms(),
                Samples.manifest(),
                receipt,
                new TandaTerima.Klaim("dinsos", 1_772_000_000L, "tt-1", Map.of(TandaTerima.EVENT, receipt)),
                new PermintaanPerintah(
                        PerintahPermohonan.SETUJUI, PermintaanPerintah.Isi.of(Samples.form(Samples.PEMUTUS))));
    }

    @Nested
    class Writing {
        @Test
        void isCanonical() {
            DasarHukum basis = new DasarHukum("Perda \"x\"\\", "1\u20ac", 2020, "a\nb\u00e9", null);
            assertThat(new String(FORMAT.write(basis), StandardCharsets.UTF_8))
                    .isEqualTo(
                            "{\"isi\":\"a\\nb\u00e9\",\"jenis\":\"Perda \\\"x\\\"\\\\\",\"nomor\":\"1\u20ac\",\"tahun\":2020}");
        }

        @ParameterizedTest
        @MethodSource("id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatTest#documents")
        void isReadBackAsTheSame(Record document) {
            WireDocument<? extends Record> read = FORMAT.read(document.getClass(), FORMAT.write(document));
            assertThat(read.content()).isEqualTo(document);
            assertThat(read.unknownMembers()).isEmpty();
            assertThat(read.digest()).isEqualTo(FORMAT.digest(document));
        }

        @Test
        void freezesTheTerms() {
            assertThat(Samples.terms().digest()).isEqualTo(FORMAT.digest(Samples.terms()));
        }

        @Test
        void refusesARecordOfSomebodyElse() {
            assertThatIllegalArgumentException().isThrownBy(() -> FORMAT.write(new Other(1.5)));
        }
    }

    record Other(double value) {}

    @Nested
    class Reading {
        private static final String BASIS = "{\"jenis\":\"Perda\",\"nomor\":\"1\",\"tahun\":2020,\"isi\":\"x\"%s}";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"jenis\":\"Perda\"} | MISSING_MEMBER | /nomor",
                    "{\"jenis\":1} | WRONG_TYPE | /jenis",
                    "{\"jenis\":\"a\",\"nomor\":\"1\",\"tahun\":\"2020\",\"isi\":\"x\"} | WRONG_TYPE | /tahun",
                    "{\"jenis\":\"a\",\"nomor\":\"1\",\"tahun\":2020.0,\"isi\":\"x\"} | WRONG_TYPE | /tahun",
                    "{\"jenis\":\"a\",\"nomor\":\"1\",\"tahun\":2020,\"isi\":\"x\",\"sanksi\":null} | WRONG_TYPE | /sanksi",
                    "{\"jenis\":\"a\",\"nomor\":\"1\",\"tahun\":1800,\"isi\":\"x\"} | INVALID_VALUE | /tahun",
                    "{\"jenis\":\"a\",\"nomor\":\"1\",\"tahun\":99999999999,\"isi\":\"x\"} | INVALID_VALUE | /tahun",
                    "{\"jenis\":\" \",\"nomor\":\"1\",\"tahun\":2020,\"isi\":\"x\"} | INVALID_VALUE | /jenis",
                    "{\"jenis\":\"a\u202e\",\"nomor\":\"1\",\"tahun\":2020,\"isi\":\"x\"} | INVALID_VALUE | /jenis",
                    "[] | WRONG_TYPE | ''",
                    "{\"jenis\":\"a\",\"jenis\":\"b\"} | NOT_JSON | ''",
                    "{} {} | NOT_JSON | ''",
                    "{'jenis':1} | NOT_JSON | ''",
                    "NaN | NOT_JSON | ''"
                })
        void namesWhatIsWrongAndWhere(String json, Code code, String pointer) {
            assertThatExceptionOfType(WireFormatException.class)
                    .isThrownBy(() -> FORMAT.read(DasarHukum.class, utf8(json)))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                    .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer));
        }

        @Test
        void namesThePlaceInsideLists() {
            String json = "{\"dasarHukum\":[" + BASIS.formatted("") + "," + BASIS.formatted(",\"sanksi\":7") + "]}";
            assertThatExceptionOfType(WireFormatException.class)
                    .isThrownBy(() -> FORMAT.read(DasarHukum.Daftar.class, utf8(json)))
                    .satisfies(e -> assertThat(e.pointer()).isEqualTo("/dasarHukum/1/sanksi"));
        }

        @Test
        void keepsAsideWhatNobodyKnows() {
            String json = BASIS.formatted(",\"baru/1\":[1.50,null,{\"b\":1,\"a\":true}]");
            WireDocument<DasarHukum> read = FORMAT.read(DasarHukum.class, utf8(json));
            assertThat(read.unknownMembers()).isEqualTo(Map.of("/baru~11", "[1.50,null,{\"a\":true,\"b\":1}]"));
            assertThat(read.bytes()).isEqualTo(utf8(json));
        }

        @Test
        void refusesWhatIsTooLargeOrTooDeep() {
            WireFormat small = WireFormat.of(new WireLimits(100, 2, 20));
            String deep = BASIS.formatted(",\"x\":[[1]]");
            String large = BASIS.formatted(",\"x\":\"" + "x".repeat(100) + "\"");
            for (String json : List.of(deep, large)) {
                assertThatExceptionOfType(WireFormatException.class)
                        .isThrownBy(() -> small.read(DasarHukum.class, utf8(json)))
                        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.LIMIT));
            }
        }

        @Test
        void refusesBytesThatAreNotUtf8() {
            byte[] latin = BASIS.formatted("").replace("Perda", "P\u00e9rda").getBytes(StandardCharsets.ISO_8859_1);
            assertThatExceptionOfType(WireFormatException.class)
                    .isThrownBy(() -> FORMAT.read(DasarHukum.class, latin))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(Code.NOT_JSON));
        }

        @Test
        void neverRepeatsTheDocumentInAMessage() {
            String json = "{\"nama\":\"RAHASIA\",\"nip\":\"RAHASIA\",\"jabatan\":\"RAHASIA\"}";
            assertThatExceptionOfType(WireFormatException.class)
                    .isThrownBy(() -> FORMAT.read(Pejabat.class, utf8(json)))
                    .satisfies(e -> assertThat(e.pointer()).isEqualTo("/nip"))
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("RAHASIA"));
        }

        @Test
        void takesAProblemWithACodeThatNobodyKnows() {
            String json =
                    "{\"type\":\"about:blank\",\"title\":\"x\",\"status\":418,\"kode\":\"teko\",\"traceId\":\"t\","
                            + "\"dapatDiulang\":false,\"asal\":\"gateway\",\"suhu\":90}";
            WireDocument<Masalah> read = FORMAT.read(Masalah.class, utf8(json));
            assertThat(KodeMasalah.find(read.content().kode())).isEmpty();
            assertThat(read.unknownMembers()).containsEntry("/suhu", "90");
        }

        @Test
        void refusesACodeThatTheListLacks() {
            String json = "{\"perintah\":\"hapus\",\"isi\":{}}";
            assertThatExceptionOfType(WireFormatException.class)
                    .isThrownBy(() -> FORMAT.read(PermintaanPerintah.class, utf8(json)))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(Code.UNKNOWN_CODE))
                    .satisfies(e -> assertThat(e.pointer()).isEqualTo("/perintah"));
        }
    }

    @Nested
    class Documents {
        @Test
        void doNotShowPersonsInToString() {
            String all = Stream.of(
                            Samples.request().build(),
                            Samples.form(Samples.PEMUTUS),
                            Samples.terms(),
                            Samples.manifest(),
                            Samples.receipt(TandaTerima.Keputusan.DITERIMA, List.of()))
                    .map(Record::toString)
                    .reduce("", String::concat);
            assertThat(all)
                    .doesNotContain("Contoh Satu")
                    .doesNotContain("Contoh Dua")
                    .doesNotContain("00000000000000000");
        }

        @Test
        void refuseTermsThatOnePersonApprovedTwice() {
            Kesepakatan terms = Samples.terms();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Kesepakatan(
                            terms.permohonan(),
                            terms.isi(),
                            terms.klasifikasi(),
                            true,
                            true,
                            List.of(Samples.PEMUTUS, Samples.PEMUTUS),
                            terms.disetujui()))
                    .withMessageStartingWith("penyetuju");
        }

        @Test
        void refuseADisputeWithoutAProblem() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Samples.receipt(TandaTerima.Keputusan.DISANGGAH, List.of()))
                    .withMessageStartingWith("masalah");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Samples.receipt(TandaTerima.Keputusan.DITERIMA, List.of("x")))
                    .withMessageStartingWith("masalah");
        }

        @Test
        void refuseAManifestThatNamesAFileTwice() {
            DaftarData list = Samples.manifest();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new DaftarData(
                            list.nomorSurat(),
                            list.tanggal(),
                            list.permohonan(),
                            list.paket(),
                            list.dataset(),
                            list.sidikKesepakatan(),
                            List.of(list.berkas().get(0), list.berkas().get(0)),
                            null,
                            list.penandatangan()))
                    .withMessageStartingWith("berkas");
        }

        @Test
        void refuseARequestToOneself() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Samples.request()
                            .between(Samples.PEMILIK, Samples.PEMILIK)
                            .build())
                    .withMessageStartingWith("pemilik");
        }

        @Test
        void knowABlankForm() {
            FormulirVerifikasi form = Samples.form(Samples.PEMUTUS);
            assertThat(form.isComplete()).isTrue();
            IsiPermohonan request = Samples.request().build();
            assertThat(request.izinKhusus()).isNull();
        }
    }
}
