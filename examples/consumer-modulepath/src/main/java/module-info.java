/** An embedder with a module descriptor. */
module id.go.semarangkota.berbagidata.examples.consumer {
    requires id.go.semarangkota.berbagidata.core;
    requires id.go.semarangkota.berbagidata.crypto;
    requires id.go.semarangkota.berbagidata.client;
    requires org.hibernate.validator;

    // A validation provider reads the embedder's own forms.
    opens id.go.semarangkota.berbagidata.examples.consumer to
            org.hibernate.validator;
}
