package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import java.time.LocalDate;

/**
 * The head of a letter (kepala surat).
 *
 * @param pengirim the agency whose letter it is
 * @param tujuan the agency that it goes to
 * @param nomor number of the letter (nomor surat)
 * @param tanggal date of the letter
 * @param perihal what it is about
 * @param permohonan identifier of the case at the exchange
 */
public record KepalaSurat(
        Organisasi pengirim, Organisasi tujuan, String nomor, LocalDate tanggal, String perihal, String permohonan) {}
