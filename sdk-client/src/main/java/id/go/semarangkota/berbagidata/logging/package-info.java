/** Not exported: what operators are told. */
package id.go.semarangkota.berbagidata.logging;
