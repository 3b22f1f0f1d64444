/** The documents of the exchange as a service: who am I, what is there, what went wrong, what happened. */
package id.go.semarangkota.berbagidata.pertukaran.layanan;
