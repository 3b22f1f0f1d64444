/** The embedded exchange's evidence: signed events, hash-chained by case, over one Merkle tree. */
@org.jspecify.annotations.NullMarked
package id.go.semarangkota.berbagidata.testkit.log;
