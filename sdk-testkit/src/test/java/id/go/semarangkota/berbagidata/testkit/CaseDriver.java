package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Drives one case over HTTP to where a test wants it. */
final class CaseDriver {
    static final String FILE = "kasus-2026-01.sdx";

    final World world;
    final IsiPermohonan isi;
    final String id;
    String paket = "";
    byte[] content = Letters.SEALED;

    private CaseDriver(World world, IsiPermohonan isi, String id) {
        this.world = world;
        this.isi = isi;
        this.id = id;
    }

    static CaseDriver draft(World world, String dataset) throws Exception {
        return draft(
                world,
                Letters.request(world.peminta, world.pemilik, dataset)
                        .specialPermit("Izin khusus contoh.")
                        .build());
    }

    static CaseDriver draft(World world, IsiPermohonan isi) throws Exception {
        Reply made =
                world.as(world.peminta, "/v1/permohonan").key(Call.newKey()).post(isi);
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/v1/permohonan/" + made.text("/id"));
        return new CaseDriver(world, isi, made.text("/id"));
    }

    String path() {
        return "/v1/permohonan/" + id;
    }

    String packagePath() {
        return "/v1/paket/" + paket;
    }

    /** The request as whoever may read it in any state sees it: its requester. */
    Reply read() throws Exception {
        return world.as(world.peminta, path()).get();
    }

    /** What the log says of the latest event, as canonical JSON. */
    String lastEvent() throws Exception {
        JsonNode events = world.as(world.peminta, path() + "/peristiwa?limit=500")
                .get()
                .json()
                .path("peristiwa");
        String jws = events.path(events.size() - 1).path("jws").asText();
        return new String(ProcedureModel.payload(jws), StandardCharsets.UTF_8);
    }

    Reply readPackage() throws Exception {
        return world.as(world.pemilik, packagePath()).get();
    }

    /** Gives a command by the official whose act it is, with all that it could need, on the newest version. */
    Reply give(PerintahPermohonan command, Party by, Pejabat official) throws Exception {
        return world.as(by, official, path() + "/transisi")
                .match(read().etag())
                .post(Letters.command(command, isi, official));
    }

    CaseDriver must(PerintahPermohonan command, Party by, Pejabat official) throws Exception {
        Reply reply = give(command, by, official);
        assertThat(reply.status()).as("%s: %s", command, reply).isEqualTo(200);
        return this;
    }

    CaseDriver submit() throws Exception {
        return must(PerintahPermohonan.AJUKAN, world.peminta, world.peminta.head);
    }

    CaseDriver verify() throws Exception {
        return submit().must(PerintahPermohonan.MULAI_VERIFIKASI, world.pemilik, world.pemilik.head);
    }

    CaseDriver approve() throws Exception {
        verify().must(PerintahPermohonan.SETUJUI, world.pemilik, world.pemilik.head);
        if (read().text("/status").equals(StatusPermohonan.MENUNGGU_PERSETUJUAN_KEDUA.toString())) {
            must(PerintahPermohonan.SETUJUI, world.pemilik, world.pemilik.deputy);
        }
        return this;
    }

    /** Takes a draft to a state. */
    CaseDriver reach(StatusPermohonan state) throws Exception {
        return switch (state) {
            case DRAF -> this;
            case DIAJUKAN -> submit();
            case DIVERIFIKASI -> verify();
            case KLARIFIKASI -> verify().must(PerintahPermohonan.MINTA_KLARIFIKASI, world.pemilik, world.pemilik.head);
            case MENUNGGU_PERSETUJUAN_KEDUA ->
                verify().must(PerintahPermohonan.SETUJUI, world.pemilik, world.pemilik.head);
            case DISETUJUI -> approve();
            case TERDOKUMENTASI ->
                approve()
                        .reach(StatusPaket.DIKONFIRMASI)
                        .must(PerintahPermohonan.DOKUMENTASIKAN, world.pemilik, world.pemilik.head);
            case DITOLAK -> verify().must(PerintahPermohonan.TOLAK, world.pemilik, world.pemilik.head);
            case DIBATALKAN -> submit().must(PerintahPermohonan.BATALKAN, world.peminta, world.peminta.head);
            case DICABUT -> submit().must(PerintahPermohonan.CABUT, world.unit, world.unit.head);
            case KEDALUWARSA -> {
                submit();
                world.clock.advance(java.time.Duration.ofDays(181));
                assertThat(read().text("/status")).isEqualTo("KEDALUWARSA");
                yield this;
            }
        };
    }

    CaseDriver pack() throws Exception {
        return pack(new Paket.Baru(null));
    }

    CaseDriver pack(Paket.Baru baru) throws Exception {
        Reply made =
                world.as(world.pemilik, path() + "/paket").key(Call.newKey()).post(baru);
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        paket = made.text("/id");
        return this;
    }

