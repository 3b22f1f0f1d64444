/**
 * The client of the exchange: {@link id.go.semarangkota.berbagidata.client.ExchangeClient} and its three roles. Requester ({@link
 * id.go.semarangkota.berbagidata.client.Peminta}), owner ({@link id.go.semarangkota.berbagidata.client.Pemilik}) and unit pengelola
 * ({@link id.go.semarangkota.berbagidata.client.UnitPengelola}) are interfaces, so that tests can put others in their place.
 */
package id.go.semarangkota.berbagidata.client;
