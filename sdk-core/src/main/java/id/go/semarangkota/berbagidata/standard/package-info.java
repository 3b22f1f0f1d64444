/**
 * What the data standard says of a field, said once.
 *
 * <p>A dataset is a record class that carries {@link Dataset}; each of its components carries {@link DataElement} and the
 * constraints of Jakarta Validation. {@link RecordType} reads that description; every reader, writer, validator, exporter and
 * anonymizer works from it, and nothing says a fact about a field a second time. The package knows no domain: a vendor's own
 * record, described with the same annotations, is served in the same way.
 */
package id.go.semarangkota.berbagidata.standard;