    Reply createUpload(String name, long length) throws Exception {
        return world.as(world.pemilik, packagePath() + "/berkas")
                .key(Call.newKey())
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", Long.toString(length))
                .header(
                        "Upload-Metadata",
                        "nama " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)))
                .method("POST", new byte[0]);
    }

    Reply patch(String upload, long offset, byte[] bytes) throws Exception {
        return world.as(world.pemilik, upload)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", bytes);
    }

    CaseDriver upload(byte[] bytes) throws Exception {
        Reply made = createUpload(FILE, bytes.length);
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        Reply sent = patch(made.header("Location"), 0, bytes);
        assertThat(sent.status()).as("%s", sent).isEqualTo(204);
        return this;
    }

    Digest terms() throws Exception {
        return Digest.parse(read().text("/sidikKesepakatan"));
    }

    DaftarData manifest() throws Exception {
        return Letters.manifest(
                readPackage().json(), terms(), isi.dataset(), Letters.file(FILE, content), world.pemilik.head);
    }

    Reply publish(DaftarData manifest, PenerbitanPaket.Cara cara) throws Exception {
        String jws = world.pemilik.sign(manifest, JenisJws.DAFTAR_DATA);
        return world.as(world.pemilik, packagePath() + "/terbitkan")
                .key(Call.newKey())
                .match(readPackage().etag())
                .post(Letters.release(jws, cara, world.pemilik.head));
    }

    CaseDriver publish() throws Exception {
        upload(content);
        Reply published = publish(manifest(), PenerbitanPaket.Cara.SALURAN_TERENKRIPSI);
        assertThat(published.status()).as("%s", published).isEqualTo(200);
        return this;
    }

    String contentPath() throws Exception {
        JsonNode file = readPackage().json().at("/berkas/0/id");
        return packagePath() + "/berkas/" + file.asText() + "/isi";
    }

    Reply download(String range) throws Exception {
        Call call = world.as(world.peminta, contentPath());
        return (range.isEmpty() ? call : call.header("Range", range)).get();
    }

    TandaTerima receipt(TandaTerima.Keputusan decision) throws Exception {
        DaftarData manifest = manifest();
        return Letters.receipt(manifest, WireFormat.standard().digest(manifest), decision, world.peminta.head);
    }

    Reply confirm(TandaTerima receipt) throws Exception {
        TandaTerima.Klaim claims = new TandaTerima.Klaim(
                world.peminta.kode(),
                world.clock.instant().getEpochSecond(),
                "tt-" + paket,
                Map.of(TandaTerima.EVENT, receipt));
        String jws = world.peminta.sign(claims, JenisJws.TANDA_TERIMA);
        return world.as(world.peminta, packagePath() + "/tanda-terima")
                .key(Call.newKey())
                .match(readPackage().etag())
                .post(new TandaTerima.Dikirim(jws));
    }

    CaseDriver confirm(TandaTerima.Keputusan decision) throws Exception {
        Reply reply = confirm(receipt(decision));
        assertThat(reply.status()).as("%s", reply).isEqualTo(201);
        return this;
    }

    Reply media(PerintahPaket command, Party by) throws Exception {
        return world.as(by, packagePath() + "/transisi")
                .key(Call.newKey())
                .match(readPackage().etag())
                .post("{\"perintah\":\"" + command + "\",\"isi\":{},\"pejabat\":"
                        + new String(WireFormat.standard().write(by.head), StandardCharsets.UTF_8) + "}");
    }

    /** Takes an approved request's new package to a state. */
    CaseDriver reach(StatusPaket state) throws Exception {
        pack();
        switch (state) {
            case DISIAPKAN -> upload(content);
            case DITERBITKAN -> publish();
            case DITRANSFER ->
                assertThat(publish().download("bytes=0-9").status()).isEqualTo(206);
            case TERKIRIM -> assertThat(publish().download("").status()).isEqualTo(200);
            case DISANGGAH -> reachDelivered().confirm(TandaTerima.Keputusan.DISANGGAH);
            case DIKONFIRMASI -> reachDelivered().confirm(TandaTerima.Keputusan.DITERIMA);
            case DIGANTI -> {
                String first = reachDelivered().confirm(TandaTerima.Keputusan.DISANGGAH).paket;
                pack(new Paket.Baru(first)).publish();
                paket = first;
            }
            case DICABUT -> publish().must(PerintahPermohonan.CABUT, world.pemilik, world.pemilik.head);
            case KEDALUWARSA -> {
                publish();
                world.clock.advance(java.time.Duration.ofDays(181));
            }
        }
        assertThat(readPackage().text("/status")).isEqualTo(state.toString());
        return this;
    }

    private CaseDriver reachDelivered() throws Exception {
        assertThat(publish().download("").raw().body()).isEqualTo(content);
        return this;
    }
}
