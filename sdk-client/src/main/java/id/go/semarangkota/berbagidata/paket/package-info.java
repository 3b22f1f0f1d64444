/**
 * A package of data (<em>paket</em>) from an owner's file to a requester's file.
 *
 * <p>{@link PaketWriter} reads rows, validates, anonymizes and seals them in one stream of bounded memory, and leaves a folder that
 * can travel on any medium; {@link PaketReader} verifies, opens and receipts it. The folder holds:
 *
 * <pre>
 * paket.sdx               the sealed rows
 * daftar-data.json, .jws  what is inside (Daftar Data yang Diberikan) and the owner's signature over it
 * pengiriman.json, .jws   the dispatch: digests of the sealed parts, from, to; and the owner's signature
 * tanda-terima.json, .jws the requester's acceptance, once it has been given, and the requester's signature
 * </pre>
 *
 * <p>The dispatch is written last: a folder without it is no package. While a writer is at work there is a file
 * {@code paket.sedang-ditulis}; one that a crash has left says that the folder holds the rest of a package.
 */
package id.go.semarangkota.berbagidata.paket;
