/** Measures the quality of the data of one file while it is read. Not exported; what comes out is a report of the package {@code mutu}. */
package id.go.semarangkota.berbagidata.format.quality;
