package id.go.semarangkota.berbagidata.testkit.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What only the source shows: sizes, catch clauses, literals. Parsed by the JDK's own compiler. */
final class SourceRules {
    static final int MAX_FILE_LINES = 500;
    static final int MAX_METHOD_LINES = 40;
    static final int MAX_PARAMETERS = 5;

    /** What is looked for; tests are held to fewer rules than the code that ships. */
    enum Rule {
        FILE_SIZE,
        METHOD_SIZE,
        PARAMETERS,
        BROAD_CATCH,
        LINE_SEPARATOR_LITERAL,
        BROAD_ASSERTION
    }

    private static final Set<String> BROAD_CAUGHT = Set.of("Exception", "Throwable");
    private static final Set<String> BROAD_ASSERTED = Set.of("Exception", "RuntimeException", "Throwable");
    private static final Set<String> ASSERTIONS =
            Set.of("assertThrows", "assertThrowsExactly", "assertThatExceptionOfType", "isInstanceOf", "expect");

    private final Set<Rule> rules;
    private int methods;

    private SourceRules(Set<Rule> rules) {
        this.rules = EnumSet.copyOf(rules);
    }

    /** What was found, and how many methods were looked at. */
    record Result(List<String> findings, int files, int methods) {}

    static Result check(Collection<SourceFile> files, Set<Rule> rules) {
        SourceRules run = new SourceRules(rules);
        List<String> findings = new ArrayList<>();
        run.parse(files, findings);
        return new Result(findings, files.size(), run.methods);
    }

    private void parse(Collection<SourceFile> files, List<String> findings) {
        if (rules.contains(Rule.FILE_SIZE)) {
            files.stream()
                    .filter(file -> file.lines() > MAX_FILE_LINES)
                    .forEach(file -> findings.add(file.path() + ": " + file.lines() + " lines"));
        }
        SourceFile.parse(
                files,
                findings,
                (unit, trees) -> new Scanner(unit, trees.getSourcePositions(), findings).scan(unit, null));
    }

    /** Walks one file. */
    private final class Scanner extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> findings;

        Scanner(CompilationUnitTree unit, SourcePositions positions, List<String> findings) {
            this.unit = unit;
            this.positions = positions;
            this.findings = findings;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            methods++;
            checkLength(method, method.getName().toString());
            int parameters = method.getParameters().size();
            if (parameters > MAX_PARAMETERS && !mayTakeMany(method)) {
                report(Rule.PARAMETERS, method, method.getName() + " takes " + parameters + " parameters");
            }
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitBlock(BlockTree block, Void nothing) {
            if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
                checkLength(block, "an initializer");
            }
            return super.visitBlock(block, null);
        }

        private void checkLength(Tree tree, String name) {
            long lines = 1 + line(positions.getEndPosition(unit, tree)) - line(positions.getStartPosition(unit, tree));
            if (lines > MAX_METHOD_LINES) {
                report(Rule.METHOD_SIZE, tree, name + " has " + lines + " lines");
            }
        }

        /** Private constructors (a builder fills them) and the canonical constructor of a record. */
        private boolean mayTakeMany(MethodTree method) {
            if (!method.getName().contentEquals("<init>")) {
                return false;
            }
            ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            return method.getModifiers().getFlags().contains(Modifier.PRIVATE)
                    || (type.getKind() == Tree.Kind.RECORD
                            && SourceFile.components(type).count()
                                    == method.getParameters().size());
        }

        @Override
        public Void visitCatch(CatchTree clause, Void nothing) {
            Tree caught = clause.getParameter().getType();
            List<? extends Tree> types =
                    caught instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(caught);
            if (types.stream().anyMatch(type -> BROAD_CAUGHT.contains(simpleName(type))) && !endsInThrow(clause)) {
                report(Rule.BROAD_CATCH, clause, "catches " + caught);
            }
            return super.visitCatch(clause, null);
        }

        /** Whatever was caught goes on: nothing is made a "no" of. */
        private static boolean endsInThrow(CatchTree clause) {
            List<? extends StatementTree> statements = clause.getBlock().getStatements();
            return !statements.isEmpty() && statements.get(statements.size() - 1) instanceof ThrowTree;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text && text.contains("%n")) {
                report(Rule.LINE_SEPARATOR_LITERAL, literal, "%n is the platform's line separator");
            }
            return super.visitLiteral(literal, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (ASSERTIONS.contains(simpleName(call.getMethodSelect()))) {
                call.getArguments().stream()
                        .filter(SourceRules::isBroadClass)
                        .forEach(argument ->
                                report(Rule.BROAD_ASSERTION, call, "expects " + argument + ", which anything is"));
            }
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            return null;
        }

        private void report(Rule rule, Tree tree, String what) {
            if (rules.contains(rule)) {
                findings.add(SourceFile.pathOf(unit) + ":" + line(positions.getStartPosition(unit, tree)) + " " + what);
            }
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }

    private static boolean isBroadClass(Tree argument) {
        return argument instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("class")
                && BROAD_ASSERTED.contains(simpleName(select.getExpression()));
    }

    private static String simpleName(Tree tree) {
        if (tree instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        }
        return tree instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
    }
}
