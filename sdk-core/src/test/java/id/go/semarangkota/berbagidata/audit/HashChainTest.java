package id.go.semarangkota.berbagidata.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.audit.BrokenLink.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HashChainTest {
    private static final String CASE = "prm-1";

    private static byte[] event(long seq, Digest previous, String chain, String note) {
        String json = "{\"catatan\":\"%s\",\"permohonan\":\"%s\",\"prevHash\":\"%s\",\"seq\":%d}"
                .formatted(note, chain, previous, seq);
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> log(int length, String chain) {
        List<byte[]> events = new ArrayList<>();
        Digest previous = HashChain.GENESIS;
        for (int seq = 1; seq <= length; seq++) {
            byte[] event = event(seq, previous, chain, "peristiwa");
            events.add(event);
            previous = Digest.sha256(event);
        }
        return events;
    }

    @Nested
    class Whole {
        @Test
        void holdsAndNamesItsHead() {
            List<byte[]> events = log(5, CASE);
            HashChain chain = HashChain.verify(CASE, events);
            assertThat(chain.broken()).isNull();
            assertThat(chain.count()).isEqualTo(5);
            assertThat(chain.head()).isEqualTo(Digest.sha256(events.get(4)));
        }

        @Test
        void beginsWithThirtyTwoZeroBytes() {
            assertThat(HashChain.of(CASE).head()).hasToString("0".repeat(64));
        }

        @Test
        void goesOnWhereAnEarlierCheckEnded() {
            List<byte[]> events = log(5, CASE);
            HashChain first = HashChain.verify(CASE, events.subList(0, 3));
            HashChain rest = HashChain.resume(CASE, first.count(), first.head());
            assertThat(events.subList(3, 5)).allMatch(rest::add);
            assertThat(rest.head()).isEqualTo(HashChain.verify(CASE, events).head());
        }
    }

    @Nested
    class Broken {
        private final List<byte[]> events = log(6, CASE);

        private void assertBroken(long index, Reason reason) {
            assertThat(HashChain.verify(CASE, events).broken()).isEqualTo(new BrokenLink(index, reason));
        }

        @Test
        void isFoundForEveryByteThatIsFlipped() {
            for (int i = 0; i < events.size() - 1; i++) {
                for (int at = 0; at < events.get(i).length; at++) {
                    List<byte[]> changed = new ArrayList<>(events);
                    byte[] copy = events.get(i).clone();
                    copy[at] ^= 1;
                    changed.set(i, copy);
                    BrokenLink broken = HashChain.verify(CASE, changed).broken();
                    assertThat(broken).as("byte %d of event %d", at, i).isNotNull();
                    assertThat(broken.index()).isBetween((long) i, i + 1L);
                }
            }
        }

        @Test
        void isNamedWhereAnEventWasRewritten() {
            events.set(2, event(3, Digest.sha256(events.get(1)), CASE, "diubah"));
            assertBroken(3, Reason.WRONG_HASH);
        }

        @Test
        void isNamedWhereOneIsMissing() {
            events.remove(2);
            assertBroken(2, Reason.WRONG_NUMBER);
        }

        @Test
        void isNamedWhereTheFirstIsMissing() {
            events.remove(0);
            assertBroken(0, Reason.WRONG_NUMBER);
        }

        @Test
        void isNamedWhereOneStandsTwice() {
            events.add(3, events.get(2));
            assertBroken(3, Reason.WRONG_NUMBER);
        }

        @Test
        void isNamedWhereTwoChangedPlaces() {
            Collections.swap(events, 1, 2);
            assertBroken(1, Reason.WRONG_NUMBER);
        }

        @Test
        void isNamedWhereAnEventOfAnotherCaseWasPutIn() {
            events.set(2, log(6, "prm-2").get(2));
            assertBroken(2, Reason.OTHER_CASE);
        }

        @Test
        void isNamedWhereAMemberStandsTwice() {
            String twice = "{\"seq\":3,\"seq\":3,\"permohonan\":\"prm-1\",\"prevHash\":\"" + "0".repeat(64) + "\"}";
            events.set(2, twice.getBytes(StandardCharsets.UTF_8));
            assertBroken(2, Reason.UNREADABLE);
        }

        @Test
        void staysBroken() {
            HashChain chain = HashChain.of(CASE);
            assertThat(chain.add(events.get(1))).isFalse();
            assertThat(chain.add(events.get(0))).isFalse();
            assertThat(chain.count()).isZero();
        }

        @Test
        void isNotHealedByOtherSpacing() {
            String spaced = new String(events.get(2), StandardCharsets.UTF_8).replace("{", "{ ");
            events.set(2, spaced.getBytes(StandardCharsets.UTF_8));
            assertBroken(3, Reason.WRONG_HASH);
        }
    }
}
