package id.go.semarangkota.berbagidata.pajak;

import id.go.semarangkota.berbagidata.kependudukan.Nik;
import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * The rules over several fields of a {@link WajibPajak}, and those on one field that are warnings.
 *
 * <p>Each rule is silent about a field that is absent or malformed: that is reported elsewhere. Stateless and thread-safe.
 */
public final class WajibPajakRules implements RecordRules<WajibPajak> {
    private static final int NEW_NPWP = 16;
    private static final String PUNCTUATION = "+-()/. ,";

    /** The rules; one object may be shared. */
    public WajibPajakRules() {}

    @Override
    public void check(WajibPajak wajibPajak, RuleContext context) {
        checkNik(wajibPajak, context);
        checkNpwp(wajibPajak, context);
        checkNitku(wajibPajak.nitku(), wajibPajak.npwp(), context);
        checkContact(wajibPajak, context);
        context.errorIfInFuture("TanggalTerdaftar", wajibPajak.tanggalTerdaftar());
    }

    /** A person has a NIK or a reason for having none; a body has neither. */
    private static void checkNik(WajibPajak wajibPajak, RuleContext context) {
        if (wajibPajak.nik() == null) {
            if (wajibPajak.jenis() == JenisWajibPajak.PRIBADI && wajibPajak.alasanTanpaNik() == null) {
                context.error("NIK", "nik.tanpa-alasan");
            }
            return;
        }
        if (wajibPajak.alasanTanpaNik() != null) {
            context.warning("AlasanTanpaNIK", "nik.alasan-berlebih");
        }
        if (wajibPajak.jenis() == JenisWajibPajak.BADAN) {
            context.warning("NIK", "wajib-pajak.nik-badan");
        }
    }

    private static void checkNpwp(WajibPajak wajibPajak, RuleContext context) {
        String npwp = wajibPajak.npwp();
        String nik = wajibPajak.nik();
        if (npwp == null
                || npwp.length() != NEW_NPWP
                || npwp.charAt(0) == '0'
                || npwp.equals(nik)
                || !Npwp.isValid(npwp)) {
            return;
        }
        if (Npwp.isSuspect(npwp)) {
            context.warning("NPWP", "npwp.bukan-nik");
        } else if (nik != null && wajibPajak.jenis() == JenisWajibPajak.PRIBADI && Nik.isValid(nik)) {
            context.warning("NPWP", "npwp.beda-nik");
        }
    }

    private static void checkNitku(@Nullable String nitku, @Nullable String npwp, RuleContext context) {
        if (nitku == null || (npwp != null && belongs(nitku, npwp)) || !Nitku.isValid(nitku)) {
            return;
        }
        if (Npwp.isSuspect(nitku)) {
            context.warning("NITKU", "nitku.bukan-nik");
        }
        // An old number of a person stands in no NITKU: the NIK took its place.
        boolean comparable = npwp != null && (npwp.length() == NEW_NPWP || nitku.charAt(0) == '0');
        if (comparable && Npwp.isValid(npwp)) {
            context.warning("NITKU", "nitku.beda-npwp");
        }
    }

    /** Whether the number begins with an NPWP; an old one stands behind a 0. */
    private static boolean belongs(String nitku, String npwp) {
        return npwp.length() == NEW_NPWP
                ? nitku.startsWith(npwp)
                : !nitku.isEmpty() && nitku.charAt(0) == '0' && nitku.startsWith(npwp, 1);
    }

    private static void checkContact(WajibPajak wajibPajak, RuleContext context) {
        String email = wajibPajak.email();
        if (email != null && !looksLikeEmail(email)) {
            context.warning("Email", "email.bentuk");
        }
        String telepon = wajibPajak.telepon();
        if (telepon != null && !looksLikeTelephone(telepon)) {
            context.warning("Telepon", "telepon.bentuk");
        }
    }

    /** One at sign with something before it, and a dot within what follows. */
    private static boolean looksLikeEmail(String text) {
        int at = text.indexOf('@');
        int dot = text.lastIndexOf('.');
        return at > 0
                && text.indexOf('@', at + 1) < 0
                && dot > at + 1
                && dot < text.length() - 1
                && text.indexOf(' ') < 0;
    }

    private static boolean looksLikeTelephone(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0;
    }
}
