/**
 * XML through the JDK's streaming parser, whatever other parser the class path holds: no document type, no entity but the five, every
 * size watched while it is read. Not exported.
 */
package id.go.semarangkota.berbagidata.format.xml;
