package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.client.ExchangeClient;
import id.go.semarangkota.berbagidata.client.Pemilik;
import id.go.semarangkota.berbagidata.keys.SecretAccess;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Kejadian;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process that is killed in the middle of an upload. */
class KilledProcessTest {
    private static final long SEED = 20260303;
    private static final int ROWS = 4000;
    /** The sealed file is larger than that. */
    private static final int SEALED_AT_LEAST = 60_000;

    @TempDir
    Path folder;

    /** Waits until the process has sent so many bytes, kills it, and tells how many it had sent. */
    private static long killAfter(Process process, long bytes) throws Exception {
        long sent = 0;
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.matches("[0-9]+")) {
                    sent = Long.parseLong(line);
                    if (sent >= bytes) {
                        break;
                    }
                    process.getOutputStream().write('\n');
                    process.getOutputStream().flush();
                }
            }
            process.destroyForcibly();
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("%s", said).isTrue();
        assertThat(process.exitValue()).as("%s", said).isNotZero();
        assertThat(sent).as("seed %s: %s", SEED, said).isGreaterThanOrEqualTo(bytes);
        return sent;
    }

    private Process start(World world, String permohonan) throws Exception {
        try (SecretBytes key =
                world.pemilik.keys.exportPrivateJwkInClear(world.pemilik.signature.id(), SecretAccess.insecure())) {
            Files.write(folder.resolve("kunci.jwk"), key.read(SecretAccess.insecure()));
        }
        Files.write(
                folder.resolve("sertifikat.der"), world.exchange.certificate().getEncoded());
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Deliverer.class.getName(),
                        folder.toString(),
                        world.exchange.uri().toString(),
                        permohonan)
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void isGoneOnWith_whereItStood() throws Exception {
        try (World world = ResidentData.world(false)) {
            ResidentData data = ResidentData.written(world, folder, ROWS);
            CaseDriver driver = CaseDriver.draft(world, data.request()).approve();
            int point = new Random(SEED).nextInt(1, SEALED_AT_LEAST);
            Process process = start(world, driver.id);
            try {
                killAfter(process, point);
            } finally {
                process.destroyForcibly();
            }
            CapturedLog.forget();
            goOn(world, driver.id, point);
            assertThat(CapturedLog.lines()).anyMatch(line -> line.startsWith("INFO  BD-111 upload goes on at byte "));
        }
    }

    private void goOn(World world, String permohonan, int point) throws Exception {
        try (ExchangeClient client = ExchangeClient.builder(world.exchange.uri())
                .trust(world.exchange.certificate())
                .agency(world.pemilik.kode(), world.pemilik.keys, world.pemilik.signature.id())
                .journal(folder.resolve("jurnal"))
                .clock(world.clock)
                .limits(ClientProcedure.LIMITS)
                .build()) {
            Pemilik owner = client.pemilik();
            Paket.Berkas before =
                    owner.packages(owner.permohonan(permohonan)).get(0).berkas().get(0);
            assertThat(before.diterima())
                    .as("seed %s, killed after %s bytes", SEED, point)
                    .isBetween(1L, before.ukuran() - 1);
            Paket paket = owner.deliver(
                    owner.permohonan(permohonan),
                    new ResidentData(world.peminta, world.pemilik, folder)
                            .delivery()
                            .build());
            assertThat(paket.status()).isEqualTo(StatusPaket.DITERBITKAN);
            assertThat(owner.riwayat(owner.permohonan(permohonan)).kejadian().stream()
                            .map(Kejadian::peristiwa)
                            .filter(e -> e.paket() != null)
                            .map(e -> e.perintah()))
                    .containsExactly("buatPaket", "terbitkan");
        }
    }
}
