/**
 * Not exported: how bytes travel. Uploads by tus 1.0.0, downloads by ranges, both resumed after a broken connection; and the journal in
 * which changing calls are written down before they leave.
 */
package id.go.semarangkota.berbagidata.transfer;
