import org.jspecify.annotations.NullMarked;

/** The data standard of Kota Semarang: models, validation, formats and anonymization. It knows no network and no keys. */
@NullMarked
module id.go.semarangkota.berbagidata.core {
    requires com.fasterxml.jackson.core;
    requires java.xml;
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires transitive java.sql;

    exports id.go.semarangkota.berbagidata.anonymization;
    exports id.go.semarangkota.berbagidata.audit;
    exports id.go.semarangkota.berbagidata.format;
    exports id.go.semarangkota.berbagidata.infrastruktur;
    exports id.go.semarangkota.berbagidata.kependudukan;
    exports id.go.semarangkota.berbagidata.kesehatan;
    exports id.go.semarangkota.berbagidata.mutu;
    exports id.go.semarangkota.berbagidata.padanan;
    exports id.go.semarangkota.berbagidata.pajak;
    exports id.go.semarangkota.berbagidata.pendidikan;
    exports id.go.semarangkota.berbagidata.pertukaran.dokumen;
    exports id.go.semarangkota.berbagidata.pertukaran.layanan;
    exports id.go.semarangkota.berbagidata.pertukaran.prosedur;
    exports id.go.semarangkota.berbagidata.pertukaran.wire;
    exports id.go.semarangkota.berbagidata.pertukaran;
    exports id.go.semarangkota.berbagidata.standard;
    exports id.go.semarangkota.berbagidata.standard.schema;
    exports id.go.semarangkota.berbagidata.validation.constraints;
    exports id.go.semarangkota.berbagidata.validation;
    exports id.go.semarangkota.berbagidata.wilayah;

    // Jakarta Validation providers read the fields of the records.
    opens id.go.semarangkota.berbagidata.infrastruktur;
    opens id.go.semarangkota.berbagidata.kependudukan;
    opens id.go.semarangkota.berbagidata.kesehatan;
    opens id.go.semarangkota.berbagidata.padanan;
    opens id.go.semarangkota.berbagidata.pajak;
    opens id.go.semarangkota.berbagidata.pendidikan;
    opens id.go.semarangkota.berbagidata.wilayah;
}
