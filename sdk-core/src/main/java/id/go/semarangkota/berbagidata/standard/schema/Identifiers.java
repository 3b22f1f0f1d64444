package id.go.semarangkota.berbagidata.standard.schema;

import id.go.semarangkota.berbagidata.standard.RecordType;

/** The names by which schemas refer to a dataset. They are names, not addresses: nothing is fetched from them. */
final class Identifiers {
    private Identifiers() {}

    /** Such as {@code urn:semarangkota:berbagidata:kependudukan.penduduk}. */
    static String dataset(RecordType<?> type) {
        return "urn:semarangkota:berbagidata:" + type.id();
    }

    /** Such as {@code urn:semarangkota:berbagidata:kependudukan.penduduk:1.0}. */
    static String schema(RecordType<?> type) {
        return dataset(type) + ":" + type.dataset().version();
    }
}
