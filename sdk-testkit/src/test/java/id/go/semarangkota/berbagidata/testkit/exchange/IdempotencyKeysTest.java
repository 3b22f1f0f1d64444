package id.go.semarangkota.berbagidata.testkit.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.testkit.http.Response;
import org.junit.jupiter.api.Test;

/** An exchange that runs for long does not keep every answer that it ever gave. */
class IdempotencyKeysTest {
    private final IdempotencyKeys keys = new IdempotencyKeys(2);
    private int deeds;

    private Response send(String key) {
        return send("satu", key);
    }

    private Response send(String caller, String key) {
        return keys.once(caller, key, "POST /x", () -> {
            deeds++;
            return Response.empty(204);
        });
    }

    @Test
    void keepsTheLatestAnswers_andForgetsTheOldest() {
        Response first = send("a");
        send("b");
        assertThat(send("a")).isSameAs(first);
        assertThat(deeds).isEqualTo(2);
        send("c");
        send("b");
        assertThat(deeds).isEqualTo(3);
        assertThat(send("a")).isNotSameAs(first);
        assertThat(deeds).isEqualTo(4);
    }

    @Test
    void forgetsNoAnswerForWhatAnotherCallerDoes() {
        Response first = send("satu", "a");
        send("dua", "a");
        send("dua", "b");
        send("dua", "c");
        assertThat(send("satu", "a")).isSameAs(first);
        assertThat(deeds).isEqualTo(4);
    }

    @Test
    void neverForgetsWhatIsBeingWorkedOn() {
        Response outer = keys.once("satu", "a", "POST /x", () -> {
            send("b");
            send("c");
            send("d");
            return Response.empty(201);
        });
        assertThat(send("a")).isSameAs(outer);
        assertThat(deeds).isEqualTo(3);
    }
}
