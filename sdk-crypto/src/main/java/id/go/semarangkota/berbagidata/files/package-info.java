/** What can go wrong with the files that are written, said to the person who chose their place. */
package id.go.semarangkota.berbagidata.files;
