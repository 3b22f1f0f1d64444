import org.jspecify.annotations.NullMarked;

/** Joins the data standard and the sealed formats: rows to a sealed package and back, over the network or a folder. */
@NullMarked
module id.go.semarangkota.berbagidata.client {
    requires static transitive org.jspecify;
    requires transitive id.go.semarangkota.berbagidata.core;
    requires transitive id.go.semarangkota.berbagidata.crypto;
    requires okhttp3;
    requires org.slf4j;

    exports id.go.semarangkota.berbagidata.auth;
    exports id.go.semarangkota.berbagidata.bukti;
    exports id.go.semarangkota.berbagidata.client;
    exports id.go.semarangkota.berbagidata.error;
    exports id.go.semarangkota.berbagidata.paket;
}
