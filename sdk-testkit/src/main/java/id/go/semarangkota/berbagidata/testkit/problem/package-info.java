/** Refusals of the embedded exchange, as problem documents of the contract. */
@org.jspecify.annotations.NullMarked
package id.go.semarangkota.berbagidata.testkit.problem;
