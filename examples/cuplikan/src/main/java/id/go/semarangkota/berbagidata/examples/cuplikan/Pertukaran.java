package id.go.semarangkota.berbagidata.examples.cuplikan;

import id.go.semarangkota.berbagidata.auth.StepUp;
import id.go.semarangkota.berbagidata.client.ExchangeClient;
import id.go.semarangkota.berbagidata.client.Pemilik;
import id.go.semarangkota.berbagidata.client.Peminta;
import id.go.semarangkota.berbagidata.client.Penerimaan;
import id.go.semarangkota.berbagidata.client.Pengiriman;
import id.go.semarangkota.berbagidata.client.Surat;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.paket.PaketWriter;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The two sides of an exchange over the network. */
final class Pertukaran {
    private Pertukaran() {}

    /** Where the exchange is, whose certificate it shows, where the client keeps its journal, and what time it is. */
    record Address(URI exchange, X509Certificate certificate, Path journal, Clock clock) {}

    /** The agency at the other end, and the thumbprints of its keys as it told them by another way than the exchange. */
    record Partner(String agency, List<String> thumbprints) {}

    static ExchangeClient connect(Address address, String agency, Keystore keys, Partner partner, StepUp stepUp)
            throws Exception {
        // mulai: sambung
        ExchangeClient client = ExchangeClient.builder(address.exchange())
                .agency(agency, keys, keys.only(KeyAlgorithm.ES256).id())
                .pin(partner.agency(), partner.thumbprints()) // sealed to and believed of these keys only
                .stepUp(stepUp) // asks the official for a second factor where a decision needs it
                .journal(address.journal()) // survives a crash: nothing is done twice
                .clock(address.clock()) // only in tests; the system's otherwise
                .trust(address.certificate()) // only if no public authority issued it
                .build();
        // selesai: sambung
        return client;
    }

    static Permohonan ask(ExchangeClient client, IsiPermohonan isi) throws Exception {
        // mulai: minta
        Peminta peminta = client.peminta();
        Permohonan permohonan = peminta.submit(peminta.draft(isi)); // Surat Permohonan Data
        // selesai: minta
        return permohonan;
    }

    static Penerimaan receive(ExchangeClient client, Permohonan permohonan, Path target, Surat surat) throws Exception {
        Peminta peminta = client.peminta();
        // mulai: terima
        Penerimaan penerimaan = null;
        Set<StatusPaket> open = EnumSet.of(StatusPaket.DITERBITKAN, StatusPaket.DITRANSFER, StatusPaket.TERKIRIM);
        for (Paket paket : peminta.packages(peminta.permohonan(permohonan.id()))) {
            if (open.contains(paket.status())) {
                penerimaan = peminta.receive(paket, target); // downloaded, verified, opened, complete; else no file
                peminta.confirm(penerimaan, surat); // Surat Konfirmasi Penerimaan Data
            }
        }
        // selesai: terima
        return Objects.requireNonNull(penerimaan);
    }

    static void give(
            ExchangeClient client, FormulirVerifikasi formulir, PaketWriter.Builder<?> penulis, Path siak, Path folder)
            throws Exception {
        Surat daftarData = new Surat("470/0001/2026", formulir.tanggal(), formulir.pejabat());
        Surat buktiTransfer = new Surat("470/0002/2026", formulir.tanggal(), formulir.pejabat());
        // mulai: beri
        Pemilik pemilik = client.pemilik();
        try (Stream<Permohonan> submitted = pemilik.list(StatusPermohonan.DIAJUKAN)) {
            for (Permohonan permohonan : submitted.toList()) {
                Permohonan taken = pemilik.startVerification(permohonan);
                Permohonan approved = pemilik.approve(taken, formulir); // Formulir Verifikasi Permintaan Data
                Paket paket = pemilik.deliver( // read, validate, anonymize, seal, upload, publish
                        approved,
                        Pengiriman.of(penulis, siak, folder)
                                .letters(daftarData, buktiTransfer)
                                .build());
                System.out.println(paket.id() + ": " + paket.status());
            }
        }
        // selesai: beri
    }
}
