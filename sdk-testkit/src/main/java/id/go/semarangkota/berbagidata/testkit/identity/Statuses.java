package id.go.semarangkota.berbagidata.testkit.identity;

import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;

/** Moves a key from one state to another. */
final class Statuses {
    private Statuses() {}

    static Kunci with(Kunci kunci, Kunci.Status status) {
        return new Kunci(
                kunci.kty(),
                kunci.kid(),
                kunci.use(),
                kunci.alg(),
                kunci.crv(),
                kunci.x(),
                kunci.y(),
                kunci.n(),
                kunci.e(),
                status,
                kunci.berlakuDari(),
                kunci.berlakuSampai(),
                kunci.x5c());
    }
}
