package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page of the procedure from the tables: flowchart, state diagrams, rows. */
final class ProcedureText {
    private final StringBuilder out = new StringBuilder();

    static String write() {
        ProcedureText text = new ProcedureText();
        text.page();
        return text.out.toString();
    }

    private void page() {
        line("# The procedure");
        line("");
        line(
                "This page is generated from the transition tables in `sdk-core` (`TransitionTable`); a test fails when it differs. Do not edit it.");
        line(
                "To write it anew: `mvn -pl sdk-core -am test -Dtest=ProcedureTextTest -Dsurefire.failIfNoSpecifiedTests=false -Dberbagidata.docs.write=true`.");
        line("");
        line("## The six steps");
        line("");
        line("Rectangles are processes, diamonds decisions, arrows the direction of flow.");
        line("");
        flowchart();
        machine(
                "A request (permohonan)",
                TransitionTable.PERMOHONAN,
                "DRAF",
                StatusPermohonan.values(),
                s -> s.isTerminal());
        machine("A package (paket)", TransitionTable.PAKET, "DISIAPKAN", StatusPaket.values(), s -> s.isTerminal());
        conditions();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void flowchart() {
        Map<Langkah, Set<Edge>> edges = new LinkedHashMap<>();
        for (Langkah step : Langkah.values()) {
            edges.put(step, new LinkedHashSet<>());
        }
        Stream.concat(
                        edges(TransitionTable.PERMOHONAN, Langkah::of, s -> s == StatusPermohonan.DITOLAK),
                        edges(TransitionTable.PAKET, Langkah::of, s -> false))
                .filter(edge -> !edge.to().equals(edge.from().name()))
                .forEach(edge -> edges.get(edge.from()).add(edge));
        line("```mermaid");
        line("flowchart TD");
        edges.forEach(this::step);
        line("    BERHENTI([\"Proses berhenti\"])");
        line("    SELESAI([\"Selesai\"])");
        line("```");
        line("");
        for (Langkah step : Langkah.values()) {
            line(number(step) + ". **" + step.title() + "**: " + commands(step));
        }
        line("");
    }

    private static <S extends Enum<S>, C extends Enum<C>> Stream<Edge> edges(
            TransitionTable<S, C> table, Function<S, Langkah> step, Predicate<S> stop) {
        return table.rows().stream()
                .filter(row -> !row.exceptional())
                .map(row -> new Edge(
                        row.langkah(),
                        row.command().toString(),
                        stop.test(row.to()) ? "BERHENTI" : step.apply(row.to()).name()));
    }

    private void step(Langkah step, Set<Edge> edges) {
        // "1. " at the head of a label would be a list, which Mermaid does not draw.
        line("    " + step + "[\"Langkah " + number(step) + ": " + step.title() + "\"]");
        Map<String, List<String>> targets = edges.stream()
                .collect(Collectors.groupingBy(
                        Edge::to, LinkedHashMap::new, Collectors.mapping(Edge::command, Collectors.toList())));
        if (targets.isEmpty()) {
            line("    " + step + " --> SELESAI");
        } else if (targets.size() == 1) {
            line("    " + step + " --> " + targets.keySet().iterator().next());
        } else {
            line("    " + step + " --> " + step + "_PUTUSAN{\"" + question(step) + "\"}");
            boolean yes = true;
            for (Map.Entry<String, List<String>> target : targets.entrySet()) {
                String answer = (yes ? "Ya: " : "Tidak: ")
                        + target.getValue().stream().distinct().collect(Collectors.joining(", "));
                line("    " + step + "_PUTUSAN -->|\"" + answer + "\"| " + target.getKey());
                yes = false;
            }
        }
    }

    private static int number(Langkah step) {
        return List.of(Langkah.values()).indexOf(step) + 1;
    }

    private static String question(Langkah step) {
        return step == Langkah.VERIFIKASI ? "Disetujui?" : "Lengkap dan akurat?";
    }

    private static String commands(Langkah step) {
        return Stream.concat(TransitionTable.PERMOHONAN.rows().stream(), TransitionTable.PAKET.rows().stream())
                .filter(row -> row.langkah() == step && !row.exceptional())
                .map(row -> "`" + row.command() + "` ("
                        + row.roles().stream().map(Enum::name).collect(Collectors.joining(", ")) + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private <S extends Enum<S>, C extends Enum<C>> void machine(
            String title, TransitionTable<S, C> table, String first, S[] states, Predicate<S> terminal) {
        line("## " + title);
        line("");
        line("Left out of the picture, and in the table below: what may happen in every state that is not an end.");
        line("");
        line("```mermaid");
        line("stateDiagram-v2");
        line("    [*] --> " + first);
        Set<String> arrows = new LinkedHashSet<>();
        table.rows().stream()
                .filter(row -> !row.exceptional())
                .forEach(row ->
                        arrows.add("    " + row.from() + " --> " + row.to() + " : " + row.command() + approvals(row)));
        arrows.forEach(this::line);
        for (S state : states) {
            boolean reached = table.rows().stream().anyMatch(row -> row.to() == state && !row.exceptional());
            if (terminal.test(state) && reached) {
                line("    " + state + " --> [*]");
            }
        }
        line("```");
        line("");
        line("| state | command | by | leads to | second factor | must hold |");
        line("|---|---|---|---|---|---|");
        table.rows()
                .forEach(row -> line("| " + row.from() + " | `" + row.command() + "`" + approvals(row) + " | "
                        + row.roles().stream().map(Enum::name).collect(Collectors.joining(", ")) + " | " + row.to()
                        + " | "
                        + (row.stepUp() ? "yes" : "") + " | "
                        + row.conditions().stream().map(Syarat::toString).collect(Collectors.joining(", ")) + " |"));
        line("");
    }

    private static String approvals(Transition<?, ?> row) {
        return switch (row.approvals()) {
            case ANY -> "";
            case ONE -> " (one approver)";
            case TWO -> " (two approvers)";
        };
    }

    private void conditions() {
        line("## Refusals");
        line("");
        line(
                "Whatever the tables do not name is refused, and nothing changes. The role is judged first, then the state, then the conditions.");
        line("");
        line("| reason | `kode` | status |");
        line("|---|---|---|");
        for (Decision.Reason reason : Decision.Reason.values()) {
            line("| " + reason + " | `" + reason.kode() + "` | " + reason.kode().status() + " |");
        }
    }

    private record Edge(Langkah from, String command, String to) {}
}
