package id.go.semarangkota.berbagidata.pajak;

import id.go.semarangkota.berbagidata.kependudukan.AlasanTanpaNik;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds a {@link WajibPajak} name by name; what is not said is absent. Not thread-safe. */
public final class WajibPajakBuilder {
    private @Nullable String npwpd;
    private @Nullable JenisWajibPajak jenis;
    private @Nullable String nama;
    private @Nullable String nik;
    private @Nullable String npwp;
    private @Nullable String nitku;
    private @Nullable String nib;
    private @Nullable Alamat alamat;
    private @Nullable String telepon;
    private @Nullable String email;
    private @Nullable LocalDate tanggalTerdaftar;
    private @Nullable StatusPendaftaran status;
    private @Nullable AlasanTanpaNik alasanTanpaNik;

    WajibPajakBuilder() {}

    /**
     * Says {@code NPWPD}.
     *
     * @param npwpd number that the region gives the taxpayer, at most 30 UTF-16 units; null if absent
     * @return this builder
     */
    public WajibPajakBuilder npwpd(@Nullable String npwpd) {
        this.npwpd = npwpd;
        return this;
    }

    /**
     * Says {@code Jenis}.
     *
     * @param jenis person or body; null if absent
     * @return this builder
     */
    public WajibPajakBuilder jenis(@Nullable JenisWajibPajak jenis) {
        this.jenis = jenis;
        return this;
    }

    /**
     * Says {@code Nama}.
     *
     * @param nama full name, at most 200 UTF-16 units; null if absent
     * @return this builder
     */
    public WajibPajakBuilder nama(@Nullable String nama) {
        this.nama = nama;
        return this;
    }

    /**
     * Says {@code NIK}.
     *
     * @param nik population identification number of a person, 16 digits; null if absent
     * @return this builder
     */
    public WajibPajakBuilder nik(@Nullable String nik) {
        this.nik = nik;
        return this;
    }

    /**
     * Says {@code NPWP}.
     *
     * @param npwp national number of the taxpayer, 15 or 16 digits; null if absent
     * @return this builder
     */
    public WajibPajakBuilder npwp(@Nullable String npwp) {
        this.npwp = npwp;
        return this;
    }

    /**
     * Says {@code NITKU}.
     *
     * @param nitku number of the place of business, 22 digits; null if absent
     * @return this builder
     */
    public WajibPajakBuilder nitku(@Nullable String nitku) {
        this.nitku = nitku;
        return this;
    }

    /**
     * Says {@code NIB}.
     *
     * @param nib identification number of the business, 13 digits; null if absent
     * @return this builder
     */
    public WajibPajakBuilder nib(@Nullable String nib) {
        this.nib = nib;
        return this;
    }

    /**
     * Says {@code Alamat}.
     *
     * @param alamat address; null if absent
     * @return this builder
     */
    public WajibPajakBuilder alamat(@Nullable Alamat alamat) {
        this.alamat = alamat;
        return this;
    }

    /**
     * Says {@code Telepon}.
     *
     * @param telepon telephone number, at most 30 UTF-16 units; null if absent
     * @return this builder
     */
    public WajibPajakBuilder telepon(@Nullable String telepon) {
        this.telepon = telepon;
        return this;
    }

    /**
     * Says {@code Email}.
     *
     * @param email e-mail address, at most 254 UTF-16 units; null if absent
     * @return this builder
     */
    public WajibPajakBuilder email(@Nullable String email) {
        this.email = email;
        return this;
    }

    /**
     * Says {@code TanggalTerdaftar}.
     *
     * @param tanggalTerdaftar date of registration; null if absent
     * @return this builder
     */
    public WajibPajakBuilder tanggalTerdaftar(@Nullable LocalDate tanggalTerdaftar) {
        this.tanggalTerdaftar = tanggalTerdaftar;
        return this;
    }

    /**
     * Says {@code Status}.
     *
     * @param status status of the registration; null if absent
     * @return this builder
     */
    public WajibPajakBuilder status(@Nullable StatusPendaftaran status) {
        this.status = status;
        return this;
    }

    /**
     * Says {@code AlasanTanpaNIK}.
     *
     * @param alasanTanpaNik why a person has no NIK; null if absent
     * @return this builder
     */
    public WajibPajakBuilder alasanTanpaNik(@Nullable AlasanTanpaNik alasanTanpaNik) {
        this.alasanTanpaNik = alasanTanpaNik;
        return this;
    }

    /**
     * The record; nothing is validated.
     *
     * @return a new record
     */
    public WajibPajak build() {
        return new WajibPajak(
                npwpd,
                jenis,
                nama,
                nik,
                npwp,
                nitku,
                nib,
                alamat,
                telepon,
                email,
                tanggalTerdaftar,
                status,
                alasanTanpaNik);
    }
}
