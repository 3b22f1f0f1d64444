/** Checks of the values that records of the exchange are made of. Not exported. */
package id.go.semarangkota.berbagidata.pertukaran.argument;
