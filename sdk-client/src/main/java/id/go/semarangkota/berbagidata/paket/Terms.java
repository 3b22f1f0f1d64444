package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** What the frozen terms of a request (kesepakatan) mean for the packages that fulfil it. Immutable and thread-safe. */
public final class Terms {
    /** The longest purpose that policies and envelopes hold. */
    private static final int LONGEST = 200;

    private final Kesepakatan terms;

    Terms(Kesepakatan terms) {
        this.terms = terms;
    }

    /**
     * The purpose that policy and envelope of a package name: the purpose that the request states, or where that is longer than 200
     * characters or more than one line, a URN with its SHA-256.
     *
     * @param tujuan what {@link IsiPermohonan#tujuan()} says
     * @return one line of at most 200 characters
     */
    public static String purposeOf(String tujuan) {
        Objects.requireNonNull(tujuan, "tujuan");
        boolean line = tujuan.length() <= LONGEST
                && tujuan.equals(tujuan.strip())
                && tujuan.codePoints().noneMatch(Terms::isUnfit)
                && Normalizer.isNormalized(tujuan, Normalizer.Form.NFC);
        return line
                ? tujuan
                : "urn:berbagidata:tujuan:sha256:" + Digest.sha256(tujuan.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isUnfit(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Refuses a plan under which something else would leave than was agreed. */
    void requireKept(AnonymizationPlan<?> plan) {
        AnonymizationPolicy policy = plan.policy();
        IsiPermohonan isi = terms.isi();
        require(plan.type().id().equals(isi.dataset()), "dataset");
        require(policy.purpose().equals(purposeOf(isi.tujuan())), "purpose");
        require(policy.recipient().equals(isi.peminta().kode()), "recipient");
        Set<String> extra = new HashSet<>(plan.columns());
        extra.removeAll(isi.kolom());
        require(extra.isEmpty(), "fields");
    }

    private static void require(boolean kept, String what) {
        if (!kept) {
            throw new IllegalArgumentException("plan: its policy's " + what + " must be what the terms say");
        }
    }
}
