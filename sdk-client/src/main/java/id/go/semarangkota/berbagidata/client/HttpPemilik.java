package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.http.Reply;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah.Isi;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import java.io.IOException;
import java.util.Objects;

/** An owner over HTTP. Thread-safe. */
final class HttpPemilik extends HttpCaseReader implements Pemilik {
    HttpPemilik(Agency agency) {
        super(agency, Peran.PEMILIK);
    }

    @Override
    public Permohonan startVerification(Permohonan permohonan) throws IOException {
        Objects.requireNonNull(permohonan, "permohonan");
        return session().command(permohonan, PerintahPermohonan.MULAI_VERIFIKASI, Isi.EMPTY);
    }

    @Override
    public Permohonan askClarification(Permohonan permohonan, String pertanyaan, Pejabat pejabat) throws IOException {
        Objects.requireNonNull(permohonan, "permohonan");
        Objects.requireNonNull(pertanyaan, "pertanyaan");
        Objects.requireNonNull(pejabat, "pejabat");
        return say(permohonan, PerintahPermohonan.MINTA_KLARIFIKASI, pertanyaan, pejabat);
    }

    @Override
    public Permohonan approve(Permohonan permohonan, FormulirVerifikasi formulir) throws IOException {
        Objects.requireNonNull(permohonan, "permohonan");
        Objects.requireNonNull(formulir, "formulir");
        return session().command(permohonan, PerintahPermohonan.SETUJUI, Isi.of(formulir));
    }

    @Override
    public Permohonan reject(Permohonan permohonan, FormulirVerifikasi formulir, String alasan) throws IOException {
        Objects.requireNonNull(permohonan, "permohonan");
        Objects.requireNonNull(formulir, "formulir");
        Objects.requireNonNull(alasan, "alasan");
        return session().command(permohonan, PerintahPermohonan.TOLAK, new Isi(null, formulir, alasan, null, null));
    }

    @Override
    public Paket deliver(Permohonan permohonan, Pengiriman pengiriman) throws IOException {
        Objects.requireNonNull(permohonan, "permohonan");
        Objects.requireNonNull(pengiriman, "pengiriman");
        return new Delivery(agency(), permohonan.id(), null, pengiriman).run();
    }

    @Override
    public Paket replace(Paket disanggah, Pengiriman pengiriman) throws IOException {
        Objects.requireNonNull(disanggah, "disanggah");
        Objects.requireNonNull(pengiriman, "pengiriman");
        return new Delivery(agency(), disanggah.permohonan(), disanggah.id(), pengiriman).run();
    }

    @Override
    public Paket handOverMedia(Paket paket, Pejabat pejabat) throws IOException {
        Objects.requireNonNull(paket, "paket");
        Objects.requireNonNull(pejabat, "pejabat");
        Paket.Media handing = new Paket.Media(PerintahPaket.SERAHKAN_MEDIA, pejabat);
        Reply reply = session().post(Session.pack(paket.id()) + "/transisi", handing, paket.versi());
        return Session.about(paket, reply.as(Paket.class));
    }
}
