/** Sealed bytes in memory, in chunks, within a bounded total. */
@org.jspecify.annotations.NullMarked
package id.go.semarangkota.berbagidata.testkit.store;
