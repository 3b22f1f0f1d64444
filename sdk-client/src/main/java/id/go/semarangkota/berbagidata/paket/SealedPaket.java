package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.paket.PaketFolder.Signed;
import id.go.semarangkota.berbagidata.paket.PaketFolder.Statement;
import id.go.semarangkota.berbagidata.paket.PaketRefusedException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A whole package in its folder, as its writer left it. Signatures are not judged here.
 *
 * @param sealed the sealed file
 * @param daftarData the manifest
 * @param manifest the manifest with its signature in one text, a compact JWS: the same signature as in the folder
 */
public record SealedPaket(Path sealed, DaftarData daftarData, String manifest) {
    /**
     * Reads the package of a folder.
     *
     * @param folder the folder
     * @return empty if the folder holds no package, or one that is not whole
     * @throws PaketRefusedException if its manifest cannot be read
     * @throws IOException if reading fails
     */
    public static Optional<SealedPaket> in(Path folder) throws IOException {
        PaketFolder place = new PaketFolder(folder);
        boolean whole = Files.isRegularFile(place.sealed())
                && Files.isRegularFile(folder.resolve(Statement.PENGIRIMAN.jwsName()));
        if (!whole) {
            return Optional.empty();
        }
        Signed signed = place.read(Statement.DAFTAR_DATA);
        try {
            DaftarData daftar =
                    WireFormat.standard().read(DaftarData.class, signed.json()).content();
            String manifest = JwsSigner.attach(signed.jws(), signed.json());
            return Optional.of(new SealedPaket(place.sealed(), daftar, manifest));
        } catch (WireFormatException | IllegalArgumentException e) {
            throw new PaketRefusedException(Reason.MALFORMED, Statement.DAFTAR_DATA.jsonName(), e);
        }
    }
}
