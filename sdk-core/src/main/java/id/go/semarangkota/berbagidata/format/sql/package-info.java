/**
 * The rows of a query, through the JDBC of the JDK: what a database knows of its values (number, date, truth value) is kept, whatever
 * locale or zone the process runs in. Not exported.
 */
package id.go.semarangkota.berbagidata.format.sql;
