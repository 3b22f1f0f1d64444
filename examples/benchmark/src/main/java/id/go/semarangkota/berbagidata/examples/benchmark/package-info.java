/** JMH measurements, each beside a named peer in the same run. */
package id.go.semarangkota.berbagidata.examples.benchmark;
