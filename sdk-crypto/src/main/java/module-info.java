import org.jspecify.annotations.NullMarked;

/**
 * The sealed formats of the exchange: envelopes for several recipients, chunked bodies, detached signatures and keyed
 * pseudonyms. Bytes in, bytes out: this module knows nothing of residents, networks or files' meaning, so that it can be
 * audited alone.
 *
 * <p>Nothing is registered globally: no security provider, no default, no thread. Every object takes its clock and its
 * source of randomness from outside, with safe defaults.
 */
@NullMarked
@SuppressWarnings("module") // the client, to which two packages are exported, is compiled later
module id.go.semarangkota.berbagidata.crypto {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires org.bouncycastle.provider;

    exports id.go.semarangkota.berbagidata.atomic to
            id.go.semarangkota.berbagidata.client;
    exports id.go.semarangkota.berbagidata.envelope;
    exports id.go.semarangkota.berbagidata.files;
    exports id.go.semarangkota.berbagidata.keys;
    exports id.go.semarangkota.berbagidata.pseudonym;
    exports id.go.semarangkota.berbagidata.signature;
    exports id.go.semarangkota.berbagidata.tls to
            id.go.semarangkota.berbagidata.client;
}
