/**
 * Reads what agencies really have and writes what they exchange: CSV, NDJSON, JSON and XML as streams, in constant
 * memory; query results and workbooks are read too.
 *
 * <p>{@link RecordReader} turns a file into records of a dataset, each judged; how a legacy system names and writes its columns is data,
 * a {@link LegacyProfile}. What is rejected goes to a {@link Quarantine} that opens in a spreadsheet and is fed back after repair.
 * {@link RecordWriter} writes records, {@link RowWriter} rows of text. The package knows no domain but the names of regions, which a
 * profile may have filled in from their codes.
 */
package id.go.semarangkota.berbagidata.format;
