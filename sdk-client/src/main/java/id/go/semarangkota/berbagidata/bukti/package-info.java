/**
 * Evidence (bukti): the verified history of a case and its dossier, both checked without trusting the exchange beyond its log keys.
 */
package id.go.semarangkota.berbagidata.bukti;
