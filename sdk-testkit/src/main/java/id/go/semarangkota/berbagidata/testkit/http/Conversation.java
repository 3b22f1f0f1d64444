package id.go.semarangkota.berbagidata.testkit.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request and its answer; makes a problem document of whatever went wrong between. */
final class Conversation implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    private final Handler handler;
    private final @Nullable Observer observer;
    private final Patience patience;

    Conversation(Handler handler, @Nullable Observer observer, Patience patience) {
        this.handler = handler;
        this.observer = observer;
        this.patience = patience;
    }

    @Override
    public void handle(HttpExchange exchange) {
        Patience.Turn turn = patience.turn();
        turn.await(false);
        turn.renew();
        Recorder recorder = observer == null ? null : new Recorder();
        InputStream in = turn.reading(exchange.getRequestBody());
        Request request = new Request(exchange, recorder == null ? in : recorder.reading(in), turn);
        int status = Observer.BROKEN_OFF;
        try (exchange) {
            Response response = answer(request);
            status = response.status();
            request.drain();
            turn.renew();
            turn.await(true);
            send(exchange, response, recorder, turn);
            turn.renew();
            turn.await(true);
        } catch (IOException e) {
            status = Observer.BROKEN_OFF;
            LOG.debug("trace {}: the connection broke off", request.traceId());
        } finally {
            if (observer != null && recorder != null) {
                recorder.show(observer, exchange, status);
            }
        }
    }

    private Response answer(Request request) throws IOException {
        try {
            return handler.handle(request);
        } catch (ProblemException e) {
            return Response.problem(e.problem(), request);
        } catch (WireFormatException e) {
            return Response.problem(Problem.of(e, ""), request);
        } catch (RuntimeException | AssertionError e) {
            // Its message may quote what was sent, so only the place is told.
            StackTraceElement[] trace = e.getStackTrace();
            LOG.error(
                    "trace {}: {} at {}",
                    request.traceId(),
                    e.getClass().getName(),
                    trace.length == 0 ? "unknown" : trace[0]);
            return Response.problem(Problem.of(KodeMasalah.KESALAHAN_DALAM), request);
        }
    }

    private static void send(HttpExchange exchange, Response response, @Nullable Recorder recorder, Patience.Turn turn)
            throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        Response.Body body = response.body();
        if (body == null || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(response.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(response.status(), response.length());
        turn.await(false);
        OutputStream out = turn.writing(exchange.getResponseBody());
        try (OutputStream buffered =
                new BufferedOutputStream(recorder == null ? out : recorder.writing(out), 1 << 16)) {
            body.writeTo(buffered);
        }
    }
}
