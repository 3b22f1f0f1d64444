package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.LegacyProfile;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.pertukaran.DasarHukum;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.JaminanKeamanan;
import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Periode;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.testkit.data.BerkasSiak;
import id.go.semarangkota.berbagidata.testkit.data.ContohArtikel;
import id.go.semarangkota.berbagidata.testkit.data.PendudukSintetis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Inputs to begin with, all synthetic. */
final class Seeds {
    private Seeds() {}

    static void write(String target, Path folder) throws IOException {
        List<byte[]> seeds = switch (target) {
            case "CSV", "NDJSON", "XML" -> files(DataFormat.valueOf(target));
            case "JSON" -> json();
            case "XLSX" -> workbooks();
            case "LEGACY" -> legacy();
            case "IDENTIFIER" -> identifiers();
            case "DOCUMENT" -> documents();
            case "ENVELOPE" -> envelopes();
            default -> throw new IllegalArgumentException("no seeds for " + target);
        };
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }

    private static byte[] join(int first, byte[] rest) {
        byte[] joined = new byte[rest.length + 1];
        joined[0] = (byte) first;
        System.arraycopy(rest, 0, joined, 1, rest.length);
        return joined;
    }

    private static List<byte[]> files(DataFormat format) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < Sample.ALL.size(); i++) {
            DataFormat written = format == DataFormat.XML ? DataFormat.CSV : DataFormat.XML;
            seeds.add(join(FileReading.selector(i, written), Sample.ALL.get(i).file(format, 2)));
        }
        return seeds;
    }

    private static List<byte[]> json() throws IOException {
        List<byte[]> seeds = files(DataFormat.JSON);
        seeds.add(join(
                FileReading.selector(0, DataFormat.JSON), ContohArtikel.json().getBytes(StandardCharsets.UTF_8)));
        return seeds;
    }

    /** Sheets of inline texts; shared texts, styles and the rest are for the fuzzer to find out by the names given here. */
    private static List<byte[]> workbooks() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < Sample.ALL.size(); i++) {
            String csv = new String(Sample.ALL.get(i).file(DataFormat.CSV, 2), StandardCharsets.UTF_8);
            StringBuilder rows = new StringBuilder();
            for (String line : csv.split("\n", -1)) {
                rows.append("<row>");
                for (String cell : line.replace("\"", "").replace("&", "").split(",", -1)) {
                    rows.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
                }
                rows.append("</row>");
            }
            seeds.add(join(
                    FileReading.selector(i, DataFormat.CSV),
                    parts(rows.toString()).getBytes(StandardCharsets.UTF_8)));
        }
        return seeds;
    }

    private static String parts(String rows) {
        return String.join(
                String.valueOf(XlsxFuzz.BETWEEN),
                "<worksheet><sheetData>" + rows
                        + "<row r=\"9\"><c r=\"A9\" t=\"s\"><v>1</v></c><c r=\"D9\" s=\"1\"><v>29221</v></c>"
                        + "<c t=\"n\"><v>1E5</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c></row></sheetData></worksheet>",
                "<sst><si><t>nol</t></si><si><r><t>sa</t></r><r><t xml:space=\"preserve\">tu </t></r></si></sst>",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\ mmmm\\ yyyy;@\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>",
                "<workbook xmlns:r=\"r\"><workbookPr date1904=\"0\"/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    }

    private static List<byte[]> legacy() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        ByteArrayOutputStream siak = new ByteArrayOutputStream();
        BerkasSiak.of(PendudukSintetis.withSeed(1), 6).withDirtyShare(0.5).write(siak);
        seeds.add(legacy("siak-kependudukan.penduduk", siak.toByteArray()));
        for (String profile :
                List.of("sismiop-pajak.objek-pbb", "sismiop-pajak.ketetapan", "dapodik-pendidikan.peserta-didik")) {
            seeds.add(legacy(profile, new byte[0]));
        }
        return seeds;
    }

    private static byte[] legacy(String profile, byte[] file) throws IOException {
        try (InputStream in = LegacyProfile.class.getResourceAsStream("profil/" + profile + ".profil")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Objects.requireNonNull(in, profile).transferTo(out);
            out.write(0);
            out.write(file);
            return out.toByteArray();
        }
    }

    private static List<byte[]> identifiers() {
        List<byte[]> seeds = new ArrayList<>();
        for (String text : List.of(
                "3374011201800001",
                "013000123091000",
                "0013000123091000",
                "0013000123091000000000",
                "337401000100100010",
                "0012345678",
                "20328001",
                "0001234567890",
                "A09.9",
                "A91",
                "0+000",
                "12+345",
                "2025/2026",
                "2026-W01",
                "33.74.01.1001",
                "Semarang Tengah",
                "Kec. Semarang Tengah",
                "P.1.0000001.01.01")) {
            seeds.add(text.getBytes(StandardCharsets.UTF_8));
            seeds.add(("\0" + text).getBytes(StandardCharsets.UTF_16BE));
        }
        return seeds;
    }

    private static List<byte[]> documents() {
        List<byte[]> seeds = new ArrayList<>();
        Pejabat official = Pejabat.of("Contoh Satu, S.Sos.", "000000000000000001", "Kepala Dinas Sosial");
        IsiPermohonan request = IsiPermohonan.builder("000.5/017/2026", LocalDate.of(2026, 3, 2))
                .between(
                        new Organisasi("dinsos", "Dinas Sosial", "Jalan Contoh"),
                        new Organisasi("dinkes", "Dinas Kesehatan", "Jalan Contoh"))
                .data(
                        "kesehatan.kasus-penyakit",
                        List.of("NIK"),
                        new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)))
                .purpose(
                        "Menyalurkan bantuan.",
                        List.of(new DasarHukum("Peraturan Contoh", "00", 2020, "Contoh.", null)))
                .recipients(List.of("Bidang Perlindungan Sosial"), 90)
                .guarantee(new JaminanKeamanan(
                        List.of("Data disimpan tersandi"), "Pusat data kota", List.of("Dua petugas"), official))
                .signedBy(official)
                .build();
        byte[] json = WireFormat.standard().write(request);
        for (int i = 0; i < DocumentFuzz.DOCUMENTS.size(); i++) {
            seeds.add(join(i, json));
        }
        AnonymizationPolicy.Builder policy = AnonymizationPolicy.defaultsFor(RecordType.of(Penduduk.class), "kunci-uji")
                .id("kebijakan-uji")
                .version(1)
                .purpose("uji")
                .recipient("dinsos")
                .legalBasis("Peraturan Contoh")
                .validFrom(LocalDate.of(2026, 1, 1))
                .validUntil(LocalDate.of(2026, 12, 31));
        seeds.add(join(0, policy.build().toJson().getBytes(StandardCharsets.UTF_8)));
        seeds.add(join(0, "{\"a\":[1,-2.5e3,true,null,\"\\ud83d\\ude00\"],\"b\":{}}".getBytes(StandardCharsets.UTF_8)));
        return seeds;
    }

    private static List<byte[]> envelopes() {
        byte[] file = EnvelopeFuzz.sealed();
        int length = ByteBuffer.wrap(file).getInt(8);
        byte[] envelope = Arrays.copyOfRange(file, 12, 12 + length);
        return List.of(join(0, envelope), join(1, file), join(2, envelope), join(3, new byte[] {0, 100, 1}));
    }
}
