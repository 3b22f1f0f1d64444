package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireDocument;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException;
import java.util.Base64;

/** The manifest of a package as the exchange holds it. */
record SignedManifest(DaftarData daftar, Digest digest) {
    private static final String PLACE = "daftar data";

    /** Verifies the owner's signature, and that the manifest is about this package and these terms. */
    static SignedManifest verify(Paket paket, WireDocument<Kesepakatan> terms, JwsVerifier owner)
            throws IntegrityException {
        String jws = jws(paket);
        SignedManifest manifest;
        try {
            manifest = parse(owner.verify(jws, JenisJws.DAFTAR_DATA.toString()).bytes());
        } catch (SignatureRefusedException e) {
            throw new IntegrityException(Reason.SIGNATURE, PLACE, e);
        }
        DaftarData daftar = manifest.daftar();
        boolean same = daftar.paket().equals(paket.id())
                && daftar.permohonan().equals(paket.permohonan())
                && daftar.permohonan().equals(terms.content().permohonan())
                && daftar.dataset().equals(terms.content().isi().dataset())
                && daftar.sidikKesepakatan().equals(terms.digest())
                && terms.content().isi().kolom().containsAll(columns(daftar));
        if (!same) {
            throw new IntegrityException(Reason.OTHER_SUBJECT, PLACE);
        }
        return manifest;
    }

    private static java.util.Set<String> columns(DaftarData daftar) {
        java.util.Set<String> columns = new java.util.HashSet<>();
        daftar.berkas().forEach(b -> columns.addAll(b.kolom()));
        return columns;
    }

    /** Reads the manifest without believing it, to be able to dispute it. */
    static SignedManifest unverified(Paket paket) throws IntegrityException {
        String[] parts = jws(paket).split("\\.", -1);
        try {
            return parse(Base64.getUrlDecoder().decode(parts.length == 3 ? parts[1] : "!"));
        } catch (IllegalArgumentException e) {
            throw new IntegrityException(Reason.OTHER_SUBJECT, PLACE, e);
        }
    }

    private static String jws(Paket paket) throws IntegrityException {
        String jws = paket.manifes();
        if (jws == null) {
            throw new IntegrityException(Reason.OTHER_SUBJECT, PLACE);
        }
        return jws;
    }

    private static SignedManifest parse(byte[] payload) throws IntegrityException {
        try {
            WireDocument<DaftarData> document = WireFormat.standard().read(DaftarData.class, payload);
            return new SignedManifest(document.content(), document.digest());
        } catch (WireFormatException e) {
            throw new IntegrityException(Reason.OTHER_SUBJECT, PLACE, e);
        }
    }
}
