package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.paket.PaketWriter;
import id.go.semarangkota.berbagidata.paket.PreparedPaket;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket.Cara;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A delivery (pengiriman): which rows, under which letters, prepared in which folder. Immutable but for the writer's builder, which a
 * delivery takes over.
 */
public final class Pengiriman {
    private final PaketWriter.Builder<?> isi;
    private final Path sumber;
    private final Path folder;
    private final Surat daftarData;
    private final Surat buktiTransfer;
    private final Cara cara;
    private final Consumer<PreparedPaket> onPrepared;
    private final LongConsumer onProgress;

    private Pengiriman(Builder builder, Surat daftarData, Surat buktiTransfer) {
        this.isi = builder.isi;
        this.sumber = builder.sumber;
        this.folder = builder.folder;
        this.daftarData = daftarData;
        this.buktiTransfer = buktiTransfer;
        this.cara = builder.cara;
        this.onPrepared = builder.onPrepared;
        this.onProgress = builder.onProgress;
    }

    /**
     * Starts a delivery.
     *
     * @param isi reader, plan and pseudonyms; the client adds sealer, signer, clock and terms
     * @param sumber the owner's file
     * @param folder where packages are prepared, each in a folder of its own; what an interrupted run of the same delivery has left
     *     there is used: the same request, the same replaced package and the same letter of the manifest
     * @return a builder that still needs the two letters
     */
    public static Builder of(PaketWriter.Builder<?> isi, Path sumber, Path folder) {
        return new Builder(isi, sumber, folder);
    }

    PaketWriter.Builder<?> isi() {
        return isi;
    }

    Path sumber() {
        return sumber;
    }

    Path folder() {
        return folder;
    }

    Surat daftarData() {
        return daftarData;
    }

    Surat buktiTransfer() {
        return buktiTransfer;
    }

    Cara cara() {
        return cara;
    }

    Consumer<PreparedPaket> onPrepared() {
        return onPrepared;
    }

    LongConsumer onProgress() {
        return onProgress;
    }

    /** Collects what a delivery needs. Not thread-safe. */
    public static final class Builder {
        private final PaketWriter.Builder<?> isi;
        private final Path sumber;
        private final Path folder;
        private @Nullable Surat daftarData;
        private @Nullable Surat buktiTransfer;
        private Cara cara = Cara.SALURAN_TERENKRIPSI;
        private Consumer<PreparedPaket> onPrepared = ignored -> {};
        private LongConsumer onProgress = ignored -> {};

        private Builder(PaketWriter.Builder<?> isi, Path sumber, Path folder) {
            this.isi = Objects.requireNonNull(isi, "isi");
            this.sumber = Objects.requireNonNull(sumber, "sumber");
            this.folder = Objects.requireNonNull(folder, "folder");
        }

        /**
         * Names the letters; required.
         *
         * @param daftarData the manifest (Daftar Data yang Diberikan)
         * @param buktiTransfer the proof of transfer (Bukti Transfer Data)
         * @return this builder
         */
        public Builder letters(Surat daftarData, Surat buktiTransfer) {
            this.daftarData = Objects.requireNonNull(daftarData, "daftarData");
            this.buktiTransfer = Objects.requireNonNull(buktiTransfer, "buktiTransfer");
            return this;
        }

        /**
         * Publishes without uploading: the folder travels on a physical medium.
         *
         * @return this builder
         */
        public Builder onMedia() {
            this.cara = Cara.MEDIA_FISIK;
            return this;
        }

        /**
         * Asks for what was read, accepted and rejected, once the package is sealed and before anything is uploaded.
         *
         * @param listener takes it; what it throws ends the delivery. Not called where an interrupted run had sealed the package
         * @return this builder
         */
        public Builder onPrepared(Consumer<PreparedPaket> listener) {
            this.onPrepared = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Asks for news of the upload.
         *
         * @param listener takes the bytes of the sealed file that have left so far
         * @return this builder
         */
        public Builder onProgress(LongConsumer listener) {
            this.onProgress = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * The delivery.
         *
         * @return a new delivery
         * @throws IllegalArgumentException if the letters are missing
         */
        public Pengiriman build() {
            if (daftarData == null || buktiTransfer == null) {
                throw new IllegalArgumentException("letters(...) is required");
            }
            return new Pengiriman(this, daftarData, buktiTransfer);
        }
    }
}
