/** An embedder with a module descriptor. */
module id.go.semarangkota.berbagidata.examples.consumer {
    requires id.go.semarangkota.berbagidata.core;
    requires id.go.semarangkota.berbagidata.crypto;
}
