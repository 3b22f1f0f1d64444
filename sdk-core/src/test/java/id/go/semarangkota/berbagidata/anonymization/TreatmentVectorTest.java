package id.go.semarangkota.berbagidata.anonymization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The vectors of vektor/perlakuan.json: a policy file's treatment on one value of one field. */
class TreatmentVectorTest {
    private final Map<String, Object> vectors = TestJson.object(TestJson.parse(TestJson.resource("perlakuan.json")));

    @TestFactory
    Stream<DynamicTest> shows() {
        return vectors("shown")
                .map(vector -> DynamicTest.dynamicTest((String) vector.get("id"), () -> {
                    String field = (String) vector.get("field");
                    AnonymizationPlan<Warga> plan = plan(vector);
                    assertThat(plan.columns()).containsExactly(field);
                    Anonymizer<Warga> anonymizer = Anonymizer.of(plan, Policies.SCOPED);
                    assertThat(anonymizer.apply(Policies.warga(field, (String) vector.get("input"))))
                            .containsExactly((String) vector.get("expected"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> drops() {
        return vectors("dropped")
                .map(vector -> DynamicTest.dynamicTest((String) vector.get("id"), () -> {
                    AnonymizationPlan<Warga> plan =
                            Policies.plan(policy(vector).toBuilder().keep("Anak"));
                    assertThat(plan.columns()).containsExactly("Anak");
                    assertThat(plan.treatments()).containsEntry((String) vector.get("field"), Treatment.drop());
                }));
    }

    @TestFactory
    Stream<DynamicTest> refuses_onTheField() {
        return vectors("refused")
                .map(vector -> DynamicTest.dynamicTest((String) vector.get("id"), () -> {
                    AnonymizationPolicy policy = policy(vector);
                    assertThatExceptionOfType(PolicyException.class)
                            .isThrownBy(() -> AnonymizationPlan.of(policy, Warga.TYPE, Policies.DAY))
                            .satisfies(e -> assertThat(e.violations())
                                    .extracting(Violation::ruleId, Violation::field)
                                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                                            vector.get("code"), vector.get("field"))));
                }));
    }

    @TestFactory
    Stream<DynamicTest> refuses_unreadableTreatments() {
        return vectors("unreadable")
                .map(vector -> DynamicTest.dynamicTest((String) vector.get("id"), () -> {
                    assertThatExceptionOfType(PolicyException.class)
                            .isThrownBy(() -> policy(vector))
                            .satisfies(e -> {
                                assertThat(e.code()).isEqualTo(vector.get("code"));
                                assertThat(e.position().line()).isPositive();
                                assertThat(e.position().column()).isPositive();
                            });
                }));
    }

    @Test
    void everyGroupHasVectors() {
        assertThat(List.of("shown", "dropped", "refused", "unreadable"))
                .allSatisfy(group -> assertThat(vectors(group).count()).isGreaterThan(4));
    }

    private Stream<Map<String, Object>> vectors(String group) {
        return ((List<?>) vectors.get(group)).stream().map(TestJson::object);
    }

    private static AnonymizationPlan<Warga> plan(Map<String, Object> vector) {
        return AnonymizationPlan.of(policy(vector), Warga.TYPE, Policies.DAY);
    }

    private static AnonymizationPolicy policy(Map<String, Object> vector) {
        Map<String, Object> members = TestJson.object(
                TestJson.parse(Policies.of(Warga.TYPE).keep("Anak").build().toJson()));
        members.put("treatments", Map.of(vector.get("field"), vector.get("treatment")));
        return AnonymizationPolicy.parse(TestJson.write(members));
    }
}
