package id.go.semarangkota.berbagidata.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InterruptedIOException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A sealed file of the exchange, and the end of the exchange while it is hashed. */
class StoredFileTest {
    private final StoredFile file = ByteStore.of(10).create(10);

    private StoredFile.Outcome append() throws Exception {
        return file.append(
                0, new StoredFile.Bytes(new ByteArrayInputStream(new byte[10]), OptionalLong.of(10)), () -> {});
    }

    @Test
    void isHashed_withItsLastByte() throws Exception {
        assertThat(append()).isEqualTo(StoredFile.Outcome.TAKEN);
        assertThat(file.digest()).isNotNull();
    }

    @Test
    void isNotHashed_onceTheExchangeEnds() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(this::append).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(file.digest()).isNull();
    }
}
