package id.go.semarangkota.berbagidata.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.testkit.architecture.SourceRules.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each source rule meets a seeded defect, and its nearest lawful neighbour. */
class SourceRulesBiteTest {
    private static List<String> findings(String text) {
        return findings(text, EnumSet.allOf(Rule.class));
    }

    private static List<String> findings(String text, Set<Rule> rules) {
        return SourceRules.check(List.of(new SourceFile("A.java", text)), rules).findings();
    }

    private static String lines(int count) {
        return "\n".repeat(count);
    }

    @Nested
    class Sizes {
        @Test
        void refuse_aFileOf501Lines() {
            assertThat(findings("class A {" + lines(500) + "}")).containsExactly("A.java: 501 lines");
            assertThat(findings("class A {" + lines(499) + "}")).isEmpty();
        }

        @Test
        void refuse_aMethodOf41Lines() {
            assertThat(findings("class A {\n  void m() {" + lines(40) + "}\n}"))
                    .containsExactly("A.java:2 m has 41 lines");
            assertThat(findings("class A {\n  void m() {" + lines(39) + "}\n}")).isEmpty();
        }

        @Test
        void refuse_aLongConstructorInitializerAndNestedMethod() {
            assertThat(findings("class A {\n  A() {" + lines(40) + "}\n}"))
                    .containsExactly("A.java:2 <init> has 41 lines");
            assertThat(findings("class A {\n  static {" + lines(40) + "}\n}"))
                    .containsExactly("A.java:2 an initializer has 41 lines");
            assertThat(findings("class A {\n  Object o = new Object() { void m() {" + lines(40) + "} };\n}"))
                    .containsExactly("A.java:2 m has 41 lines");
        }

        @Test
        void doNotCountJavadoc() {
            assertThat(findings("class A {\n  /**" + lines(100) + "*/\n  void m() {}\n}"))
                    .isEmpty();
        }

        @Test
        void count_whatTheySaw() {
            SourceFile file = new SourceFile("A.java", "class A { void a() {} void b() {} }");
            SourceRules.Result result = SourceRules.check(List.of(file), Set.of(Rule.METHOD_SIZE));
            assertThat(result.files()).isEqualTo(1);
            assertThat(result.methods()).isEqualTo(2);
        }
    }

    @Nested
    class Parameters {
        @Test
        void refuse_six() {
            assertThat(findings("class A { void m(int a, int b, int c, int d, int e, int f) {} }"))
                    .containsExactly("A.java:1 m takes 6 parameters");
            assertThat(findings("class A { A(int a, int b, int c, int d, int e, int f) {} }"))
                    .containsExactly("A.java:1 <init> takes 6 parameters");
            assertThat(findings("class A { void m(int a, int b, int c, int d, int e) {} }"))
                    .isEmpty();
        }

        @Test
        void acceptAPrivateConstructorAndARecordsCanonicalOne() {
            assertThat(findings("class A { private A(int a, int b, int c, int d, int e, int f) {} }"))
                    .isEmpty();
            assertThat(findings("record A(int a, int b, int c, int d, int e, int f) { A { } }"))
                    .isEmpty();
            assertThat(findings("record A(int a, int b, int c, int d, int e, int f) { "
                            + "static int s; A(int a, int b, int c, int d, int e, int f) { this.a = a; } }"))
                    .isEmpty();
        }

        @Test
        void refuse_anotherConstructorOfARecord() {
            assertThat(findings("record A(int a) { A(int a, int b, int c, int d, int e, int f) { this(a); } }"))
                    .containsExactly("A.java:1 <init> takes 6 parameters");
        }
    }

    @Nested
    class Clauses {
        @Test
        void refuse_catchingEverything() {
            assertThat(findings("class A { void m() { try { n(); } catch (Exception e) { } } }"))
                    .containsExactly("A.java:1 catches Exception");
            assertThat(findings("class A { void m() { try { n(); } catch (java.lang.Throwable e) { } } }"))
                    .containsExactly("A.java:1 catches java.lang.Throwable");
            assertThat(findings("class A { void m() { try { n(); } catch (Error | Exception e) { } } }"))
                    .hasSize(1);
            assertThat(findings("class A { void m() { try { n(); } catch (java.io.IOException e) { } } }"))
                    .isEmpty();
        }

        @Test
        void acceptCatchingEverythingToThrowItOn() {
            assertThat(findings("class A { void m() { try { n(); } catch (Throwable e) { close(); throw e; } } }"))
                    .isEmpty();
            assertThat(findings("class A { boolean m() { try { n(); } catch (Throwable e) { "
                            + "if (x) { throw e; } return false; } } }"))
                    .hasSize(1);
        }

        @Test
        void refuse_thePlatformsLineSeparatorInAFormat() {
            assertThat(findings("class A { String s = \"a%n\"; }"))
                    .containsExactly("A.java:1 %n is the platform's line separator");
            assertThat(findings("class A { String s = \"a%d\\n\"; }")).isEmpty();
        }

        @Test
        void refuse_assertionsThatAnyExceptionFulfils() {
            assertThat(findings("class A { void m() { assertThrows(Exception.class, () -> n()); } }"))
                    .hasSize(1);
            assertThat(findings("class A { void m() { assertThatThrownBy(x).isInstanceOf(RuntimeException.class); } }"))
                    .hasSize(1);
            assertThat(findings("class A { void m() { assertThrows(IllegalStateException.class, () -> n()); } }"))
                    .isEmpty();
        }

        @Test
        void areLookedForOnlyWhenAskedFor() {
            assertThat(findings(
                            "class A { void m() { try { n(); } catch (Exception e) { } } }", Set.of(Rule.METHOD_SIZE)))
                    .isEmpty();
        }
    }

    @Test
    void refuses_sourceThatDoesNotParse() {
        assertThat(findings("class A { void m( }")).isNotEmpty().allMatch(finding -> finding.contains("unreadable"));
    }
}
