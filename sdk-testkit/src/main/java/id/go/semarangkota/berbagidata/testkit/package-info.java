/**
 * For tests of whatever speaks to an exchange: the whole contract, embedded, over real sockets with TLS; a clock that is turned by
 * hand; and a network that breaks as told.
 *
 * <p>The packages below are how the exchange is made, and no API, {@code testkit.data} excepted.
 */
@NullMarked
package id.go.semarangkota.berbagidata.testkit;

import org.jspecify.annotations.NullMarked;
