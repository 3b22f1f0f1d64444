/**
 * The documents of the exchange as JSON: one strict reader and one canonical writer for all of them.
 *
 * <p>{@link id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat} turns records into JSON and back. Reading is strict where
 * two readers could disagree and lenient where a newer exchange says more: members that nobody knows are kept aside, with their
 * place, and the bytes as received stay available for digests and signatures.
 */
package id.go.semarangkota.berbagidata.pertukaran.wire;
