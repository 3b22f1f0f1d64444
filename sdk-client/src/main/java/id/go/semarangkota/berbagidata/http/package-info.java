/** Not exported: calls to the exchange, their retries and their answers; the only home of OkHttp. */
package id.go.semarangkota.berbagidata.http;
