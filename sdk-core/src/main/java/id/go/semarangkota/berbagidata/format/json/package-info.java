/** JSON over jackson-core's streaming parser: objects flattened to rows under dotted columns, and back. Not exported. */
package id.go.semarangkota.berbagidata.format.json;
