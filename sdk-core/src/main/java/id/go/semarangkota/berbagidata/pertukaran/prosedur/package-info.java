/**
 * The procedure: which command moves a case where, who may give it and what must hold, and by when.
 *
 * <p>{@link id.go.semarangkota.berbagidata.pertukaran.prosedur.TransitionTable} is the procedure. Client, reference exchange, documents,
 * diagrams and tests all read it; nothing else decides what follows what. Time is always passed in.
 */
package id.go.semarangkota.berbagidata.pertukaran.prosedur;
