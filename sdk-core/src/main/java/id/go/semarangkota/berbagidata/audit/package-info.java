/**
 * Evidence that anybody can check with hashes alone: hash-chained events, salted commitments, Merkle trees and their proofs.
 *
 * <p>Everything is computed over the bytes as received; nothing is read and written anew before it is hashed. Signatures are
 * checked elsewhere, by whoever holds the keys: what this package proves is that nothing was changed, left out or moved.
 */
package id.go.semarangkota.berbagidata.audit;
