/**
 * Who calls the exchange: an agency with its key ({@code private_key_jwt}, RFC 7523), and for human decisions an official who showed
 * a second factor (RFC 9470), asked for through {@link id.go.semarangkota.berbagidata.auth.StepUp}.
 */
package id.go.semarangkota.berbagidata.auth;
