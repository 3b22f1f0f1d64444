package id.go.semarangkota.berbagidata.infrastruktur;

import id.go.semarangkota.berbagidata.standard.ListCopy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link KondisiJalan} name by name; what is not said is absent. Not thread-safe.
 */
public final class KondisiJalanBuilder {
    private @Nullable String nomorRuas;
    private @Nullable String staAwal;
    private @Nullable String staAkhir;
    private @Nullable MetodeSurvei metode;
    private @Nullable BigDecimal nilai;
    private @Nullable KelasKondisi kelas;
    private @Nullable LocalDate tanggalSurvei;
    private @Nullable String surveyor;
    private List<String> foto = List.of();

    KondisiJalanBuilder() {}

    /**
     * Says {@code NomorRuas}.
     *
     * @param nomorRuas number of the section, at most 30 UTF-16 units, null if absent
     * @return this builder
     */
    public KondisiJalanBuilder nomorRuas(@Nullable String nomorRuas) {
        this.nomorRuas = nomorRuas;
        return this;
    }

    /**
     * Says {@code STAAwal}.
     *
     * @param staAwal where the segment begins, such as {@code 0+100}, null if absent
     * @return this builder
     */
    public KondisiJalanBuilder staAwal(@Nullable String staAwal) {
        this.staAwal = staAwal;
        return this;
    }

    /**
     * Says {@code STAAkhir}.
     *
     * @param staAkhir where the segment ends, such as {@code 0+200}, null if absent
     * @return this builder
     */
    public KondisiJalanBuilder staAkhir(@Nullable String staAkhir) {
        this.staAkhir = staAkhir;
        return this;
    }

    /**
     * Says {@code Metode}.
     *
     * @param metode how the condition was found, null if absent
     * @return this builder
     */
    public KondisiJalanBuilder metode(@Nullable MetodeSurvei metode) {
        this.metode = metode;
        return this;
    }

    /**
     * Says {@code Nilai}.
     *
     * @param nilai value by its method, at least 0; PCI at most 100, null if absent
     * @return this builder
     */
    public KondisiJalanBuilder nilai(@Nullable BigDecimal nilai) {
        this.nilai = nilai;
        return this;
    }

    /**
     * Says {@code Kelas}.
     *
     * @param kelas class of condition, null if absent
     * @return this builder
     */
    public KondisiJalanBuilder kelas(@Nullable KelasKondisi kelas) {
        this.kelas = kelas;
        return this;
    }

    /**
     * Says {@code TanggalSurvei}.
     *
     * @param tanggalSurvei date of the survey, null if absent
     * @return this builder
     */
    public KondisiJalanBuilder tanggalSurvei(@Nullable LocalDate tanggalSurvei) {
        this.tanggalSurvei = tanggalSurvei;
        return this;
    }

    /**
     * Says {@code Surveyor}.
     *
     * @param surveyor who surveyed, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public KondisiJalanBuilder surveyor(@Nullable String surveyor) {
        this.surveyor = surveyor;
        return this;
    }

    /**
     * Says {@code Foto}.
     *
     * @param foto addresses of photographs, at most 50; copied
     * @return this builder
     */
    public KondisiJalanBuilder foto(List<String> foto) {
        this.foto = ListCopy.of(foto);
        return this;
    }

    /**
     * The record; nothing is validated.
     *
     * @return a new record
     */
    public KondisiJalan build() {
        return new KondisiJalan(nomorRuas, staAwal, staAkhir, metode, nilai, kelas, tanggalSurvei, surveyor, foto);
    }
}
