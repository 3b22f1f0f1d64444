/** Who calls the embedded exchange: agencies, their published keys, assertions and tokens. */
@org.jspecify.annotations.NullMarked
package id.go.semarangkota.berbagidata.testkit.identity;
