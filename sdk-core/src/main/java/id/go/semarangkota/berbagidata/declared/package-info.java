/** The constraints that a member declares, whatever reads them: not exported. */
package id.go.semarangkota.berbagidata.declared;
