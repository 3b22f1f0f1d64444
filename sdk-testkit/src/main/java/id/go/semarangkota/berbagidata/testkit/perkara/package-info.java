/** Cases (perkara) of the embedded exchange: requests and packages, moved by the transition tables of {@code pertukaran.prosedur} and by nothing else. */
@org.jspecify.annotations.NullMarked
package id.go.semarangkota.berbagidata.testkit.perkara;
