/**
 * CSV by RFC 4180, read with recovery: a stray quote costs one row, not the file. Not exported.
 *
 * <p>Own tokenizer: a row stays whole in one buffer, so that cells are converted in place and a rejected row can still be kept as it
 * was read; FastCSV's callbacks would have every row copied, and end the file at the first stray quote. FastCSV is the oracle in tests.
 */
package id.go.semarangkota.berbagidata.format.csv;
