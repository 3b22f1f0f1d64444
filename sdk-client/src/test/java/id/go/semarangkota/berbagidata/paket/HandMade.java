package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.envelope.EnvelopeContext;
import id.go.semarangkota.berbagidata.envelope.SealedDigests;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.pertukaran.BerkasData;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.signature.Dispatch;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A package made by hand and validly signed by the sender, so that it can claim anything. */
final class HandMade {
    static final List<String> COLUMNS = List.of("NIK", "TanggalLahir");

    byte[] content = "NIK,TanggalLahir\naaaa,1990\nbbbb,1991\n".getBytes(StandardCharsets.UTF_8);
    Sealer sealer;
    JwsSigner signer;
    UnaryOperator<EnvelopeContext.Builder> context = builder -> builder;
    UnaryOperator<EnvelopeContext> dispatched = truth -> truth;
    UnaryOperator<SealedDigests> digests = truth -> truth;
    UnaryOperator<byte[]> damage = bytes -> bytes;
    UnaryOperator<BerkasData> berkas = listed -> listed;
    UnaryOperator<DaftarData> daftar = manifest -> manifest;
    UnaryOperator<byte[]> manifest = json -> json;
    UnaryOperator<byte[]> dispatch = json -> json;

    HandMade() throws KeyRefusedException {
        sealer = Samples.sealer().to(Pihak.DISDIK.recipient()).build();
        signer = Pihak.DISDUKCAPIL.signer();
    }

    HandMade content(String csv) {
        content = csv.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    HandMade berkas(UnaryOperator<BerkasData> change) {
        berkas = change;
        return this;
    }

    HandMade daftar(UnaryOperator<DaftarData> change) {
        daftar = change;
        return this;
    }

    HandMade rows(long rows) {
        return berkas(b -> new BerkasData(
                b.nama(), b.jenisMedia(), b.ukuran(), b.sha256(), rows, b.kolom(), b.skema(), b.sha256Skema()));
    }

    Path in(Path folder) throws IOException, KeyRefusedException {
        Files.createDirectories(folder);
        EnvelopeContext truth = context.apply(sealer.context()
                        .dataset(Warga.TYPE.id())
                        .purpose(Samples.PURPOSE)
                        .contentType("text/csv")
                        .schema(Warga.TYPE.schema()))
                .build();
        Path sdx = folder.resolve("paket.sdx");
        Files.deleteIfExists(sdx);
        SealedDigests original = sealer.sealTo(truth, new ByteArrayInputStream(content), sdx);
        byte[] file = damage.apply(Files.readAllBytes(sdx));
        Files.write(sdx, file);

        byte[] json = manifest.apply(WireFormat.standard().write(daftar.apply(daftarData(truth, file))));
        put(folder, "daftar-data", json, signer.signDetached(json, "daftar-data+jws"));
        Dispatch said = Dispatch.of(dispatched.apply(truth), digests.apply(digestsOf(file, original)), Samples.CLOCK);
        byte[] sent = dispatch.apply(said.toJson());
        put(folder, "pengiriman", sent, signer.signDetached(sent, Dispatch.TYPE));
        return folder;
    }

    private DaftarData daftarData(EnvelopeContext truth, byte[] file) {
        BerkasData listed = new BerkasData(
                "paket.sdx", "text/csv", file.length, Digest.sha256(file), 2, COLUMNS, truth.schema(), null);
        return new DaftarData(
                Samples.SURAT.nomorSurat(),
                Samples.SURAT.tanggal(),
                Samples.SURAT.permohonan(),
                truth.id(),
                truth.dataset(),
                Digest.sha256(new byte[0]),
                List.of(berkas.apply(listed)),
                null,
                Samples.PEJABAT);
    }

    /** The digests of the parts of a file as they are now; the original ones if it has no such parts any more. */
    private static SealedDigests digestsOf(byte[] file, SealedDigests original) {
        int body = file.length < 12 ? -1 : 12 + ByteBuffer.wrap(file).getInt(8);
        if (body != 12 + original.envelopeLength() || file.length - body != original.bodyLength()) {
            return original;
        }
        byte[] envelope = Digest.sha256(Arrays.copyOfRange(file, 12, body)).bytes();
        byte[] rest = Digest.sha256(Arrays.copyOfRange(file, body, file.length)).bytes();
        return SealedDigests.of(envelope, original.envelopeLength(), rest, original.bodyLength());
    }

    private static void put(Path folder, String name, byte[] json, String jws) throws IOException {
        Files.write(folder.resolve(name + ".json"), json);
        Files.writeString(folder.resolve(name + ".jws"), jws, StandardCharsets.US_ASCII);
    }
}
