/**
 * What can go wrong between an agency and the exchange: one family of exceptions below {@link
 * id.go.semarangkota.berbagidata.error.ExchangeException}, with a class of its own where callers act differently.
 */
package id.go.semarangkota.berbagidata.error;
