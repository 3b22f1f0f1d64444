package id.go.semarangkota.berbagidata.wilayah;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import id.go.semarangkota.berbagidata.validation.Violation;
import id.go.semarangkota.berbagidata.validation.constraints.KodeWilayahCheck;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A region code (<em>kode wilayah</em>) of the Ministry of Home Affairs, Kemendagri: two digits for a province, four for a regency or city,
 * six for a district, ten for a kelurahan or village.
 *
 * <p>Codes of BPS, of SISMIOP (tax objects) and of Dapodik look alike and mean other regions; nothing here reads them. Well-formed is not
 * known: ask {@link #wilayah()} or {@link DaftarWilayah}. Immutable, ordered by number, thread-safe. Source: Permendagri 58/2021 and its
 * successors.
 */
public final class KodeWilayah implements Comparable<KodeWilayah> {
    /** The code system that all these codes belong to, to be named wherever they travel. */
    public static final String SYSTEM = "Kemendagri";

    private static final KodeWilayahCheck CHECK = new KodeWilayahCheck();
    private static final long PROVINCE = 100_000_000L;
    private static final long REGENCY = 1_000_000L;
    private static final long DISTRICT = 10_000L;
    private static final int FIRST_CITY = 70;
    private static final int KINDS = 1000;

    /** Ten digits; levels below the region's own are zero. */
    private final long number;

    private KodeWilayah(long number) {
        this.number = number;
    }

    /**
     * Reads the dotted form.
     *
     * @param text such as {@code 33.74.01.1001}
     * @return the code
     * @throws IllegalArgumentException if the text is not a dotted code; the message is the broken rule's sentence
     */
    public static KodeWilayah parse(String text) {
        Objects.requireNonNull(text, "text");
        Finding finding = CHECK.check(text);
        if (finding != null) {
            throw new IllegalArgumentException(
                    RuleMessages.of(Violation.INDONESIAN).text(finding));
        }
        return new KodeWilayah(padded(text));
    }

    /**
     * Whether a text is a well-formed dotted code.
     *
     * @param text any text, or null
     * @return true if {@link #parse} would succeed
     */
    public static boolean isValid(@Nullable String text) {
        return text != null && CHECK.check(text) == null;
    }

    /**
     * Reads the form without dots, as SATUSEHAT uses it. Whoever calls this vouches that the code is one of Kemendagri: a code of BPS looks
     * the same.
     *
     * @param digits two, four, six or ten digits
     * @return the code
     * @throws IllegalArgumentException if the text is not such a code; the message does not repeat it
     */
    public static KodeWilayah parsePlain(String digits) {
        Objects.requireNonNull(digits, "digits");
        StringBuilder dotted = new StringBuilder(13);
        for (int i = 0; i < digits.length(); i++) {
            dotted.append(i == 2 || i == 4 || i == 6 ? "." : "").append(digits.charAt(i));
        }
        return parse(dotted.toString());
    }

    /**
     * The code of the four small numbers that SIAK keeps ({@code NO_PROP}, {@code NO_KAB}, {@code NO_KEC}, {@code NO_KEL}).
     *
     * @param provinsi number of the province, 1 to 99
     * @param kabupaten number of the regency or city, 1 to 99, or 0 to stop at the province
     * @param kecamatan number of the district, 1 to 99, or 0 to stop above it
     * @param kelurahan number of the kelurahan or village, 1000 to 3999, or 0 to stop above it
     * @return the code
     * @throws IllegalArgumentException if a number is out of bounds, or below a 0 not 0 itself
     */
    public static KodeWilayah of(int provinsi, int kabupaten, int kecamatan, int kelurahan) {
        require(provinsi >= 1 && provinsi <= 99, "provinsi must be 1 to 99");
        require(kabupaten >= 0 && kabupaten <= 99, "kabupaten must be 0 to 99");
        require(kecamatan >= 0 && kecamatan <= 99, "kecamatan must be 0 to 99");
        require(kelurahan == 0 || (kelurahan >= KINDS && kelurahan < 4 * KINDS), "kelurahan must be 0 or 1000 to 3999");
        require(kecamatan == 0 || kabupaten != 0, "kecamatan must be 0 where kabupaten is");
        require(kelurahan == 0 || kecamatan != 0, "kelurahan must be 0 where kecamatan is");
        return new KodeWilayah(provinsi * PROVINCE + kabupaten * REGENCY + kecamatan * DISTRICT + kelurahan);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The code, or null if the text is not a dotted code. */
    static @Nullable KodeWilayah orNull(String text) {
        return CHECK.check(text) == null ? new KodeWilayah(padded(text)) : null;
    }

    static KodeWilayah ofNumber(long number) {
        return new KodeWilayah(number);
    }

    /** The number of a well-formed code with its missing levels as zeros; separators are skipped. */
    private static long padded(CharSequence code) {
        long number = 0;
        int digits = 0;
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) != '.') {
                number = number * 10 + code.charAt(i) - '0';
                digits++;
            }
        }
        return switch (digits) {
            case 2 -> number * PROVINCE;
            case 4 -> number * REGENCY;
            case 6 -> number * DISTRICT;
            default -> number;
        };
    }

    long number() {
        return number;
    }

    /**
     * The level.
     *
     * @return as the code's length and digits tell it
     */
    public TingkatWilayah tingkat() {
        if (number % PROVINCE == 0) {
            return TingkatWilayah.PROVINSI;
        } else if (number % REGENCY == 0) {
            return number / REGENCY % 100 < FIRST_CITY ? TingkatWilayah.KABUPATEN : TingkatWilayah.KOTA;
        } else if (number % DISTRICT == 0) {
            return TingkatWilayah.KECAMATAN;
        }
        return switch ((int) (number % DISTRICT / KINDS)) {
            case 1 -> TingkatWilayah.KELURAHAN;
            case 2 -> TingkatWilayah.DESA;
            default -> TingkatWilayah.DESA_ADAT;
        };
    }

    /**
     * The region that this one is directly part of.
     *
     * @return empty for a province
     */
    public Optional<KodeWilayah> parent() {
        return switch (tingkat().digits()) {
            case 2 -> Optional.empty();
            case 4 -> Optional.of(upTo(PROVINCE));
            case 6 -> Optional.of(upTo(REGENCY));
            default -> Optional.of(upTo(DISTRICT));
        };
    }

    private KodeWilayah upTo(long unit) {
        return new KodeWilayah(number - number % unit);
    }

    /** The province that this region is or is part of. */
    KodeWilayah provinsi() {
        return upTo(PROVINCE);
    }

    /** The regency or city that this region is or is part of; null for a province. */
    @Nullable
    KodeWilayah kabupatenKota() {
        return number % PROVINCE == 0 ? null : upTo(REGENCY);
    }

    /** The district that this region is or is part of; null for a larger one. */
    @Nullable
    KodeWilayah kecamatan() {
        return number % REGENCY == 0 ? null : upTo(DISTRICT);
    }

    /**
     * Whether a region is part of this one by its code, at any depth.
     *
     * @param other any code
     * @return true if it is, and if both are equal
     */
    public boolean contains(KodeWilayah other) {
        return other.number >= number && other.number < number + span();
    }

    /** How many numbers a region of this level takes. */
    long span() {
        return switch (tingkat().digits()) {
            case 2 -> PROVINCE;
            case 4 -> REGENCY;
            case 6 -> DISTRICT;
            default -> 1;
        };
    }

    /**
     * The dotted form, which is what is stored and exchanged.
     *
     * @return such as {@code 33.74.01.1001}
     */
    public String dotted() {
        String digits = plain();
        StringBuilder dotted = new StringBuilder(13);
        for (int i = 0; i < digits.length(); i++) {
            dotted.append(i == 2 || i == 4 || i == 6 ? "." : "").append(digits.charAt(i));
        }
        return dotted.toString();
    }

    /**
     * The form without dots, for systems that want it, such as SATUSEHAT. Name {@link #SYSTEM} beside it.
     *
     * @return two, four, six or ten digits
     */
    public String plain() {
        return Long.toString(number + 100 * PROVINCE).substring(1, 1 + tingkat().digits());
    }

    /**
     * What the national tables know of this code, today or formerly.
     *
     * @return empty if the code is in no table
     */
    public Optional<Wilayah> wilayah() {
        return DaftarWilayah.nasional().find(this);
    }

    /**
     * The region's name, today's or for a code that ceased the last one.
     *
     * @return such as {@code Kota Semarang}, empty if the code is in no table
     */
    public Optional<String> nama() {
        return wilayah().map(Wilayah::nama);
    }

    @Override
    public int compareTo(KodeWilayah other) {
        return Long.compare(number, other.number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KodeWilayah that && number == that.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return dotted();
    }
}
