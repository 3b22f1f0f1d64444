package id.go.semarangkota.berbagidata.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.semarangkota.berbagidata.pertukaran.Vectors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
    private static final int SIZE = 33;

    private final Map<String, Object> vectors = Vectors.read("merkle.json");

    private static MerkleTree numbered(int size) {
        MerkleTree tree = new MerkleTree();
        for (int i = 0; i < size; i++) {
            tree.append(leaf(i));
        }
        return tree;
    }

    private static byte[] leaf(int i) {
        return ("peristiwa " + i).getBytes(StandardCharsets.UTF_8);
    }

    private MerkleTree known() {
        MerkleTree tree = new MerkleTree();
        Vectors.strings(vectors.get("daun"))
                .forEach(hex -> tree.append(HexFormat.of().parseHex(hex)));
        return tree;
    }

    private List<Digest> digests(Object list) {
        return Vectors.strings(list).stream().map(Digest::parse).toList();
    }

    private static Digest other(Digest digest) {
        byte[] bytes = digest.bytes();
        bytes[31] ^= 1;
        return Digest.of(bytes);
    }

    @Nested
    class KnownAnswers {
        @Test
        void holdForRoots() {
            List<Digest> roots = digests(vectors.get("akar"));
            for (int size = 0; size < roots.size(); size++) {
                assertThat(known().root(size)).as("size %d", size).isEqualTo(roots.get(size));
            }
        }

        @Test
        void holdForInclusion() {
            for (Map<String, Object> proof : Vectors.cases(vectors, "inklusi")) {
                long index = (Long) proof.get("indeks");
                long size = (Long) proof.get("ukuran");
                InclusionProof made = known().inclusionProof(index, size);
                assertThat(made.path()).isEqualTo(digests(proof.get("jalur")));
                byte[] leaf = HexFormat.of()
                        .parseHex(Vectors.strings(vectors.get("daun")).get((int) index));
                assertThat(made.verify(MerkleTree.hashLeaf(leaf), known().root(size)))
                        .isTrue();
            }
        }

        @Test
        void holdForConsistency() {
            for (Map<String, Object> proof : Vectors.cases(vectors, "konsistensi")) {
                long from = (Long) proof.get("dari");
                long to = (Long) proof.get("ke");
                ConsistencyProof made = known().consistencyProof(from, to);
                assertThat(made.path()).isEqualTo(digests(proof.get("jalur")));
                assertThat(made.verify(known().root(from), known().root(to))).isTrue();
            }
        }
    }

    @Nested
    class Inclusion {
        @Test
        void isProvenForEveryLeafOfEverySize() {
            MerkleTree tree = numbered(SIZE);
            for (int size = 1; size <= SIZE; size++) {
                for (int index = 0; index < size; index++) {
                    InclusionProof proof = tree.inclusionProof(index, size);
                    assertThat(proof.verify(MerkleTree.hashLeaf(leaf(index)), tree.root(size)))
                            .as("%d of %d", index, size)
                            .isTrue();
                    assertRefused(proof, MerkleTree.hashLeaf(leaf(index)), tree.root(size));
                }
            }
        }

        private void assertRefused(InclusionProof proof, Digest leaf, Digest root) {
            String where = proof.index() + " of " + proof.size();
            assertThat(proof.verify(other(leaf), root)).as(where).isFalse();
            assertThat(proof.verify(leaf, other(root))).as(where).isFalse();
            for (List<Digest> path : changed(proof.path())) {
                assertThat(new InclusionProof(proof.index(), proof.size(), path).verify(leaf, root))
                        .as(where)
                        .isFalse();
            }
            for (long index = 0; index < proof.size(); index++) {
                boolean same = index == proof.index();
                assertThat(new InclusionProof(index, proof.size(), proof.path()).verify(leaf, root))
                        .as("%s as %d", where, index)
                        .isEqualTo(same);
            }
        }

        @Test
        void cannotBeAskedForALeafThatIsNotThere() {
            assertThatIllegalArgumentException().isThrownBy(() -> numbered(3).inclusionProof(3, 3));
            assertThatIllegalArgumentException().isThrownBy(() -> numbered(3).inclusionProof(0, 4));
        }
    }

    @Nested
    class Consistency {
        @Test
        void isProvenForEveryPairOfSizes() {
            MerkleTree tree = numbered(SIZE);
            for (int to = 1; to <= SIZE; to++) {
                for (int from = 1; from <= to; from++) {
                    ConsistencyProof proof = tree.consistencyProof(from, to);
                    Digest oldRoot = tree.root(from);
                    Digest newRoot = tree.root(to);
                    assertThat(proof.verify(oldRoot, newRoot))
                            .as("%d to %d", from, to)
                            .isTrue();
                    assertThat(proof.verify(other(oldRoot), newRoot))
                            .as("%d to %d", from, to)
                            .isFalse();
                    assertThat(proof.verify(oldRoot, other(newRoot)))
                            .as("%d to %d", from, to)
                            .isFalse();
                    for (List<Digest> path : changed(proof.path())) {
                        assertThat(new ConsistencyProof(from, to, path).verify(oldRoot, newRoot))
                                .as("%d to %d", from, to)
                                .isFalse();
                    }
                }
            }
        }

        @Test
        void isRefusedForARewrittenHistory() {
            MerkleTree rewritten = new MerkleTree();
            rewritten.append(leaf(0));
            rewritten.append("diubah".getBytes(StandardCharsets.UTF_8));
            for (int i = 2; i < SIZE; i++) {
                rewritten.append(leaf(i));
            }
            Digest remembered = numbered(SIZE).root(7);
            assertThat(rewritten.consistencyProof(7, SIZE).verify(remembered, rewritten.root()))
                    .isFalse();
        }
    }

    /** Each hash changed, one hash missing at either end, one too many at either end. */
    private static List<List<Digest>> changed(List<Digest> path) {
        List<List<Digest>> all = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<Digest> copy = new ArrayList<>(path);
            copy.set(i, other(copy.get(i)));
            all.add(copy);
        }
        if (!path.isEmpty()) {
            all.add(path.subList(1, path.size()));
            all.add(path.subList(0, path.size() - 1));
        }
        List<Digest> longer = new ArrayList<>(path);
        longer.add(HashChain.GENESIS);
        all.add(longer);
        List<Digest> earlier = new ArrayList<>(path);
        earlier.add(0, HashChain.GENESIS);
        all.add(earlier);
        return all;
    }
}
