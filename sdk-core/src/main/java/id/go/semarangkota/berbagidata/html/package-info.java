/** Not exported: text in HTML pages. */
package id.go.semarangkota.berbagidata.html;
