package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Policies, records and a pseudonymizer for tests. */
final class Policies {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** Tells its scope and the length of the value, nothing more. */
    static final Pseudonymizer SCOPED = scope -> value -> "token-" + scope.keyReference() + "|" + scope.purpose() + "|"
            + scope.recipient() + "|" + scope.field() + "|" + value.length();

    private Policies() {}

    static AnonymizationPolicy.Builder complete(AnonymizationPolicy.Builder builder) {
        return builder.id("disdik-bantuan-siswa")
                .version(3)
                .purpose("Penyaluran bantuan siswa")
                .recipient("disdik")
                .legalBasis("Perjanjian kerja sama nomor 12 (contoh)")
                .validFrom(LocalDate.of(2026, 1, 1))
                .validUntil(LocalDate.of(2026, 12, 31));
    }

    static AnonymizationPolicy.Builder of(RecordType<?> type) {
        return complete(AnonymizationPolicy.builder().dataset(type.schema()));
    }

    static AnonymizationPlan<Warga> plan(AnonymizationPolicy.Builder builder) {
        return AnonymizationPlan.of(builder.build(), Warga.TYPE, DAY);
    }

    static AnonymizationPlan<Warga> plan(Map<String, Treatment> treatments) {
        AnonymizationPolicy.Builder builder = of(Warga.TYPE);
        treatments.forEach(builder::treat);
        return plan(builder);
    }

    static AnonymizationPlan<Warga> plan(String path, Treatment treatment) {
        return plan(Map.of(path, treatment));
    }

    /** A record with one value. */
    static Warga warga(String path, String text) {
        Object[] values = new Object[Warga.TYPE.fields().size()];
        Field field = Warga.TYPE.field(path).orElseThrow();
        values[field.index()] = text == null ? null : value(field.type(), text);
        return Warga.TYPE.create(values);
    }

    private static Object value(DataType type, String text) {
        return switch (type) {
            case TEXT -> text;
            case DATE -> LocalDate.parse(text);
            case INTEGER -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case CODE -> Warga.Golongan.valueOf(text);
            case GEOMETRY, LIST -> throw new IllegalArgumentException("Warga has no such field");
        };
    }

    static UnaryOperator<String> fixed(String token) {
        return value -> token;
    }
}
