package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.auth.OfficialToken;
import id.go.semarangkota.berbagidata.auth.StepUpChallenge;
import id.go.semarangkota.berbagidata.client.ExchangeClient;
import id.go.semarangkota.berbagidata.client.ExchangeClientBuilder;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Token;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An agency with its official, its deputy and its keys; all made up. */
final class Party {
    final Organisasi organisasi;
    final Pejabat head;
    final Pejabat deputy;
    final Keystore keys = Keystore.inMemory();
    final KeyHandle signature = keys.generate(KeyAlgorithm.ES256);
    final KeyHandle sealing = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);

    Party(String kode, int number) {
        organisasi = new Organisasi(kode, "Dinas Contoh " + number, "Jalan Contoh Nomor " + number + ", Semarang");
        head = Pejabat.of("Contoh Kepala " + number, "00000000000000001" + number, "Kepala " + number);
        deputy = Pejabat.of("Contoh Sekretaris " + number, "00000000000000002" + number, "Sekretaris " + number);
    }

    String kode() {
        return organisasi.kode();
    }

    List<PublicJwk> published() {
        return List.of(signature.publicHalf(), sealing.publicHalf());
    }

    /** A client of this agency, whose officials show their second factor when asked. */
    ExchangeClientBuilder client(ReferenceExchange exchange, Clock clock, URI address) {
        return ExchangeClient.builder(address)
                .issuer(exchange.uri())
                .trust(exchange.certificate())
                .agency(kode(), keys, signature.id())
                .stepUp(challenge -> token(exchange, challenge))
                .clock(clock);
    }

    Optional<OfficialToken> token(ReferenceExchange exchange, StepUpChallenge challenge) {
        return Optional.ofNullable(challenge.pejabat())
                .map(pejabat -> OfficialToken.of(exchange.officialToken(kode(), pejabat)));
    }

    String sign(byte[] payload, String type) throws Exception {
        return JwsSigner.of(keys, signature.id(), KeyAlgorithm.ES256).sign(payload, type);
    }

    String sign(Record payload, JenisJws kind) throws Exception {
        return sign(WireFormat.standard().write(payload), kind.toString());
    }

    String assertion(String audience, Instant now) throws Exception {
        long seconds = now.getEpochSecond();
        return sign(
                new Token.Pernyataan(
                        kode(),
                        kode(),
                        audience,
                        seconds,
                        seconds + 60,
                        UUID.randomUUID().toString()),
                JenisJws.PERNYATAAN_KLIEN);
    }
}
