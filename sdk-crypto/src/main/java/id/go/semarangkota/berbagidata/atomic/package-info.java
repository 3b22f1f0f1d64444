/** Files that appear whole or not at all; for this module and the client only. */
package id.go.semarangkota.berbagidata.atomic;
