/**
 * What concerns a file as a whole, one class for each finding. Not exported.
 *
 * <p>Each watch sees the values of every record that could be divided into cells, also of one that is rejected, keeps a few numbers of
 * them, and speaks at the end of the file.
 */
package id.go.semarangkota.berbagidata.format.finding;
