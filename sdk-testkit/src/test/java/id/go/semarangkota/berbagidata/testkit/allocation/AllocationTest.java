package id.go.semarangkota.berbagidata.testkit.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
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
import java.lang.management.ManagementFactory;
import java.nio.CharBuffer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Checks that promise to allocate nothing for a well-formed text: counted by the JVM, in bytes, whatever the time it takes. */
class AllocationTest {
    private static final int ROUNDS = 10_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A promise and a text for which it is made. */
    private record Check(String name, Predicate<CharSequence> isValid, CharSequence text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Check> CHECKS = List.of(
            new Check("NIK", Nik::isValid, "3374011201800001"),
            new Check("NIK of a woman", Nik::isValid, "3374015202000001"),
            new Check("NIK in a buffer", Nik::isValid, CharBuffer.wrap("3374011201800001")),
            new Check("NomorKk", NomorKk::isValid, "3374011201800002"),
            new Check("Npwp", Npwp::isValid, "0013121660091000"),
            new Check("Nitku", Nitku::isValid, "0013121660091000000000"),
            new Check("Npwpd", Npwpd::isValid, "P.1.0000001.01.02"),
            new Check("Nop", Nop::isValid, "337401000100100010"),
            new Check("Nisn", Nisn::isValid, "0012345678"),
            new Check("Npsn", Npsn::isValid, "20328001"),
            new Check("TahunAjaran", TahunAjaran::isValid, "2025/2026"),
            new Check("NomorBpjs", NomorBpjs::isValid, "0001234567890"),
            new Check("KodeIcd10", KodeIcd10::isValid, "A09.9"),
            new Check("MingguEpidemiologi", MingguEpidemiologi::isValid, "2026-W01"));

    private static long bytes(Check check) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ROUNDS; i++) {
            if (!check.isValid.test(check.text)) {
                throw new AssertionError(check.name + " is not well-formed");
            }
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** The fewest bytes of some rounds: the first may load classes, and a later one meet the compiler at work. */
    private static long fewest(Check check) {
        return LongStream.generate(() -> bytes(check)).limit(5).min().orElseThrow();
    }

    @ParameterizedTest
    @FieldSource("CHECKS")
    void aCheckOfAWellFormedText_allocatesNothing(Check check) {
        assertThat(fewest(check)).isZero();
    }

    @Test
    void theCounter_seesEvenSmallObjects() {
        Check wasteful = new Check("wasteful", text -> !new StringBuilder(text).isEmpty(), "3374011201800001");
        assertThat(fewest(wasteful)).isGreaterThan(ROUNDS);
    }
}
