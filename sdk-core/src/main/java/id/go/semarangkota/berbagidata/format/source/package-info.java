/**
 * What every format has in common below the records: strict text, rows of cells, and the faults that end a file. Not exported.
 *
 * <p>A format reads rows through {@link RowSource} and writes them through {@link RowSink}; XML, XLSX and JDBC need nothing more.
 */
package id.go.semarangkota.berbagidata.format.source;
