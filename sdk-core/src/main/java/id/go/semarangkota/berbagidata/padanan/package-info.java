/**
 * Matching (<em>padanan</em>) of pupils against residents: answers with a status, never with biodata.
 *
 * <p>{@link id.go.semarangkota.berbagidata.padanan.IndeksPenduduk} holds the register in little memory,
 * {@link id.go.semarangkota.berbagidata.padanan.SesiPadanan} answers the rows of one requester, and
 * {@link id.go.semarangkota.berbagidata.padanan.PadananSiswa} is what goes back. Every tolerance is bounded by
 * {@link id.go.semarangkota.berbagidata.padanan.AmbangPadanan} and named in the answer by
 * {@link id.go.semarangkota.berbagidata.padanan.AturanPadanan}.
 */
package id.go.semarangkota.berbagidata.padanan;
