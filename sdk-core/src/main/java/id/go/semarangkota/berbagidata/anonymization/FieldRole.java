package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.validation.constraints.ValidKodePos;
import id.go.semarangkota.berbagidata.validation.constraints.ValidKodeWilayah;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNik;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNitku;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNomorKk;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNpwp;
import id.go.semarangkota.berbagidata.validation.constraints.ValidRtRw;
import java.lang.annotation.Annotation;

/**
 * What a field is in any dataset: by its constraint where it has a telling one, so that a vendor's {@code @ValidNik String nomorInduk} is
 * a NIK, and else by the wire name that the standard gives it: {@code Kelurahan} means the same below {@code Alamat},
 * {@code AlamatDomisili} and at the top of a record.
 */
enum FieldRole {
    /** A NIK, or a number that is or holds one: NPWP and NITKU of a person do since 2024. */
    NIK(0),
    /** The number of a family card, built like a NIK. */
    FAMILY_CARD(0),
    BIRTH_DATE(0),
    PROVINSI(1),
    KOTA(2),
    KECAMATAN(3),
    KELURAHAN(4),
    /** One postal code serves one kelurahan or few. */
    POSTAL_CODE(4),
    /** A dotted region code, of any depth. */
    REGION_CODE(4),
    /** Street, RT and RW: below every level. */
    STREET(5),
    OTHER(0);

    /** 0 for what is no part of an address; the greater, the finer. */
    final int depth;

    FieldRole(int depth) {
        this.depth = depth;
    }

    /** A list of texts is what its texts are. */
    static FieldRole of(Field field) {
        return ofOne(field.item().orElse(field));
    }

    private static FieldRole ofOne(Field field) {
        String name = leafName(field.path());
        if (field.type() == DataType.DATE) {
            return name.startsWith("TanggalLahir") ? BIRTH_DATE : OTHER;
        } else if (field.type() != DataType.TEXT) {
            return OTHER;
        }
        FieldRole constrained = ofConstraints(field);
        return constrained == OTHER ? ofText(name) : constrained;
    }

    private static FieldRole ofConstraints(Field field) {
        for (Annotation annotation : field.annotations()) {
            FieldRole role = ofConstraint(annotation);
            if (role != OTHER) {
                return role;
            }
        }
        return OTHER;
    }

    private static FieldRole ofConstraint(Annotation annotation) {
        if (annotation instanceof ValidNik || annotation instanceof ValidNpwp || annotation instanceof ValidNitku) {
            // The national number of a taxpayer who is a resident is the NIK.
            return NIK;
        } else if (annotation instanceof ValidNomorKk) {
            return FAMILY_CARD;
        } else if (annotation instanceof ValidKodeWilayah) {
            return REGION_CODE;
        } else if (annotation instanceof ValidRtRw) {
            return STREET;
        }
        return annotation instanceof ValidKodePos ? POSTAL_CODE : OTHER;
    }

    private static FieldRole ofText(String name) {
        return switch (name) {
            case "NPWP", "NITKU" -> NIK;
            case "Jalan", "RT", "RW" -> STREET;
            case "Kelurahan" -> KELURAHAN;
            case "KodePos" -> POSTAL_CODE;
            case "KodeWilayah" -> REGION_CODE;
            case "Kecamatan" -> KECAMATAN;
            case "Kota" -> KOTA;
            case "Provinsi" -> PROVINSI;
            default -> ofIdentifier(name);
        };
    }

    private static FieldRole ofIdentifier(String name) {
        if (name.startsWith("NIK")) {
            return NIK;
        }
        return name.startsWith("NomorKK") || name.startsWith("NoKK") ? FAMILY_CARD : OTHER;
    }

    boolean isAddress() {
        return depth > 0;
    }

    /** Whether the field names a level of the address in words. */
    boolean isName() {
        return switch (this) {
            case PROVINSI, KOTA, KECAMATAN, KELURAHAN -> true;
            default -> false;
        };
    }

    boolean isIdentifier() {
        return this == NIK || this == FAMILY_CARD;
    }

    static String leafName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The part that a leaf stands in, empty at the top. */
    static String partOf(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }
}
