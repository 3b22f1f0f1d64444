/** The embedded exchange's HTTP: one TLS server over the JDK's, with requests, responses and what is said of both. */
@org.jspecify.annotations.NullMarked
package id.go.semarangkota.berbagidata.testkit.http;
