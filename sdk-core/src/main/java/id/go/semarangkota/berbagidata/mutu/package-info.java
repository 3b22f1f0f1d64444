/**
 * The quality (<em>mutu</em>) of data: the report on one file, as JSON and as a page for officials.
 *
 * <p>{@link id.go.semarangkota.berbagidata.format.RecordReader} measures it where it is asked to; nothing here reads a file. No value of a
 * record is in a report, and counts of values that could single out a person are not shown.
 */
package id.go.semarangkota.berbagidata.mutu;
