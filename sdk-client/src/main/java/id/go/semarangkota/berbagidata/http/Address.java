package id.go.semarangkota.berbagidata.http;

import id.go.semarangkota.berbagidata.error.ContractException;
import java.net.URI;

/** Where an exchange is reached, and the address that it goes by itself: its issuer, another one only behind a gateway. */
public record Address(URI base, URI issuer) {
    /** An exchange that is reached directly. */
    public static Address of(URI exchange) {
        return new Address(exchange, exchange);
    }

    /** The address of a path at this exchange. */
    URI at(String path) {
        return URI.create(plain(base.toString()) + path);
    }

    /** The address that a header names; one of another server is refused, since the token would go there. */
    URI own(String location) throws ContractException {
        try {
            URI uri = issuer.resolve(location);
            if (isOf(base, uri)) {
                return uri;
            }
            if (isOf(issuer, uri)) {
                return at(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
            }
        } catch (IllegalArgumentException e) {
            throw Api.wrongHeader(0);
        }
        throw Api.wrongHeader(0);
    }

    /** Whether an exchange names itself as it is known here (RFC 8414, 3.3): assertions are made for that name. */
    boolean isIssuer(String named) {
        return plain(named).equals(plain(issuer.toString()));
    }

    private static boolean isOf(URI server, URI uri) {
        return server.getScheme().equals(uri.getScheme())
                && server.getHost().equals(uri.getHost())
                && port(server) == port(uri)
                && uri.getRawUserInfo() == null;
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
    }

    private static String plain(String text) {
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
