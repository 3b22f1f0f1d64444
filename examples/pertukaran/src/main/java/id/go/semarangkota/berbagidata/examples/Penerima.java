package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.paket.PaketReader;
import id.go.semarangkota.berbagidata.paket.ReceivedPaket;
import java.nio.file.Path;

/** The requester: verifies, opens and checks what arrived. */
final class Penerima {
    private final Pihak requester;

    Penerima(Pihak requester) {
        this.requester = requester;
    }

    ReceivedPaket receive(Path folder, Pihak owner, Path target) throws Exception {
        return PaketReader.as(requester.identity())
                .expecting(PertukaranData.PENDUDUK.id(), Pengirim.PURPOSE, owner.name())
                .senderKeys(owner.verifier())
                .clock(PertukaranData.CLOCK)
                .build()
                .receive(folder, target);
    }
}
