package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.semarangkota.berbagidata.infrastruktur.KondisiJalan;
import id.go.semarangkota.berbagidata.kependudukan.Agama;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a profile says of numbers, and what it says of every record. */
class ProfileValuesTest {
    @Nested
    class NumbersOfThisSystem {
        @Test
        void areMultipliedByTheirFactor() throws IOException {
            assertThat(LegacyProfileTest.contoh("factor.Jumlah = 1000\n", "JML", "1250"))
                    .containsExactly(of(1_250_000L, null));
            assertThat(LegacyProfileTest.contoh("factor.Jumlah = 1000\ndecimal = ,\n", "JML", "1,5"))
                    .containsExactly(of(1_500L, null));
            assertThat(LegacyProfileTest.contoh("factor.Jumlah = 1000\n", "JML", "-2"))
                    .containsExactly(of(-2_000L, null));
            assertThat(LegacyProfileTest.contoh("factor.Lintang = 0.001\n", "LAT", "2500"))
                    .containsExactly(of(null, "2.5"));
        }

        @Test
        void areRefused_whereTheProductIsNotWhole_orTooLong() throws IOException {
            assertThat(LegacyProfileTest.contoh("factor.Jumlah = 1000\n", "JML", "1.0005"))
                    .containsExactly("angka.format");
            assertThat(LegacyProfileTest.contoh("factor.Jumlah = 1000\n", "JML", "9999999999999999"))
                    .containsExactly("angka.terlalu-panjang");
            assertThat(LegacyProfileTest.contoh("factor.Jumlah = 1000\n", "JML", "000000000000999"))
                    .containsExactly(of(999_000L, null));
        }

        @Test
        void ofCodes_mayBeSeveralForOne_andComeBeforeTheScheme() throws IOException {
            LegacyProfile profile = LegacyProfileTest.siak().with("number.Agama", "8:ISLAM | 9 : ISLAM | 2:KATHOLIK");
            assertThat(religions(profile, "8", "9", "2", "1"))
                    .containsExactly(Agama.ISLAM, Agama.ISLAM, Agama.KATHOLIK, Agama.ISLAM);
        }

        @Test
        void ofCodes_areRefused_withoutACodeOfTheList_orTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reader(LegacyProfileTest.siak().with("number.Agama", "8:KLINGON")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reader(LegacyProfileTest.siak().with("number.Agama", "8:ISLAM | 8:HINDU")))
                    .withMessageContaining("twice");
        }

        private Contoh of(Long jumlah, String lintang) {
            return new Contoh(null, jumlah, lintang == null ? null : new BigDecimal(lintang), null, null);
        }

        private void reader(LegacyProfile profile) {
            Reading.canonical().profile(profile).build();
        }

        private List<Agama> religions(LegacyProfile profile, String... numbers) {
            List<Agama> read = new ArrayList<>();
            for (String number : numbers) {
                Reading reading = new Reading();
                reading.read(
                        Reading.canonical().profile(profile),
                        LegacyProfileTest.HEADER
                                + LegacyProfileTest.START
                                + number
                                + LegacyProfileTest.ROW.substring(LegacyProfileTest.START.length() + 1));
                read.add(reading.only().agama());
            }
            return read;
        }
    }

    @Nested
    class Constants {
        @Test
        void yieldToAHalfOfACell_andAContradictionOfTheRowIsStillFound() {
            LegacyProfile profile = LegacyProfileTest.siak()
                    .with("split.Alamat.RT", "Alamat.RW")
                    .with("value.Alamat.RW", "009");
            String row = LegacyProfileTest.CODES + "JL. PEMUDA 1;001/002;%s;33;74;1;1001;X\n";
            Reading agreeing = new Reading();
            agreeing.read(Reading.canonical().profile(profile), LegacyProfileTest.HEADER + row.replace("%s", "2"));
            assertThat(agreeing.only().alamat().rw()).isEqualTo("002");
            Reading contrary = new Reading();
            contrary.read(Reading.canonical().profile(profile), LegacyProfileTest.HEADER + row.replace("%s", "3"));
            assertThat(contrary.violations()).singleElement().asString().startsWith("isian.bertentangan Alamat.RW");
        }

        @Test
        void areNoLists() throws IOException {
            LegacyProfile profile = LegacyProfile.read(
                    new ByteArrayInputStream("system = LAMA\ndataset = infrastruktur.kondisi-jalan\nvalue.Foto = a:b\n"
                            .getBytes(StandardCharsets.UTF_8)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RecordReader.of(RecordType.of(KondisiJalan.class), Reading.DATE)
                            .profile(profile)
                            .build())
                    .withMessageContaining("value.Foto");
        }
    }
}
