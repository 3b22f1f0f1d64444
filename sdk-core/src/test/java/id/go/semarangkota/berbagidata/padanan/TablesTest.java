package id.go.semarangkota.berbagidata.padanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The parts below the index, each against something simpler. */
class TablesTest {
    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Nested
    class SipHash {
        /** The vectors of the authors' reference implementation: key 00..0f, input 00..n-1. */
        @Test
        void isThatOfItsAuthors() {
            byte[] key = new byte[16];
            byte[] input = new byte[64];
            for (int i = 0; i < input.length; i++) {
                input[i] = (byte) i;
                key[i % 16] = (byte) (i % 16);
            }
            Fingerprints fingerprints = new Fingerprints(key);
            assertThat(fingerprints.of(input, 0)).isEqualTo(0x726fdb47dd0e0e31L);
            assertThat(fingerprints.of(input, 1)).isEqualTo(0x74f839c593dc67fdL);
            assertThat(fingerprints.of(input, 8)).isEqualTo(0x93f5f5799a932462L);
            assertThat(fingerprints.of(input, 15)).isEqualTo(0xa129ca6149be45e5L);
        }

        @Test
        void differsByKey() {
            byte[] other = new byte[16];
            other[3] = 1;
            assertThat(new Fingerprints(other).ofNik("3374011203150001"))
                    .isNotEqualTo(new Fingerprints(new byte[16]).ofNik("3374011203150001"));
        }
    }

    @Nested
    class Edits {
        private final EditDistance edits = new EditDistance();

        /** The whole table, without band and limit. */
        private static int distance(byte[] a, byte[] b) {
            int[][] d = new int[a.length + 1][b.length + 1];
            for (int i = 0; i <= a.length; i++) {
                for (int j = 0; j <= b.length; j++) {
                    if (i == 0 || j == 0) {
                        d[i][j] = i + j;
                        continue;
                    }
                    d[i][j] = Math.min(
                            Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                    if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                    }
                }
            }
            return d[a.length][b.length];
        }

        @Test
        void areThoseOfTheWholeTable() {
            long seed = 20261127;
            SplittableRandom random = new SplittableRandom(seed);
            int within = 0;
            for (int round = 0; round < 200_000; round++) {
                byte[] a = new byte[random.nextInt(9)];
                for (int i = 0; i < a.length; i++) {
                    a[i] = (byte) ('A' + random.nextInt(3));
                }
                byte[] b = new byte[random.nextInt(9)];
                for (int i = 0; i < b.length; i++) {
                    b[i] = i < a.length && random.nextInt(4) > 0 ? a[i] : (byte) ('A' + random.nextInt(3));
                }
                int limit = random.nextInt(3);
                boolean expected = distance(a, b) <= limit;
                assertThat(edits.isWithin(a, a.length, b, b.length, limit))
                        .as("seed %s round %s", seed, round)
                        .isEqualTo(expected);
                within += expected ? 1 : 0;
            }
            assertThat(within).isBetween(10_000, 190_000);
        }

        @Test
        void countLongNamesToo() {
            byte[] a = ascii("AB".repeat(250));
            byte[] b = a.clone();
            b[0] = 'X';
            b[499] = 'X';
            assertThat(edits.isWithin(a, 500, b, 500, 2)).isTrue();
            assertThat(edits.isWithin(a, 500, b, 500, 1)).isFalse();
        }
    }

    @Nested
    class Signatures {
        /** The filter must let everybody through whom the comparison would accept. */
        @Test
        void differByTwoBitsAnEditAtMost() {
            SplittableRandom random = new SplittableRandom(7);
            Skeleton one = new Skeleton();
            Skeleton other = new Skeleton();
            EditDistance edits = new EditDistance();
            int close = 0;
            for (int round = 0; round < 100_000; round++) {
                byte[] a = new byte[6 + random.nextInt(10)];
                for (int i = 0; i < a.length; i++) {
                    a[i] = (byte) ('A' + random.nextInt(26));
                }
                byte[] b = a.clone();
                b[random.nextInt(b.length)] = (byte) ('A' + random.nextInt(26));
                b[random.nextInt(b.length)] = (byte) ('A' + random.nextInt(26));
                one.set(a, 0, a.length);
                other.set(b, 0, b.length);
                if (edits.isWithin(one.letters(), one.full(), other.letters(), other.full(), 2)) {
                    close++;
                    assertThat(Integer.bitCount(one.signature() ^ other.signature()))
                            .isLessThanOrEqualTo(4);
                }
            }
            assertThat(close).isGreaterThan(50_000);
        }
    }

    @Nested
    class Counting {
        @Test
        void isThatOfAMap() {
            RepeatCounter counter = new RepeatCounter();
            Map<Long, Integer> expected = new HashMap<>();
            SplittableRandom random = new SplittableRandom(3);
            for (int i = 0; i < 50_000; i++) {
                long key = 1 + random.nextInt(20_000) * 1024L; // all aim at few slots
                assertThat(counter.count(key)).isEqualTo(expected.merge(key, 1, Integer::sum));
            }
        }

        @Test
        void endsAtTheLargestCount() {
            RepeatCounter counter = new RepeatCounter();
            for (int i = 0; i < 200; i++) {
                counter.count(5);
            }
            assertThat(counter.count(5)).isEqualTo(127);
        }
    }

    @Nested
    class Wiping {
        @Test
        void leavesNoName() {
            Fingerprints fingerprints = new Fingerprints(new byte[16]);
            ResidentColumns columns = new ResidentColumns();
            columns.add(
                    Penduduk.builder()
                            .nik("3374011203150001")
                            .nama("SITI")
                            .tanggalLahir(LocalDate.of(2015, 3, 12))
                            .build(),
                    fingerprints);
            byte[] chunk = columns.names().chunk(columns.place(0));
            assertThat(new String(chunk, 0, 8, StandardCharsets.US_ASCII)).contains("SITI");
            columns.wipe();
            assertThat(chunk).containsOnly(0);
            assertThat(columns.nik(0)).isZero();
            assertThat(columns.born(0)).isZero();
        }
    }
}
