package id.go.semarangkota.berbagidata.testkit.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Every exported type and member says what it is, what it takes, returns and throws.
 *
 * <p>Javadoc's own check of what is missing is switched off in its favour: on Java 17 it wants the components of a record described
 * twice, on the record and on its compact constructor. Broken references, tags and markup remain Javadoc's to refuse.
 */
final class DocumentationRules extends TreePathScanner<Void, Void> {
    private static final Set<Tree.Kind> ALL_PUBLIC = Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final List<String> findings;
    private int documented;

    private DocumentationRules(CompilationUnitTree unit, DocTrees trees, List<String> findings) {
        this.unit = unit;
        this.trees = trees;
        this.findings = findings;
    }

    /** What was found, and how many exported types and members were looked at. */
    record Result(List<String> findings, int documented) {}

    /** `exported` says whether a file belongs to an exported package. */
    static Result check(Collection<SourceFile> files, Predicate<SourceFile> exported) {
        List<String> findings = new ArrayList<>();
        int[] documented = {0};
        SourceFile.parse(files.stream().filter(exported).toList(), findings, (unit, trees) -> {
            DocumentationRules rules = new DocumentationRules(unit, trees, findings);
            rules.scan(unit, null);
            documented[0] += rules.documented;
        });
        return new Result(findings, documented[0]);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        if (!isVisible(type.getModifiers())) {
            return null;
        }
        DocCommentTree comment = comment(type, type.getSimpleName().toString());
        if (comment != null) {
            requireTypeParameters(comment, type, type.getTypeParameters());
            if (type.getKind() == Tree.Kind.RECORD) {
                SourceFile.components(type).forEach(component -> requireParam(comment, type, component, false));
            }
        }
        return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        if (!isVisible(method.getModifiers()) || isOverride(method) || isCompactConstructor(method)) {
            return null;
        }
        DocCommentTree comment = comment(method, method.getName().toString());
        if (comment != null) {
            requireTypeParameters(comment, method, method.getTypeParameters());
            method.getParameters()
                    .forEach(parameter ->
                            requireParam(comment, method, parameter.getName().toString(), false));
            requireReturn(comment, method);
            method.getThrows().forEach(thrown -> requireThrows(comment, method, thrown.toString()));
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void nothing) {
        if (isVisible(field.getModifiers())) {
            comment(field, field.getName().toString());
        }
        return null;
    }

    /** In the parse tree enum constants carry `public`, the members of an interface do not. */
    private boolean isVisible(ModifiersTree modifiers) {
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        Set<Modifier> flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED)
                || (parent instanceof ClassTree outer
                        && ALL_PUBLIC.contains(outer.getKind())
                        && !flags.contains(Modifier.PRIVATE));
    }

    private static boolean isOverride(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(type -> type.toString().equals("Override"));
    }

    /** Without parameters of its own: the record describes them. */
    private boolean isCompactConstructor(MethodTree method) {
        ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
        if (type.getKind() != Tree.Kind.RECORD || !method.getName().contentEquals("<init>")) {
            return false;
        }
        return !head(method).contains("(");
    }

    /** What stands before the body; the parser gives a compact constructor the record's parameters, its text has none. */
    private String head(MethodTree method) {
        long start = trees.getSourcePositions().getStartPosition(unit, method);
        long body = trees.getSourcePositions().getStartPosition(unit, method.getBody());
        try {
            return unit.getSourceFile()
                    .getCharContent(true)
                    .subSequence((int) start, (int) body)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocCommentTree comment(Tree tree, String name) {
        documented++;
        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
        if (comment == null || comment.getFirstSentence().isEmpty()) {
            report(tree, name + " has no comment");
        }
        return comment;
    }

    private void requireTypeParameters(
            DocCommentTree comment, Tree tree, List<? extends TypeParameterTree> typeParameters) {
        typeParameters.forEach(
                parameter -> requireParam(comment, tree, parameter.getName().toString(), true));
    }

    private void requireParam(DocCommentTree comment, Tree tree, String name, boolean typeParameter) {
        boolean described = tags(comment, ParamTree.class)
                .anyMatch(tag -> tag.getName().getName().contentEquals(name)
                        && tag.isTypeParameter() == typeParameter
                        && !tag.getDescription().isEmpty());
        if (!described) {
            report(tree, "no @param " + (typeParameter ? "<" + name + ">" : name));
        }
    }

    private void requireReturn(DocCommentTree comment, MethodTree method) {
        Tree type = method.getReturnType();
        if (type != null
                && !type.toString().equals("void")
                && tags(comment, ReturnTree.class)
                        .allMatch(tag -> tag.getDescription().isEmpty())) {
            report(method, "no @return of " + method.getName());
        }
    }

    private void requireThrows(DocCommentTree comment, MethodTree method, String thrown) {
        boolean described = tags(comment, ThrowsTree.class)
                .anyMatch(tag -> tag.getExceptionName().getSignature().equals(thrown)
                        && !tag.getDescription().isEmpty());
        if (!described) {
            report(method, "no @throws " + thrown + " of " + method.getName());
        }
    }

    /** Block tags, and the inline ones of the first sentence. */
    private static <T extends DocTree> Stream<T> tags(DocCommentTree comment, Class<T> kind) {
        return Stream.concat(comment.getFullBody().stream(), comment.getBlockTags().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private void report(Tree tree, String what) {
        long line = unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
        findings.add(SourceFile.pathOf(unit) + ":" + line + " " + what);
    }
}
