package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.infrastruktur.Sta;
import id.go.semarangkota.berbagidata.kependudukan.Nik;
import id.go.semarangkota.berbagidata.kependudukan.NomorKk;
import id.go.semarangkota.berbagidata.kesehatan.KodeIcd10;
import id.go.semarangkota.berbagidata.kesehatan.MingguEpidemiologi;
import id.go.semarangkota.berbagidata.kesehatan.NomorBpjs;
import id.go.semarangkota.berbagidata.pajak.Nitku;
import id.go.semarangkota.berbagidata.pajak.Nop;
import id.go.semarangkota.berbagidata.pajak.Npwp;
import id.go.semarangkota.berbagidata.pajak.Npwpd;
import id.go.semarangkota.berbagidata.pendidikan.Nisn;
import id.go.semarangkota.berbagidata.pendidikan.Npsn;
import id.go.semarangkota.berbagidata.pendidikan.TahunAjaran;
import id.go.semarangkota.berbagidata.wilayah.DaftarWilayah;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** Identifiers and codes: what is called valid can be parsed and says the same again, everything else is refused and not repeated. */
public final class IdentifierFuzz {
    private static final KodeWilayah SEMARANG = KodeWilayah.parse("33.74");

    /** What is said of a text, and how it is taken. */
    private record Kind(String name, Predicate<String> isValid, Function<String, Object> parse) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("Nik", Nik::isValid, Nik::parse),
            new Kind("NomorKk", NomorKk::isValid, NomorKk::parse),
            new Kind("Npwp", Npwp::isValid, Npwp::parse),
            new Kind("Nitku", Nitku::isValid, Nitku::parse),
            new Kind("Npwpd", Npwpd::isValid, Npwpd::parse),
            new Kind("Nop", Nop::isValid, Nop::parse),
            new Kind("Nisn", Nisn::isValid, Nisn::parse),
            new Kind("Npsn", Npsn::isValid, Npsn::parse),
            new Kind("NomorBpjs", NomorBpjs::isValid, NomorBpjs::parse),
            new Kind("KodeIcd10", KodeIcd10::isValid, KodeIcd10::parse),
            new Kind("Sta", Sta::isValid, Sta::parse),
            new Kind("TahunAjaran", TahunAjaran::isValid, TahunAjaran::parse),
            new Kind("MingguEpidemiologi", MingguEpidemiologi::isValid, MingguEpidemiologi::parse),
            new Kind("KodeWilayah", KodeWilayah::isValid, KodeWilayah::parse));

    private IdentifierFuzz() {}

    /**
     * Called by Jazzer.
     *
     * @param input the text, in UTF-16 if the number of bytes is even and the first is a NUL, else in UTF-8
     */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        boolean wide = input.length > 0 && input.length % 2 == 0 && input[0] == 0;
        String text = new String(input, wide ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
        Promise.bounded(() -> check(text));
    }

    private static void check(String text) {
        KINDS.forEach(kind -> check(kind, text));
        DaftarWilayah regions = DaftarWilayah.nasional();
        regions.named(SEMARANG, text)
                .forEach(region -> Promise.holds(regions.isNamed(region.kode(), text), "named and not named"));
        if (Nik.isValid(text)) {
            Nik nik = Nik.parse(text);
            Promise.holds(!nik.tanggalLahirCandidates().isEmpty(), "a NIK without a day of birth");
            Promise.holds(nik.tanggalLahirCandidates().stream().allMatch(nik::isBornOn), "another day of birth");
            Promise.holds(nik.masked().length() == text.length() && nik.nomorUrut() > 0, "another NIK");
        }
    }

    private static void check(Kind kind, String text) {
        Object parsed;
        try {
            parsed = kind.parse.apply(text);
        } catch (IllegalArgumentException e) {
            Promise.holds(!kind.isValid.test(text), kind.name + ": valid, and refused");
            Promise.holds(e.getClass() == IllegalArgumentException.class, kind.name + ": refused by accident");
            Discretion.check(Objects.requireNonNull(e.getMessage()), text.getBytes(StandardCharsets.UTF_8));
            return;
        }
        Promise.holds(kind.isValid.test(text), kind.name + ": parsed, and not valid");
        Promise.holds(parsed.equals(kind.parse.apply(text)), kind.name + ": not equal to itself");
    }
}
