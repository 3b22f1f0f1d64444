package id.go.semarangkota.berbagidata.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * An append-only Merkle tree over events (RFC 9162, 2.1): makes roots and proofs.
 *
 * <p>It keeps the hashes of the leaves, 32 bytes each, and never a leaf. Proofs are checked with {@link InclusionProof} and {@link
 * ConsistencyProof}, which need no tree. Thread-safe.
 */
public final class MerkleTree {
    private final List<Digest> leaves = new ArrayList<>();

    /** Makes an empty tree. */
    public MerkleTree() {}

    /**
     * Hashes a leaf: SHA-256 over a zero byte and the leaf.
     *
     * @param leaf the bytes as logged
     * @return the hash of the leaf
     */
    public static Digest hashLeaf(byte[] leaf) {
        return Sha256.start().add(0x00).add(leaf).finish();
    }

    static Digest hashNode(Digest left, Digest right) {
        return Sha256.start().add(0x01).add(left.raw()).add(right.raw()).finish();
    }

    /**
     * Adds a leaf at the end.
     *
     * @param leaf the bytes, not kept
     * @return its index, from 0
     */
    public synchronized long append(byte[] leaf) {
        leaves.add(hashLeaf(leaf));
        return leaves.size() - 1L;
    }

    /**
     * How many leaves there are.
     *
     * @return 0 or more
     */
    public synchronized long size() {
        return leaves.size();
    }

    /**
     * The root over all leaves.
     *
     * @return for an empty tree the hash of nothing
     */
    public synchronized Digest root() {
        return root(leaves.size());
    }

    /**
     * The root as it was when the tree was smaller.
     *
     * @param size how many leaves, from 0 to {@link #size()}
     * @return for 0 the hash of nothing
     * @throws IllegalArgumentException if the tree was never of that size
     */
    public synchronized Digest root(long size) {
        check("size", size, 0, leaves.size());
        return size == 0 ? Digest.sha256(new byte[0]) : hash(0, (int) size);
    }

    /**
     * Proves that a leaf is in the tree (RFC 9162, 2.1.3.1).
     *
     * @param index the leaf, from 0
     * @param size the size of the tree that the proof is for, above {@code index}
     * @return the proof
     * @throws IllegalArgumentException if there is no such leaf or size
     */
    public synchronized InclusionProof inclusionProof(long index, long size) {
        check("size", size, 1, leaves.size());
        check("index", index, 0, size - 1);
        List<Digest> path = new ArrayList<>();
        path((int) index, 0, (int) size, path);
        return new InclusionProof(index, size, path);
    }

    /**
     * Proves that the tree only grew (RFC 9162, 2.1.4.1).
     *
     * @param oldSize the earlier size, from 1
     * @param newSize the later size, at least {@code oldSize}
     * @return the proof
     * @throws IllegalArgumentException if the tree was never of these sizes
     */
    public synchronized ConsistencyProof consistencyProof(long oldSize, long newSize) {
        check("newSize", newSize, 1, leaves.size());
        check("oldSize", oldSize, 1, newSize);
        List<Digest> path = new ArrayList<>();
        subproof((int) oldSize, 0, (int) newSize, true, path);
        return new ConsistencyProof(oldSize, newSize, path);
    }

    private static void check(String name, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + ": " + value + " is not within " + min + ".." + max);
        }
    }

    private Digest hash(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int middle = from + split(to - from);
        return hashNode(hash(from, middle), hash(middle, to));
    }

    private void path(int index, int from, int to, List<Digest> path) {
        if (to - from == 1) {
            return;
        }
        int middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(hash(middle, to));
        } else {
            path(index, middle, to, path);
            path.add(hash(from, middle));
        }
    }

    private void subproof(int oldSize, int from, int to, boolean whole, List<Digest> path) {
        if (oldSize == to) {
            if (!whole) {
                path.add(hash(from, to));
            }
            return;
        }
        int middle = from + split(to - from);
        if (oldSize <= middle) {
            subproof(oldSize, from, middle, whole, path);
            path.add(hash(middle, to));
        } else {
            subproof(oldSize, middle, to, false, path);
            path.add(hash(from, middle));
        }
    }

    /** The largest power of two below {@code n}, for {@code n} of at least 2. */
    private static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }
}
