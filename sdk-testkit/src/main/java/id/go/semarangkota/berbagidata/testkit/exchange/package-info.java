/** The resources of the contract, put together. */
@org.jspecify.annotations.NullMarked
package id.go.semarangkota.berbagidata.testkit.exchange;
