package id.go.semarangkota.berbagidata.logging;

import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * What operators are told, each by an identifier that stays. What is said beside it are counts, kinds and operations of the contract:
 * never a value, a name of a file or case, a token, a query, or a message that may hold any of them.
 */
public enum LogEvent {
    /** A call failed on the way and is made again. */
    RETRY("BD-101", Level.INFO, "call is made again: {}, attempt {}, in {} ms, after {}"),
    /** A call that could be made again is not: attempts, time, budget, or the wait asked for is beyond the limits. */
    GIVEN_UP("BD-102", Level.WARN, "call is not made again: {}, after attempt {} and {}"),
    /** An upload goes on where it stands. */
    UPLOAD_RESUMED("BD-111", Level.INFO, "upload goes on at byte {} of {}"),
    /** An upload was gone at the exchange. */
    UPLOAD_ANEW("BD-112", Level.WARN, "upload was gone and begins anew, {} bytes"),
    /** A download goes on where it stands. */
    DOWNLOAD_RESUMED("BD-121", Level.INFO, "download goes on at byte {} of {}"),
    /** What had arrived of a download belongs to another file. */
    DOWNLOAD_ANEW("BD-122", Level.WARN, "download begins anew, {} bytes are dropped"),
    /** A new token of the agency. */
    TOKEN_RENEWED("BD-131", Level.INFO, "token of the agency renewed, for {} s"),
    /** No new token was given; the old one still lasts. */
    TOKEN_KEPT("BD-132", Level.WARN, "token of the agency not renewed, the old one is used on, after {}"),
    /** What an earlier process has left open. */
    CALLS_OPEN("BD-141", Level.INFO, "journal opened with {} calls without a final answer"),
    /** The disk refuses a line of the journal about a call that is done. */
    ANSWER_UNWRITTEN("BD-142", Level.WARN, "journal could not take down an answer: {}"),
    /** Signatures, digests, proofs or contents are not what they must be. */
    VERIFICATION_REFUSED("BD-901", Level.ERROR, "verification refused in {}: {}"),
    /** The exchange does not accept agency, key, token or role. */
    NOT_AUTHORISED("BD-902", Level.WARN, "not authorised in {}: {}"),
    /** The exchange no longer accepts a token before its end. */
    TOKEN_REFUSED("BD-903", Level.WARN, "token of the agency refused before its end"),
    /** The other end does not prove to be the exchange. */
    CERTIFICATE_REFUSED("BD-904", Level.ERROR, "certificate of the server not trusted");

    private static final String NAME = "id.go.semarangkota.berbagidata.client";
    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    private static final Logger SECURITY = LoggerFactory.getLogger(NAME + ".security");

    private final String id;
    private final Level level;
    private final String format;

    LogEvent(String id, Level level, String text) {
        this.id = id;
        this.level = level;
        this.format = id + " " + text;
    }

    /** The identifier. */
    public String id() {
        return id;
    }

    /** Tells it. By the methods that every SLF4J since 1.7 has, since the host chooses which one is there. */
    public void report(Object... values) {
        Logger log = id.startsWith("BD-9") ? SECURITY : LOG;
        switch (level) {
            case ERROR -> log.error(format, values);
            case WARN -> log.warn(format, values);
            default -> log.info(format, values);
        }
    }

    /** What a failure is, without its message: the class, the status, and the problem's code if it is one of the contract. */
    public static String kind(ExchangeException failure) {
        StringBuilder kind = new StringBuilder(failure.getClass().getSimpleName());
        failure.status().ifPresent(status -> kind.append(' ').append(status));
        failure.kode().ifPresent(kode -> kind.append(' ').append(kode));
        if (failure instanceof IntegrityException integrity) {
            kind.append(' ').append(integrity.reason());
        }
        return kind.toString();
    }
}
