package id.go.semarangkota.berbagidata.audit;

import java.util.List;

/**
 * Proof that a leaf is in a Merkle tree (RFC 9162, 2.1.3).
 *
 * @param index the leaf, from 0
 * @param size how many leaves the tree has
 * @param path the hashes from the leaf's neighbour up, copied; at most 64
 */
public record InclusionProof(long index, long size, List<Digest> path) {
    /**
     * Copies the path.
     *
     * @param index the leaf, from 0
     * @param size how many leaves the tree has
     * @param path the hashes from the leaf's neighbour up, copied; at most 64
     */
    public InclusionProof {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("index: not within the tree");
        }
        path = List.copyOf(path);
    }

    /**
     * Tells whether the proof holds (RFC 9162, 2.1.3.2).
     *
     * @param leafHash what {@link MerkleTree#hashLeaf} says of the leaf as received
     * @param root the root of a tree that the caller trusts
     * @return false for a proof that is too short, too long or wrong
     */
    public boolean verify(Digest leafHash, Digest root) {
        long node = index;
        long last = size - 1;
        Digest hash = leafHash;
        for (Digest sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = MerkleTree.hashNode(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = MerkleTree.hashNode(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
