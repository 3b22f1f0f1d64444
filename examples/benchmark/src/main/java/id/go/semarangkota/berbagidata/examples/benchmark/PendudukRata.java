package id.go.semarangkota.berbagidata.examples.benchmark;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.semarangkota.berbagidata.kependudukan.Agama;
import id.go.semarangkota.berbagidata.kependudukan.AlasanTanpaNik;
import id.go.semarangkota.berbagidata.kependudukan.GolonganDarah;
import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.kependudukan.Kewarganegaraan;
import id.go.semarangkota.berbagidata.kependudukan.Pekerjaan;
import id.go.semarangkota.berbagidata.kependudukan.PendidikanTerakhir;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kependudukan.Shdk;
import id.go.semarangkota.berbagidata.kependudukan.StatusHidup;
import id.go.semarangkota.berbagidata.kependudukan.StatusKawin;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of CSV as Jackson's databind takes it, which knows no nested columns, and the resident that it becomes. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PendudukRata(
        @JsonProperty("NIK") @Nullable String nik,
        @JsonProperty("Nama") @Nullable String nama,
        @JsonProperty("TempatLahir") @Nullable String tempatLahir,
        @JsonProperty("TanggalLahir") @Nullable LocalDate tanggalLahir,
        @JsonProperty("JenisKelamin") @Nullable JenisKelamin jenisKelamin,
        @JsonProperty("Alamat.Jalan") @Nullable String jalan,
        @JsonProperty("Alamat.RT") @Nullable String rt,
        @JsonProperty("Alamat.RW") @Nullable String rw,
        @JsonProperty("Alamat.Kelurahan") @Nullable String kelurahan,
        @JsonProperty("Alamat.Kecamatan") @Nullable String kecamatan,
        @JsonProperty("Alamat.Kota") @Nullable String kota,
        @JsonProperty("Alamat.Provinsi") @Nullable String provinsi,
        @JsonProperty("Alamat.KodeWilayah") @Nullable String kodeWilayah,
        @JsonProperty("Alamat.KodePos") @Nullable String kodePos,
        @JsonProperty("AlasanTanpaNIK") @Nullable AlasanTanpaNik alasanTanpaNik,
        @JsonProperty("NomorKK") @Nullable String nomorKk,
        @JsonProperty("NamaIbu") @Nullable String namaIbu,
        @JsonProperty("NamaAyah") @Nullable String namaAyah,
        @JsonProperty("Agama") @Nullable Agama agama,
        @JsonProperty("StatusKawin") @Nullable StatusKawin statusKawin,
        @JsonProperty("SHDK") @Nullable Shdk shdk,
        @JsonProperty("PendidikanTerakhir") @Nullable PendidikanTerakhir pendidikanTerakhir,
        @JsonProperty("Pekerjaan") @Nullable Pekerjaan pekerjaan,
        @JsonProperty("GolonganDarah") @Nullable GolonganDarah golonganDarah,
        @JsonProperty("Kewarganegaraan") @Nullable Kewarganegaraan kewarganegaraan,
        @JsonProperty("StatusHidup") @Nullable StatusHidup statusHidup,
        @JsonProperty("TanggalMeninggal") @Nullable LocalDate tanggalMeninggal,
        @JsonProperty("TanggalPerubahan") @Nullable LocalDate tanggalPerubahan) {
    Penduduk resident() {
        return new Penduduk(
                nik,
                nama,
                tempatLahir,
                tanggalLahir,
                jenisKelamin,
                new Alamat(jalan, rt, rw, kelurahan, kecamatan, kota, provinsi, kodeWilayah, kodePos),
                alasanTanpaNik,
                nomorKk,
                namaIbu,
                namaAyah,
                agama,
                statusKawin,
                shdk,
                pendidikanTerakhir,
                pekerjaan,
                golonganDarah,
                kewarganegaraan,
                statusHidup,
                tanggalMeninggal,
                tanggalPerubahan);
    }
}
