package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.audit.ConsistencyProof;
import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.audit.HashChain;
import id.go.semarangkota.berbagidata.audit.InclusionProof;
import id.go.semarangkota.berbagidata.audit.MerkleTree;
import id.go.semarangkota.berbagidata.client.ExchangeClient;
import id.go.semarangkota.berbagidata.client.Pemilik;
import id.go.semarangkota.berbagidata.client.Peminta;
import id.go.semarangkota.berbagidata.client.Penerimaan;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many exchanges of data at once by two clients on one instance: no update is lost, and the evidence holds for all. */
class ParallelTest {
    private static final int CASES = 200;
    private static final int EVENTS_EACH = 10;

    @TempDir
    Path folder;

    private World world;
    private ResidentData data;

    @Test
    void twoHundredCasesAtOnce_loseNoUpdate_andLeaveNothing() throws Exception {
        world = ResidentData.world(false);
        data = ResidentData.written(world, folder, 3);
        int port = world.exchange.uri().getPort();
        try (ExchangeClient requester = world.peminta
                        .client(world.exchange, world.clock, world.exchange.uri())
                        .build();
                ExchangeClient owner = world.pemilik
                        .client(world.exchange, world.clock, world.exchange.uri())
                        .build()) {
            Set<String> ids = exchange(requester.peminta(), owner.pemilik());
            assertThat(ids).hasSize(CASES);
            assertEvidence(world, ids);
        }
        CaseDriver.draft(world, World.PLAIN).approve().reach(StatusPaket.DITERBITKAN);
        assertThat(world.exchange.heldBytes()).isPositive();
        world.exchange.close();
        assertThat(world.exchange.heldBytes()).isZero();
        // Two hundred times the same: one call in twenty is held against the contract.
        AtomicInteger number = new AtomicInteger();
        world.traffic.removeIf(seen -> number.incrementAndGet() % 20 != 0);
        world.close();
        assertGone(port);
    }

    private Set<String> exchange(Peminta peminta, Pemilik pemilik) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(16);
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            String name = "kasus-" + i;
            work.add(() -> exchange(peminta, pemilik, name));
        }
        Set<String> ids = new HashSet<>();
        for (Future<String> done : pool.invokeAll(work)) {
            ids.add(done.get());
        }
        pool.shutdown();
        return ids;
    }

    private String exchange(Peminta peminta, Pemilik pemilik, String name) throws Exception {
        // Two equal requests at the same time would be one call.
        IsiPermohonan isi = data.request(List.of(name));
        Permohonan submitted = peminta.submit(peminta.draft(isi));
        Permohonan taken = pemilik.startVerification(submitted);
        Permohonan approved = pemilik.approve(taken, Letters.form(world.pemilik.head));
        Paket published = pemilik.deliver(
                approved, data.delivery(isi, name, folder.resolve(name)).build());
        Penerimaan found = peminta.receive(published, folder.resolve(name + ".csv"));
        peminta.confirm(found, ResidentData.letter("3/" + name, world.peminta));
        Permohonan end = pemilik.document(pemilik.permohonan(approved.id()), world.pemilik.head);
        assertThat(end.status()).isEqualTo(StatusPermohonan.TERDOKUMENTASI);
        return end.id();
    }

    private static void assertEvidence(World world, Set<String> ids) throws Exception {
        JwsVerifier verifier = JwsVerifier.trusting(List.of(world.exchange.logKey()));
        String jws = world.as(world.pengawas, "/v1/log/checkpoint").get().text("/jws");
        JsonNode checkpoint = Contract.JSON.readTree(
                verifier.verify(jws, JenisJws.TITIK_PERIKSA.toString()).bytes());
        long size = checkpoint.path("ukuran").asLong();
        assertThat(size).isEqualTo((long) CASES * EVENTS_EACH);
        Digest root = Digest.parse(checkpoint.path("akar").asText());
        MerkleTree rebuilt = new MerkleTree();
        byte[][] leaves = new byte[(int) size][];
        for (String id : ids) {
            List<byte[]> payloads = new ArrayList<>();
            for (JsonNode entry : world.as(world.pengawas, "/v1/permohonan/" + id + "/peristiwa")
                    .get()
                    .json()
                    .path("peristiwa")) {
                byte[] payload = verifier.verify(entry.path("jws").asText(), JenisJws.PERISTIWA.toString())
                        .bytes();
                payloads.add(payload);
                String event = Contract.JSON.readTree(payload).path("id").asText();
                leaves[Integer.parseInt(event.substring(3)) - 1] = payload;
            }
            assertThat(payloads).hasSize(EVENTS_EACH);
            assertThat(HashChain.verify(id, payloads).broken()).isNull();
        }
        for (byte[] leaf : leaves) {
            rebuilt.append(leaf);
        }
        assertThat(rebuilt.root()).isEqualTo(root);
        assertProofs(world, leaves, root);
    }

    private static void assertProofs(World world, byte[][] leaves, Digest root) throws Exception {
        int size = leaves.length;
        for (int index : new int[] {0, 1, size / 2, size - 1}) {
            JsonNode proof = world.as(
                            world.pengawas, "/v1/log/bukti/inklusi?peristiwa=ev-" + (index + 1) + "&ukuran=" + size)
                    .get()
                    .json();
            InclusionProof inclusion = new InclusionProof(
                    proof.path("indeks").asLong(), proof.path("ukuran").asLong(), path(proof));
            assertThat(inclusion.verify(MerkleTree.hashLeaf(leaves[index]), root))
                    .isTrue();
        }
        MerkleTree earlier = new MerkleTree();
        for (int i = 0; i < size / 3; i++) {
            earlier.append(leaves[i]);
        }
        JsonNode proof = world.as(world.pengawas, "/v1/log/bukti/konsistensi?dari=" + size / 3 + "&ke=" + size)
                .get()
                .json();
        assertThat(new ConsistencyProof(size / 3, size, path(proof)).verify(earlier.root(), root))
                .isTrue();
    }

    private static List<Digest> path(JsonNode proof) {
        List<Digest> path = new ArrayList<>();
        proof.path("jalur").forEach(hash -> path.add(Digest.parse(hash.asText())));
        return path;
    }

    private static void assertGone(int port) {
        Assertions.assertThatThrownBy(() -> new Socket("localhost", port).close())
                .isInstanceOf(ConnectException.class);
        long end = System.nanoTime() + 1_000_000_000L;
        while (threads() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(threads()).isZero();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(name -> name.startsWith("reference-exchange")
                        || name.startsWith("berbagidata")
                        || name.equals("HTTP-Dispatcher")
                        || name.equals("server-timer"))
                .count();
    }
}
