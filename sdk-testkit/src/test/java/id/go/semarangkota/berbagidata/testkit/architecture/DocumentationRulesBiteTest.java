package id.go.semarangkota.berbagidata.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each thing that a comment must say is left out once. */
class DocumentationRulesBiteTest {
    private static List<String> findings(String text) {
        SourceFile file = new SourceFile("sdk-core/src/main/java/a/A.java", text);
        return DocumentationRules.check(List.of(file), any -> true).findings().stream()
                .map(finding -> finding.replace(file.path(), "A"))
                .toList();
    }

    @Nested
    class Types {
        @Test
        void needAComment() {
            assertThat(findings("public final class A {}")).containsExactly("A:1 A has no comment");
            assertThat(findings("/** An A. */ public final class A {}")).isEmpty();
            assertThat(findings("final class A { public void m(int a) {} }")).isEmpty();
        }

        @Test
        void needACommentWhereTheyAreNestedAndPublic() {
            assertThat(findings("/** An A. */ public final class A { public enum B { } }"))
                    .containsExactly("A:1 B has no comment");
            assertThat(findings("/** An A. */ public interface A { record B() {} }"))
                    .containsExactly("A:1 B has no comment");
            assertThat(findings("/** An A. */ public final class A { enum B { C } }"))
                    .isEmpty();
        }

        @Test
        void describeTheirTypeParametersAndComponents() {
            assertThat(findings("/** An A. */ public record A<T>(T a) {}"))
                    .containsExactly("A:1 no @param <T>", "A:1 no @param a");
            assertThat(findings("/**\n * An A.\n * @param <T> t\n * @param a a\n */\npublic record A<T>(T a) {}"))
                    .isEmpty();
        }

        @Test
        void thatAreRecordsDescribeTheirComponentsOnce() {
            String described = "/**\n * An A.\n * @param a a\n */\npublic record A(int a) { ";
            assertThat(findings(described + "public A { } }")).isEmpty();
            assertThat(findings(described + "public A() { this(1); } }")).containsExactly("A:5 <init> has no comment");
        }
    }

    @Nested
    class Members {
        private static List<String> in(String member) {
            return findings("/** An A. */ public abstract class A {\n" + member + "}");
        }

        @Test
        void needAComment() {
            assertThat(in("public void m() {}")).containsExactly("A:2 m has no comment");
            assertThat(in("protected A() {}")).containsExactly("A:2 <init> has no comment");
            assertThat(in("public static final int B = 1;")).containsExactly("A:2 B has no comment");
            assertThat(in("/** A B. */ public enum B { C }")).containsExactly("A:2 C has no comment");
            assertThat(findings("/** An A. */ public interface A { void m(); int B = 1; }"))
                    .containsExactly("A:1 m has no comment", "A:1 B has no comment");
        }

        @Test
        void needNoneWhereNobodySeesThem_orWhereTheyInheritIt() {
            assertThat(in("void m(int a) {} private int b;")).isEmpty();
            assertThat(in("@Override public String toString() { return null; }"))
                    .isEmpty();
        }

        @Test
        void describeWhatTheyTakeReturnAndThrow() {
            assertThat(in("/** Does it. */ public abstract <T> int m(T a) throws java.io.IOException;"))
                    .containsExactly(
                            "A:2 no @param <T>",
                            "A:2 no @param a",
                            "A:2 no @return of m",
                            "A:2 no @throws java.io.IOException of m");
            assertThat(in("""
                            /**
                             * Does it.
                             * @param <T> t
                             * @param a a
                             * @return r
                             * @throws java.io.IOException e
                             */
                            public abstract <T> int m(T a) throws java.io.IOException;
                            """)).isEmpty();
            assertThat(in("/** {@return what it does} */ public abstract int m();"))
                    .isEmpty();
        }

        @Test
        void needMoreThanABlankTag() {
            assertThat(in("/**\n * Does it.\n * @param a\n */\npublic abstract void m(int a);"))
                    .containsExactly("A:6 no @param a");
        }
    }

    @Test
    void onlyExportedFilesAreLookedAt_andCounted() {
        SourceFile file = new SourceFile("sdk-core/src/main/java/a/b/A.java", "public class A { public int b; }");
        assertThat(DocumentationRules.check(List.of(file), any -> false).documented())
                .isZero();
        assertThat(DocumentationRules.check(List.of(file), any -> true).documented())
                .isEqualTo(2);
        assertThat(file.packageName()).isEqualTo("a.b");
    }
}
