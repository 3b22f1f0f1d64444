package id.go.semarangkota.berbagidata.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * Proof that a Merkle tree only grew: every leaf of the smaller one stands unchanged in the larger one (RFC 9162, 2.1.4).
 *
 * @param oldSize leaves of the smaller tree, from 1
 * @param newSize leaves of the larger tree, at least {@code oldSize}
 * @param path the hashes, copied
 */
public record ConsistencyProof(long oldSize, long newSize, List<Digest> path) {
    /**
     * Copies the path.
     *
     * @param oldSize leaves of the smaller tree, from 1
     * @param newSize leaves of the larger tree, at least {@code oldSize}
     * @param path the hashes, copied
     */
    public ConsistencyProof {
        if (oldSize < 1 || newSize < oldSize) {
            throw new IllegalArgumentException("oldSize: must be within 1..newSize");
        }
        path = List.copyOf(path);
    }

    /**
     * Tells whether the proof holds (RFC 9162, 2.1.4.2).
     *
     * @param oldRoot the root that the caller remembers
     * @param newRoot the root that the log shows now
     * @return false for a proof that is too short, too long or wrong
     */
    public boolean verify(Digest oldRoot, Digest newRoot) {
        if (oldSize == newSize) {
            return path.isEmpty() && oldRoot.equals(newRoot);
        }
        List<Digest> hashes = new ArrayList<>(path);
        if (Long.bitCount(oldSize) == 1) {
            hashes.add(0, oldRoot);
        }
        return !hashes.isEmpty() && climb(hashes, oldRoot, newRoot);
    }

    private boolean climb(List<Digest> hashes, Digest oldRoot, Digest newRoot) {
        int shift = Long.numberOfTrailingZeros(~(oldSize - 1));
        long node = (oldSize - 1) >> shift;
        long last = (newSize - 1) >> shift;
        Digest oldHash = hashes.get(0);
        Digest newHash = oldHash;
        for (Digest sibling : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                oldHash = MerkleTree.hashNode(sibling, oldHash);
                newHash = MerkleTree.hashNode(sibling, newHash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                newHash = MerkleTree.hashNode(newHash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && oldHash.equals(oldRoot) && newHash.equals(newRoot);
    }
}
