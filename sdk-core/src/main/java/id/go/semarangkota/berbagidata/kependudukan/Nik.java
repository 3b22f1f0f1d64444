package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.constraints.NikCheck;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import id.go.semarangkota.berbagidata.wilayah.TingkatWilayah;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed NIK (<em>nomor induk kependudukan</em>), the population identification number: 16 digits that hold the district of first
 * registration, the birth date (women: day plus 40) and a serial number.
 *
 * <p>Well-formed is not issued, and what the digits say is what was believed at registration: a NIK stays when its holder moves or biodata
 * are corrected. Immutable and thread-safe. Sensitivity: direct identifier; {@code toString} does not tell it, and its hash without a key
 * is no anonymization.
 *
 * @param value the 16 digits
 */
public record Nik(@JsonValue String value) {
    private static final NikCheck CHECK = new NikCheck();
    private static final int OLDER_CENTURY = 1900;
    private static final int YOUNGER_CENTURY = 2000;

    /**
     * Checks the structure.
     *
     * @throws IllegalArgumentException if the text is no well-formed NIK; the message is the broken rule's sentence
     */
    public Nik {
        CHECK.require(value);
    }

    /**
     * Reads a NIK.
     *
     * @param text the 16 digits, nothing else
     * @return the NIK
     * @throws IllegalArgumentException if the text is no well-formed NIK; the message is the broken rule's sentence
     */
    @JsonCreator
    public static Nik parse(String text) {
        Objects.requireNonNull(text, "text");
        return new Nik(text);
    }

    /**
     * Whether a text is a well-formed NIK. Allocates nothing if it is.
     *
     * @param text any text, or null
     * @return true if {@link #parse} would succeed
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && CHECK.check(text) == null;
    }

    /**
     * What is wrong with a text as a NIK.
     *
     * @param text any text
     * @return the rule that it breaks, empty if it is well-formed
     */
    public static Optional<Finding> check(CharSequence text) {
        return Optional.ofNullable(CHECK.check(text));
    }

    /**
     * Puts a NIK together. It is well-formed, not issued: for tests and synthetic data.
     *
     * @param kecamatan a district's code, six digits
     * @param tanggalLahir date of birth, 1900 to 2099
     * @param jenisKelamin sex
     * @param nomorUrut serial number, 1 to 9999
     * @return the NIK
     * @throws IllegalArgumentException if a part is out of bounds
     */
    public static Nik of(KodeWilayah kecamatan, LocalDate tanggalLahir, JenisKelamin jenisKelamin, int nomorUrut) {
        if (kecamatan.tingkat() != TingkatWilayah.KECAMATAN) {
            throw new IllegalArgumentException("kecamatan must be the code of a district");
        }
        int year = tanggalLahir.getYear();
        if (year < OLDER_CENTURY || year >= YOUNGER_CENTURY + 100) {
            throw new IllegalArgumentException("tanggalLahir must be from 1900 to 2099");
        }
        if (nomorUrut < 1 || nomorUrut > 9999) {
            throw new IllegalArgumentException("nomorUrut must be 1 to 9999");
        }
        int day = tanggalLahir.getDayOfMonth() + (jenisKelamin == JenisKelamin.PEREMPUAN ? 40 : 0);
        return new Nik(kecamatan.plain()
                + digits(day, 2)
                + digits(tanggalLahir.getMonthValue(), 2)
                + digits(year % 100, 2)
                + digits(nomorUrut, 4));
    }

    private static String digits(int number, int length) {
        return Integer.toString(number + 10_000).substring(5 - length);
    }

    /**
     * All that may be shown of a NIK.
     *
     * @return fourteen dots and the last two digits
     */
    public String masked() {
        return NikDigits.masked(value);
    }

    /**
     * The district of first registration, which need not be where the holder lives.
     *
     * @return a code that may have ceased or be in no table; empty if the digits cannot be a code (a pair of zeros)
     */
    public Optional<KodeWilayah> kecamatan() {
        return Optional.ofNullable(NikDigits.kecamatan(value));
    }

    /**
     * The sex that the day of birth encodes.
     *
     * @return female if the day is above 40
     */
    public JenisKelamin jenisKelamin() {
        return NikDigits.jenisKelamin(value);
    }

    /**
     * The dates that the six digits of the birth date may mean, as the century is not among them.
     *
     * @return the date in the 1900s and the one in the 2000s, in this order, without one that does not exist (29 February 1900)
     */
    public List<LocalDate> tanggalLahirCandidates() {
        int day = NikDigits.day(value);
        int month = NikDigits.month(value);
        return Stream.of(OLDER_CENTURY, YOUNGER_CENTURY)
                .map(century ->
                        Year.of(century + NikDigits.yearOfCentury(value)).atMonth(month))
                .filter(candidate -> candidate.isValidDay(day))
                .map(candidate -> candidate.atDay(day))
                .toList();
    }

    /**
     * The likeliest birth date: the youngest candidate that is not in the future. A person older than a hundred years is taken for a child.
     *
     * @param referenceDate the date against which "future" is judged
     * @return empty if all candidates lie in the future
     */
    public Optional<LocalDate> tanggalLahir(LocalDate referenceDate) {
        return tanggalLahirCandidates().stream()
                .filter(candidate -> !candidate.isAfter(referenceDate))
                .reduce((older, younger) -> younger);
    }

    /**
     * Whether the digits agree with a birth date; the century is not compared.
     *
     * @param date a date of birth
     * @return true if day, month and the year's last two digits are the same
     */
    public boolean isBornOn(LocalDate date) {
        return NikDigits.isBornOn(value, date);
    }

    /**
     * The serial number among those of the same district, day and sex.
     *
     * @return 1 to 9999
     */
    public int nomorUrut() {
        return NikDigits.serial(value);
    }

    /** Says what this is, never the number. */
    @Override
    public String toString() {
        return "Nik[personal data]";
    }
}
