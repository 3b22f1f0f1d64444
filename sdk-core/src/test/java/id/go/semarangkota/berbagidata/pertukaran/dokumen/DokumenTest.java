package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.semarangkota.berbagidata.audit.HashChain;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.DasarHukum;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.JaminanKeamanan;
import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Samples;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.CaseFileException.Code;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Dokumen.Jenis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DokumenTest {
    private static List<String> tags(String html) {
        return Pattern.compile("<[^>]*>")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Nested
    class OfACase {
        @Test
        void areTheFiveOfTheProcedure() {
            List<Dokumen> documents = SampleCase.delivered().open().documents();
            assertThat(documents).extracting(Dokumen::jenis).containsExactly(Jenis.values());
            assertThat(documents)
                    .extracting(d -> d.kepala().nomor())
                    .containsExactly(
                            "000.5/017/2026", "000.5/044/2026", "000.5/051/2026", "000.5/052/2026", "000.5/029/2026");
            assertThat(documents)
                    .extracting(d -> d.penandatangan().nip())
                    .containsExactly(
                            Samples.PEMOHON.nip(),
                            Samples.PEMUTUS_KEDUA.nip(),
                            Samples.PEMUTUS.nip(),
                            Samples.PEMUTUS.nip(),
                            Samples.PEMOHON.nip());
        }

        @Test
        void areNoneForADraft() {
            assertThat(new SampleCase()
                            .request("buat", "DRAF", "DRAF", java.util.Map.of())
                            .open()
                            .documents())
                    .isEmpty();
        }

        @Test
        void endWithTheFormWhereTheRequestWasRejected() {
            List<Dokumen> documents = SampleCase.rejected("Tidak ada dasar hukum.", Samples.PEMUTUS)
                    .open()
                    .documents();
            assertThat(documents).hasSize(2);
            assertThat(documents.get(1).html()).contains("PERMINTAAN DITOLAK").contains("Tidak ada dasar hukum.");
        }

        @Test
        void areRefusedWhereADocumentWasChanged() {
            SampleCase sample = SampleCase.delivered();
            CatatanPeristiwa.Dokumen request = sample.documents.get(0).get(0);
            String changed = request.isi().replace("bantuan", "pinjaman");
            sample.documents.set(0, List.of(new CatatanPeristiwa.Dokumen(request.nama(), request.garam(), changed)));
            assertThatExceptionOfType(CaseFileException.class)
                    .isThrownBy(sample::open)
                    .satisfies(e -> assertThat(e.code()).isEqualTo(Code.COMMITMENT_MISMATCH))
                    .satisfies(e -> assertThat(e.seq()).isEqualTo(1));
        }

        @Test
        void areRefusedWhereADocumentWasAdded() {
            SampleCase sample = SampleCase.delivered();
            sample.documents.set(1, sample.documents.get(0));
            assertThatExceptionOfType(CaseFileException.class)
                    .isThrownBy(sample::open)
                    .satisfies(e -> assertThat(e.code()).isEqualTo(Code.NO_COMMITMENT));
        }

        @Test
        void sayWhichDocumentWasErased() {
            SampleCase sample = SampleCase.delivered();
            sample.documents.set(6, List.of());
            Perkara opened = sample.open();
            assertThatExceptionOfType(CaseFileException.class)
                    .isThrownBy(opened::documents)
                    .satisfies(e -> assertThat(e.code()).isEqualTo(Code.MISSING_DOCUMENT))
                    .satisfies(e -> assertThat(e.seq()).isEqualTo(7));
        }

        @Test
        void comeFromAChainThatHolds() {
            assertThat(HashChain.verify(Samples.CASE, SampleCase.delivered().payloads)
                            .broken())
                    .isNull();
        }
    }

    @Nested
    class Html {
        private final List<Dokumen> documents = SampleCase.delivered().open().documents();

        @Test
        void namesNumberDateSubjectAndSigner() throws IOException {
            Path folder = Files.createDirectories(Path.of("target", "dokumen"));
            for (Dokumen document : documents) {
                String html = document.html();
                assertThat(html)
                        .contains(document.kepala().nomor(), document.jenis().title(), "NIP 00000000000000000")
                        .containsPattern("Semarang, \\d{1,2} Maret 2026");
                Files.writeString(folder.resolve(document.jenis().fileName() + ".html"), html, StandardCharsets.UTF_8);
            }
        }

        @Test
        void needsNothingFromOutside() {
            for (Dokumen document : documents) {
                assertThat(document.html())
                        .doesNotContainIgnoringCase("<script")
                        .doesNotContain("http:")
                        .doesNotContain("https:")
                        .doesNotContain("url(")
                        .contains("default-src 'none'");
            }
        }

        @Test
        void isTheSameWhateverTheLocale() {
            Locale before = Locale.getDefault();
            try {
                for (String tag : List.of("tr-TR", "ar-EG", "hi-IN-u-nu-deva")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    assertThat(documents.get(2).html())
                            .as(tag)
                            .contains("1.234.567")
                            .contains("DINAS KESEHATAN");
                }
            } finally {
                Locale.setDefault(before);
            }
        }

        @Test
        void saysTimesInWesternIndonesianTime() {
            assertThat(documents.get(3).html()).contains("5 Maret 2026 pukul 20.00.00 WIB");
        }

        @Test
        void namesDatasetAndColumnsInWords() {
            assertThat(documents.get(2).html())
                    .contains("Kasus penyakit (kesehatan.kasus-penyakit)")
                    .contains("NIK, Kecamatan, Tanggal lapor (TanggalLapor)");
        }

        @Test
        void ofTheProof_saysThatItTellsMoreThanItsSignerKnew() {
            assertThat(documents.get(3).html())
                    .contains("telah diserahkan oleh", "<p>Diterbitkan di Semarang, 9 Maret 2026</p>")
                    .contains("Waktu pengambilan dilengkapi secara otomatis dari catatan peristiwa.");
        }

        @Test
        void ofTheProof_doesNotSayThatItWasGiven_beforeItWasFetched() {
            SampleCase sample = SampleCase.delivered();
            sample.payloads.subList(7, sample.payloads.size()).clear();
            sample.documents.subList(7, sample.documents.size()).clear();
            assertThat(sample.open().documents().get(3).html())
                    .contains("telah diterbitkan oleh", "<td>Belum</td>")
                    .doesNotContain("telah diserahkan", "secara otomatis");
        }

        @Test
        void ofTheForm_keepsEachOfficialsAnswersTogether() {
            assertThat(documents.get(1).html().split("<section class=\"jawaban\">", -1))
                    .hasSize(3);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "'><svg/onload=alert(1)>",
                    "</td></tr></table></style></title><h1>",
                    "&lt;b&gt; &amp;#60;",
                    "<!--",
                    "]]>",
                    "{{7*7}} ${7*7}"
                })
        void escapesWhateverPersonsWrite(String attack) {
            Pejabat attacker = Pejabat.of("A " + attack, "00000001", "B " + attack);
            IsiPermohonan isi = attacked(attack, attacker);
            List<Dokumen> plain = rejected(attacked("biasa", attacker("biasa")), "biasa", attacker("biasa"));
            List<Dokumen> attackedOnes = rejected(isi, attack, attacker);
            for (int i = 0; i < plain.size(); i++) {
                assertThat(tags(attackedOnes.get(i).html()))
                        .isEqualTo(tags(plain.get(i).html()));
                assertThat(attackedOnes.get(i).html())
                        .contains(attack.replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;")
                                .replace("\"", "&quot;")
                                .replace("'", "&#39;"));
            }
        }

        private Pejabat attacker(String text) {
            return Pejabat.of("A " + text, "00000001", "B " + text);
        }

        private List<Dokumen> rejected(IsiPermohonan isi, String text, Pejabat official) {
            SampleCase sample = SampleCase.verified(isi, text, text);
            SampleCase tail = SampleCase.rejected(text, official);
            int last = tail.payloads.size() - 1;
            sample.payloads.add(tail.payloads.get(last));
            sample.documents.add(tail.documents.get(last));
            return sample.open().documents();
        }

        private IsiPermohonan attacked(String text, Pejabat official) {
            Organisasi from = new Organisasi("a", text, text);
            Organisasi to = new Organisasi("b", text, text);
            return IsiPermohonan.builder(text, Samples.DAY)
                    .between(from, to)
                    .data("data", List.of(text), Samples.request().build().periode())
                    .purpose(text, List.of(new DasarHukum(text, text, 2020, text, text)))
                    .recipients(List.of(text, text), 1)
                    .guarantee(new JaminanKeamanan(List.of(text), text, List.of(text), official))
                    .specialPermit(text)
                    .signedBy(official)
                    .build();
        }
    }
}
