package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.format.RecordWriter;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.paket.PaketReader;
import id.go.semarangkota.berbagidata.paket.PaketWriter;
import id.go.semarangkota.berbagidata.paket.PreparedPaket;
import id.go.semarangkota.berbagidata.paket.PseudonymKeys;
import id.go.semarangkota.berbagidata.paket.ReceivedPaket;
import id.go.semarangkota.berbagidata.paket.SuratPengantar;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Datasets on their way from one agency to another in a folder, as on a medium that is carried over: no network, no exchange. */
final class LewatFolder {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final Clock CLOCK = Clock.fixed(Kota.START, ZoneOffset.ofHours(7));

    private final Path folder;
    private final Instansi pengirim;
    private final Instansi penerima;
    private final Layar layar;

    LewatFolder(Path folder, Instansi pengirim, Instansi penerima, Layar layar) throws Exception {
        this.folder = folder;
        this.pengirim = pengirim;
        this.penerima = penerima;
        this.layar = layar;
        Ruang.prepare(folder, List.of(pengirim.kode(), penerima.kode(), "perjalanan"));
    }

    /** A policy for this recipient, which yet says nothing about any field: such a field does not leave. */
    AnonymizationPolicy.Builder policy(RecordType<?> type, String purpose) {
        return AnonymizationPolicy.builder()
                .id(penerima.kode() + "-" + type.id().replace('.', '-'))
                .version(1)
                .dataset(type.schema())
                .purpose(purpose)
                .recipient(penerima.kode())
                .legalBasis("Diisi instansi: nomor dan tahun peraturan serta nota kesepahaman")
                .validFrom(LocalDate.of(2026, 7, 1))
                .validUntil(LocalDate.of(2027, 6, 30));
    }

    /** From the sender's rows to the recipient's file: validated, minimized, sealed, carried over, opened, receipted. */
    <T extends Record> Path send(RecordType<T> type, Stream<T> rows, AnonymizationPolicy policy) throws Exception {
        Path source = folder.resolve(pengirim.kode()).resolve(type.id() + ".csv");
        export(type, rows, source);
        AnonymizationPlan<T> plan = AnonymizationPlan.of(policy, type, TODAY);
        layar.step(pengirim.kode() + " mengirim " + type.id() + " kepada " + penerima.kode());
        PreparedPaket sent = seal(plan, source, folder.resolve("perjalanan").resolve(type.id()));
        Path target = folder.resolve(penerima.kode()).resolve(type.id() + ".csv");
        ReceivedPaket received = PaketReader.as(penerima.identity())
                .expecting(type.id(), policy.purpose(), pengirim.kode())
                .senderKeys(pengirim.verifier())
                .clock(CLOCK)
                .build()
                .receive(sent.folder(), target);
        received.accept(penerima.signer(), CLOCK);
        ReceivedPaket.verifyReceipt(sent, penerima.verifier());
        List<String> columns = sent.daftarData().berkas().get(0).kolom();
        layar.detail("Untuk: " + policy.purpose());
        layar.detail("Kolom yang keluar, " + columns.size() + " dari "
                + type.fields().size() + ": " + String.join(", ", columns));
        layar.detail("Dikirim " + Layar.number(sent.summary().accepted()) + " baris ("
                + Layar.number(sent.summary().rejected()) + " ditolak), diterima " + Layar.number(received.records())
                + "; tanda terima sah.");
        return target;
    }

    private <T extends Record> PreparedPaket seal(AnonymizationPlan<T> plan, Path source, Path medium)
            throws Exception {
        SuratPengantar letter = new SuratPengantar(
                "001/" + pengirim.kode() + "/2026", TODAY, "permohonan-" + penerima.kode(), pengirim.kepala());
        try (SecretBytes key = Pemilik.pseudonymKey()) {
            return PaketWriter.of(RecordReader.of(plan.type(), TODAY).build(), plan)
                    .pseudonyms(PseudonymKeys.of(Map.of(Perihal.PSEUDONYM_KEY, key)))
                    .sealer(pengirim.sealer(penerima, CLOCK))
                    .signer(pengirim.signer())
                    .clock(CLOCK)
                    .build()
                    .write(source, letter, medium);
        }
    }

    /** What the sender's own system holds, in clear. */
    private static <T extends Record> void export(RecordType<T> type, Stream<T> rows, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(Ruang.ownerOnly(file));
                RecordWriter<T> writer = RecordWriter.of(type, DataFormat.CSV, out)) {
            for (Iterator<T> iterator = rows.iterator(); iterator.hasNext(); ) {
                writer.write(iterator.next());
            }
            writer.finish();
        }
    }

    /** Reads what was received, which must be what the recipient expects of each row. */
    <T extends Record> ReadSummary read(RecordType<T> type, Path received, RecordReader.Handler<T> handler)
            throws Exception {
        ReadSummary summary = RecordReader.of(type, TODAY).build().read(received, handler);
        if (summary.rejected() != 0) {
            throw new IllegalStateException("Baris yang tidak sesuai / rows not as expected: " + summary.rejected());
        }
        return summary;
    }
}
