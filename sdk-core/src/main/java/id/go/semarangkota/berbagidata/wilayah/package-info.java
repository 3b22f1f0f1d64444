/**
 * Regions (<em>wilayah</em>): their codes by the Ministry of Home Affairs (Kemendagri), the national tables with history, and addresses.
 */
package id.go.semarangkota.berbagidata.wilayah;
