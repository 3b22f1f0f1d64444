/**
 * The exchange between two agencies as both sides and the exchange see it: the wire model, once.
 *
 * <p>Records are the documents of the contract; {@link id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat} reads and writes
 * them. They check what a document must not say and know nothing of the network. Which command moves a case where is said in
 * {@code pertukaran.prosedur}; the letters that officials print are made in {@code pertukaran.dokumen}.
 */
package id.go.semarangkota.berbagidata.pertukaran;
