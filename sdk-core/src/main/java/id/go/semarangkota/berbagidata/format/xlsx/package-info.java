/**
 * The first sheet of a workbook (XLSX), row by row, by the ZIP and XML of the JDK: nothing is taken in before its size is known to be
 * within the limits. Not exported.
 *
 * <p>Own reader: fastexcel-reader gathers cell, row and table of texts whole before it hands anything out (a text number beyond the
 * table, or a cell {@code ZZZZZZ1}, fills the memory), and tells an error in a formula no differently from a text. Its writer makes the
 * files of the tests.
 */
package id.go.semarangkota.berbagidata.format.xlsx;
