package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Vectors;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision.Allowed;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision.Reason;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Holds the tables against expectations that were written apart from them. */
class TransitionTableTest {
    private static final Set<Syarat> ALL = EnumSet.allOf(Syarat.class);

    @Nested
    class OfRequests extends EveryCell<StatusPermohonan, PerintahPermohonan> {
        OfRequests() {
            super(
                    TransitionTable.PERMOHONAN,
                    StatusPermohonan.values(),
                    PerintahPermohonan.values(),
                    "transisi-permohonan.json");
        }

        @Test
        void leavesNoStateButTheTerminalOnes() {
            List<String> terminal = Vectors.strings(vectors.get("akhir"));
            for (StatusPermohonan status : StatusPermohonan.values()) {
                assertThat(status.isTerminal()).as(status.name()).isEqualTo(terminal.contains(status.name()));
            }
        }

        @Test
        void holdsAsManyCellsAsTheCountSays() {
            assertThat(cellsSeen()).isEqualTo(11 * 12 * 5 * 2);
        }
    }

    @Nested
    class OfPackages extends EveryCell<StatusPaket, PerintahPaket> {
        OfPackages() {
            super(TransitionTable.PAKET, StatusPaket.values(), PerintahPaket.values(), "transisi-paket.json");
        }

        @Test
        void leavesNoStateButTheTerminalOnes() {
            List<String> terminal = Vectors.strings(vectors.get("akhir"));
            for (StatusPaket status : StatusPaket.values()) {
                assertThat(status.isTerminal()).as(status.name()).isEqualTo(terminal.contains(status.name()));
            }
        }

        @Test
        void holdsAsManyCellsAsTheCountSays() {
            assertThat(cellsSeen()).isEqualTo(9 * 10 * 5 * 2);
        }
    }

    abstract static class EveryCell<S extends Enum<S>, C extends Enum<C>> {
        final Map<String, Object> vectors;
        private final TransitionTable<S, C> table;
        private final S[] states;
        private final C[] commands;
        private int seen;

        EveryCell(TransitionTable<S, C> table, S[] states, C[] commands, String file) {
            this.table = table;
            this.states = states.clone();
            this.commands = commands.clone();
            this.vectors = Vectors.read(file);
        }

        @Test
        void decidesEveryCellAsTheVectorsSay() {
            cellsSeen();
        }

        int cellsSeen() {
            seen = 0;
            for (S state : states) {
                for (C command : commands) {
                    for (Peran role : Peran.values()) {
                        check(state, command, role, false);
                        check(state, command, role, true);
                    }
                }
            }
            return seen;
        }

        @Test
        void namesEachConditionThatAloneIsMissing() {
            for (Transition<S, C> row : table.rows()) {
                Peran role = row.roles().iterator().next();
                boolean fourEyes = row.approvals() == Transition.Approvals.TWO;
                for (Syarat missing : row.conditions()) {
                    Set<Syarat> others = EnumSet.complementOf(EnumSet.of(missing));
                    Decision<S, C> decision =
                            table.decide(row.from(), row.command(), role, new Facts(others, fourEyes));
                    if (!(decision instanceof Refused<S, C> refused)) {
                        throw new AssertionError(row + " is allowed without " + missing);
                    }
                    assertThat(refused.reason()).isEqualTo(Reason.CONDITION);
                    assertThat(refused.missing()).isEqualTo(Set.of(missing));
                }
            }
        }

        private void check(S state, C command, Peran role, boolean fourEyes) {
            seen++;
            Decision<S, C> decision = table.decide(state, command, role, new Facts(ALL, fourEyes));
            Optional<Map<String, Object>> cell = expected(state, command, fourEyes);
            String where = state + " x " + command + " x " + role + (fourEyes ? ", two approvers" : "");
            if (decision instanceof Allowed<S, C> allowed) {
                Map<String, Object> expected = cell.orElseGet(() -> fail(where + " must be refused"));
                assertAllowed(where, expected, allowed.transition(), role);
            } else if (decision instanceof Refused<S, C> refused) {
                assertRefused(where, cell, refused, command, role);
            }
        }

        private void assertAllowed(String where, Map<String, Object> cell, Transition<S, C> row, Peran role) {
            assertThat(Vectors.strings(cell.get("oleh"))).as(where).contains(role.name());
            assertThat(row.to().name()).as(where).isEqualTo(cell.get("ke"));
            assertThat(row.stepUp()).as(where).isEqualTo(cell.get("faktorKedua"));
            Set<String> conditions =
                    row.conditions().stream().map(Syarat::toString).collect(Collectors.toSet());
            assertThat(conditions).as(where).containsExactlyInAnyOrderElementsOf(Vectors.strings(cell.get("syarat")));
        }

        private void assertRefused(
                String where, Optional<Map<String, Object>> cell, Refused<S, C> refused, C command, Peran role) {
            assertThat(cell.filter(c -> Vectors.strings(c.get("oleh")).contains(role.name())))
                    .as(where + " must be allowed")
                    .isEmpty();
            boolean everGivesIt = Vectors.cases(vectors, "sel").stream()
                    .anyMatch(c -> c.get("perintah").equals(command.toString())
                            && Vectors.strings(c.get("oleh")).contains(role.name()));
            assertThat(refused.reason()).as(where).isEqualTo(everGivesIt ? Reason.WRONG_STATE : Reason.WRONG_ROLE);
            Set<String> allowed = Vectors.cases(vectors, "sel").stream()
                    .filter(c -> c.get("dari").equals(refused.state().name())
                            && Vectors.strings(c.get("oleh")).contains(role.name()))
                    .map(c -> (String) c.get("perintah"))
                    .collect(Collectors.toSet());
            assertThat(refused.allowed().stream().map(Enum::toString).collect(Collectors.toSet()))
                    .as(where)
                    .isEqualTo(allowed);
        }

        private Optional<Map<String, Object>> expected(S state, C command, boolean fourEyes) {
            return Vectors.cases(vectors, "sel").stream()
                    .filter(c -> c.get("dari").equals(state.name())
                            && c.get("perintah").equals(command.toString()))
                    .filter(c -> !c.get("persetujuan").equals(fourEyes ? "SATU" : "DUA"))
                    .findFirst();
        }
    }
}
