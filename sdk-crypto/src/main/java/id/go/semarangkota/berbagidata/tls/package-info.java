/** Whom TLS connections trust; for this module and the client only. */
package id.go.semarangkota.berbagidata.tls;
