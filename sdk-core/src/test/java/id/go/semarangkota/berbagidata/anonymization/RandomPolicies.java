package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Policies that a plan accepts, drawn by a seed. */
final class RandomPolicies {
    private RandomPolicies() {}

    static AnonymizationPolicy policy(RecordType<?> type, SplittableRandom random) {
        AnonymizationPolicy.Builder builder = Policies.of(type).version(1 + random.nextInt(1000));
        List<Field> fields = type.fields();
        builder.keep(fields.get(random.nextInt(fields.size())).path());
        for (Field field : fields) {
            if (random.nextInt(4) > 0) {
                builder.treat(field.path(), treatment(field, random));
            }
        }
        return builder.build();
    }

    private static Treatment treatment(Field field, SplittableRandom random) {
        List<Treatment> suited = new ArrayList<>(List.of(Treatment.drop(), Treatment.drop(), Treatment.keep()));
        suited.add(Treatment.redact("R" + random.nextInt(10)));
        if (field.type() == DataType.DATE) {
            suited.addAll(List.of(Treatment.month(), Treatment.year()));
            suited.add(Treatment.ageBand(1 + random.nextInt(50), LocalDate.of(2026, 1 + random.nextInt(12), 1)));
        }
        if (field.sensitivity() == Sensitivity.DIRECT_IDENTIFIER) {
            suited.add(Treatment.mask("*".repeat(6 + random.nextInt(10)) + "##"));
            suited.add(Treatment.pseudonym("kunci-" + random.nextInt(3)));
        }
        if (field.path().matches("(.*[.])?(Jalan|RT|RW|Kelurahan|Kecamatan|Kota|Provinsi|KodeWilayah|KodePos)")) {
            suited.addAll(List.of(Treatment.kelurahan(), Treatment.kecamatan(), Treatment.kota()));
        }
        return suited.get(random.nextInt(suited.size()));
    }
}
