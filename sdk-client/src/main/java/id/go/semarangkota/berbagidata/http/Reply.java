package id.go.semarangkota.berbagidata.http;

import id.go.semarangkota.berbagidata.error.Answer;
import id.go.semarangkota.berbagidata.error.ContractException;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireDocument;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import java.util.Map;
import java.util.Optional;

/** A whole answer that says yes. Immutable. */
public final class Reply {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    Reply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body.clone();
    }

    /** A header that the client reads: Location, ETag and those of tus. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The body as a document of the contract. */
    public <T extends Record> T as(Class<T> type) throws ContractException {
        return document(type).content();
    }

    /** The body as a document of the contract, with its bytes. */
    public <T extends Record> WireDocument<T> document(Class<T> type) throws ContractException {
        try {
            return WireFormat.standard().read(type, body);
        } catch (WireFormatException e) {
            ContractException broken = new ContractException(
                    ContractException.Reason.BROKEN_DOCUMENT, Answer.of(status, new byte[0], null));
            broken.initCause(e);
            throw broken;
        }
    }
}
