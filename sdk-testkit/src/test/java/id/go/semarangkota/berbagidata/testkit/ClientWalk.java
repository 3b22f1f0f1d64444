package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.client.CaseReader;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.NotAuthorisedException;
import id.go.semarangkota.berbagidata.error.ProblemException;
import id.go.semarangkota.berbagidata.error.StaleVersionException;
import id.go.semarangkota.berbagidata.error.TransitionRefusedException;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A walk through the procedure in which all sides act by their clients, at random, over networks that lose, repeat and reorder what
 * they say. After each step outcome, states and events are those of the model, which knows the transition tables and nothing else.
 */
final class ClientWalk implements AutoCloseable {
    private static final List<Peran> READERS = List.of(Peran.PEMINTA, Peran.PEMILIK, Peran.UNIT_PENGELOLA);
    private static final String LOST = "hilang";
    private static final Duration BEYOND_ALL_LIMITS = Duration.ofDays(181);

    /** What happens to the calls of a deed. */
    private enum Way {
        PLAIN,
        REQUEST_LOST,
        ANSWER_LOST,
        TWICE,
        /** Somewhere, in the middle of whatever call it is then. */
        CUT_UPSTREAM,
        CUT_DOWNSTREAM
    }

    final List<String> steps = new ArrayList<>();
    final Set<String> commands = new HashSet<>();
    private final World world;
    private final Random random;
    private final Path folder;
    private final ResidentData data;
    private final Map<Peran, Side> sides = new EnumMap<>(Peran.class);
    private final Map<Side, Deed> pending = new LinkedHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Deeds deeds;
    private Choices choices;
    private int cases;

    ClientWalk(long seed, Path folder) throws Exception {
        this.world = ResidentData.world(true);
        this.random = new Random(seed);
        this.folder = folder;
        this.data = ResidentData.written(world, folder, 3);
        for (Peran role : world.holders.keySet()) {
            sides.put(role, new Side(world, role, folder));
        }
    }

    void run(int count) throws Exception {
        begin();
        for (int step = 0; step < count; step++) {
            if (deeds.model.status.isTerminal() && chance(2) == 0) {
                end();
                begin();
            } else if (chance(6) == 0) {
                together();
            } else {
                step();
            }
        }
        finishPending();
        expire();
        end();
        assertOneAnswerForOneKey();
    }

    private int chance(int of) {
        return random.nextInt(of);
    }

    private void begin() throws Exception {
        IsiPermohonan isi = data.request(List.of("Bidang Perlindungan Sosial"));
        deeds = new Deeds(folder, data, new ProcedureModel(isi));
        Side by = sides.get(Peran.PEMINTA);
        choices = new Choices(random, sides, pending, deeds);
        Deed draft = new Deed(by, "draf") {
            @Override
            Verdict judged() {
                return Verdict.moves(List.of(() -> cases++));
            }

            @Override
            void give() throws IOException {
                deeds.seen = by.client().peminta().draft(isi);
            }
        };
        for (boolean again = true; again; again = deeds.seen == null) {
            Way way = way(draft);
            Deed.Verdict verdict = draft.verdict();
            String outcome = attempt(draft, way, verdict);
            note(draft, way, outcome);
            if (!outcome.equals(LOST) || way == Way.ANSWER_LOST) {
                carryOut(draft, verdict);
            }
            assertThat(world.as(world.peminta, "/v1/permohonan?limit=500")
                            .get()
                            .json()
                            .path("permohonan"))
                    .hasSize(cases);
        }
        look();
        compare();
    }

    private void note(Deed deed, Way way, String outcome) {
        steps.add(deed + " " + way + ": " + (outcome.isEmpty() ? "ya" : outcome));
    }

    private Way way(Deed deed) {
        return switch (chance(12)) {
            case 0 -> Way.REQUEST_LOST;
            case 1, 2 -> Way.ANSWER_LOST;
            case 3, 4 -> Way.TWICE;
            case 5, 6 -> deed.isSingle() ? Way.PLAIN : Way.CUT_UPSTREAM;
            case 7, 8 -> deed.isSingle() ? Way.PLAIN : Way.CUT_DOWNSTREAM;
            default -> Way.PLAIN;
        };
    }

    /** The bounds of bytes: a request is lost within the greeting; else after it, in some call of several thousand bytes. */
    private Optional<NetworkFault> fault(Way way) {
        return switch (way) {
            case PLAIN -> Optional.empty();
            case REQUEST_LOST ->
                Optional.of(chance(2) == 0 ? NetworkFault.refuse() : NetworkFault.cutUpstream(chance(500)));
            case ANSWER_LOST -> Optional.of(NetworkFault.swallowResponse());
            case TWICE -> Optional.of(NetworkFault.duplicate());
            case CUT_UPSTREAM -> Optional.of(NetworkFault.cutUpstream(1000 + chance(8000)));
            case CUT_DOWNSTREAM -> Optional.of(NetworkFault.cutDownstream(1500 + chance(12_000)));
        };
    }

    private void step() throws Exception {
        Deed deed = choices.next();
        Way way = way(deed);
        if (chance(4) == 0 && pending.containsKey(deed.by)) {
            deed.by.restart();
            steps.add(deed.by.role + " mulai ulang");
        }
        Deed.Verdict verdict = deed.verdict();
        String outcome = attempt(deed, way, verdict);
        note(deed, way, outcome);
        look();
        if (outcome.equals(LOST)) {
            lost(deed, way, verdict);
        } else {
            settle(deed, verdict, outcome);
        }
        compare();
    }

    private String attempt(Deed deed, Way way, Deed.Verdict verdict) {
        Optional<NetworkFault> fault = fault(way);
        fault.ifPresent(f -> deed.by.arm(f, verdict.stepUp()));
        String outcome = attempt(deed, verdict);
        if (outcome.equals(LOST)) {
            // The client has noticed, and holds no connection.
            deed.by.network.forget();
        } else if (fault.isPresent()) {
            deed.by.calm();
        }
        return outcome;
    }

    private static String attempt(Deed deed, Deed.Verdict verdict) {
        try {
            deed.give();
            return "";
        } catch (ExchangeException e) {
            return e.isRetryable() ? LOST : kode(e, verdict);
        } catch (IOException e) {
            throw new UncheckedIOException(deed.toString(), e);
        }
    }

    /** The code of a refusal, which must come as its own type and tell what the tables tell. */
    private static String kode(ExchangeException e, Deed.Verdict verdict) {
        String kode = e.kode()
                .orElseThrow(() -> new AssertionError("no refusal of the exchange", e))
                .toString();
        Class<?> type = switch (kode) {
            case "peran-tidak-berwenang" -> NotAuthorisedException.class;
            case "transisi-tidak-sah", "syarat-belum-terpenuhi" -> TransitionRefusedException.class;
            case "versi-usang" -> StaleVersionException.class;
            default -> ProblemException.class;
        };
        assertThat(e).isExactlyInstanceOf(type);
        Decision.Refused<?, ?> refused = verdict.refused();
        if (refused != null && e instanceof TransitionRefusedException told && kode.equals(verdict.kode())) {
            assertThat(told.currentStatus()).contains(refused.state().toString());
            assertThat(told.allowedCommands())
                    .containsExactlyElementsOf(
                            refused.allowed().stream().map(Object::toString).toList());
            assertThat(told.missingConditions())
                    .containsExactlyElementsOf(
                            refused.missing().stream().map(Object::toString).toList());
        }
        return kode;
    }

    /** The caller does not know what came of it; the exchange has done all of it, or a part from its beginning, or nothing. */
    private void lost(Deed deed, Way way, Deed.Verdict verdict) {
        assertThat(way).isNotEqualTo(Way.PLAIN);
        List<Runnable> moves = new ArrayList<>(verdict.moves());
        boolean certain = deed.isSingle() && verdict.kode().isEmpty();
        if (certain && way != Way.REQUEST_LOST) {
            carryOut(deed, verdict);
        } else if (!deed.isSingle()) {
            while (!moves.isEmpty() && !deeds.model.standing().equals(deeds.shown)) {
                moves.remove(0).run();
            }
        }
        deed.interrupted = true;
        pending.put(deed.by, deed);
    }

    private void carryOut(Deed deed, Deed.Verdict verdict) {
        verdict.moves().forEach(Runnable::run);
        deed.done |= deed.isSingle() && verdict.kode().isEmpty();
    }

    private void settle(Deed deed, Deed.Verdict verdict, String outcome) {
        boolean complete = outcome.isEmpty() && deed.mayBeComplete();
        boolean old = outcome.equals("versi-usang") && deed.mayBeOld();
        if (verdict.kode().isEmpty() || !(deed.interrupted && (complete || old))) {
            assertThat(outcome).isEqualTo(verdict.kode());
            carryOut(deed, verdict);
        }
        pending.remove(deed.by);
    }

    /** Two sides act at once on what both have seen; their calls are held, and arrive in an order of our own, or in no order. */
    private void together() throws Exception {
        List<Side> free = new ArrayList<>(
                sides.values().stream().filter(s -> !pending.containsKey(s)).toList());
        Collections.shuffle(free, random);
        List<Deed> both = new ArrayList<>();
        for (Side side : free) {
            Deed deed = both.size() < 2 ? choices.invent(side) : null;
            if (deed != null && deed.isSingle()) {
                both.add(deed);
            }
        }
        if (both.size() < 2) {
            return;
        }
        List<CompletableFuture<String>> outcomes = new ArrayList<>();
        for (Deed deed : both) {
            outcomes.add(held(deed));
        }
        if (chance(3) == 0) {
            both.forEach(deed -> deed.by.network.release());
            CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
            settleInSomeOrder(both, outcomes);
        } else {
            // The one that was sent last arrives first.
            settleHeld(both.get(1), outcomes.get(1));
            settleHeld(both.get(0), outcomes.get(0));
        }
        both.forEach(deed -> deed.by.calm());
        look();
        compare();
    }

    private CompletableFuture<String> held(Deed deed) throws InterruptedException {
        Deed.Verdict verdict = deed.verdict();
        deed.by.arm(NetworkFault.hold(), verdict.stepUp());
        // What a refusal tells depends on when it is told: only its code and type are looked at.
        CompletableFuture<String> outcome =
                CompletableFuture.supplyAsync(() -> attempt(deed, Deed.Verdict.NOTHING_MORE), threads);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!deed.by.hasMet() && !outcome.isDone()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(deed + " is not held");
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertThat(outcome).as("%s is held", deed).isNotDone();
        return outcome;
    }

    private void settleHeld(Deed deed, CompletableFuture<String> outcome) throws Exception {
        Deed.Verdict verdict = deed.verdict();
        deed.by.network.release();
        String came = outcome.get(20, TimeUnit.SECONDS);
        steps.add(deed + " ditahan: " + (came.isEmpty() ? "ya" : came));
        settle(deed, verdict, came);
    }

    private void settleInSomeOrder(List<Deed> both, List<CompletableFuture<String>> outcomes) {
        List<String> came = outcomes.stream().map(CompletableFuture::join).toList();
        steps.add(both + " serentak: " + came);
        ProcedureModel before = deeds.model.copy();
        boolean forth = happened(both.get(0), came.get(0)) && happened(both.get(1), came.get(1));
        if (!forth) {
            deeds.model = before;
            both.forEach(deed -> deed.done = false);
            boolean back = happened(both.get(1), came.get(1)) && happened(both.get(0), came.get(0));
            assertThat(back).as("either order: %s %s", both, came).isTrue();
        }
    }

    private boolean happened(Deed deed, String outcome) {
        Deed.Verdict verdict = deed.verdict();
        boolean fits = outcome.equals(verdict.kode());
        if (fits) {
            carryOut(deed, verdict);
        }
        return fits;
    }

    /** How the case is shown now, to whoever asks without a client, and to the requester, on which the next deeds are based. */
    private void look() throws Exception {
        deeds.shown = ProcedureModel.shown(world, deeds.seen.id());
        if (deeds.shown.versi() != deeds.seen.versi()) {
            deeds.older = deeds.seen;
            deeds.seen = sides.get(Peran.PEMINTA).client().peminta().permohonan(deeds.seen.id());
        }
    }

    private void compare() {
        assertThat(deeds.shown).isEqualTo(deeds.model.standing());
    }

    private void finishPending() throws Exception {
        for (Deed deed : List.copyOf(pending.values())) {
            Deed.Verdict verdict = deed.verdict();
            String outcome = attempt(deed, Way.PLAIN, verdict);
            note(deed, Way.PLAIN, outcome);
            look();
            settle(deed, verdict, outcome);
            compare();
        }
    }

    /** Time passes, and the exchange itself acts; tokens end, too. */
    private void expire() throws Exception {
        world.clock.advance(BEYOND_ALL_LIMITS);
        PermintaanPerintah.Isi why = new PermintaanPerintah.Isi(null, null, "Batas waktu.", null, null);
        PermintaanPerintah command = new PermintaanPerintah(PerintahPermohonan.KEDALUWARSAKAN, why);
        Decision<StatusPermohonan, PerintahPermohonan> decision = deeds.model.judge(command, Peran.SISTEM);
        if (deeds.model.submitted
                && decision instanceof Decision.Allowed<StatusPermohonan, PerintahPermohonan> allowed) {
            deeds.model.carryOut(command, allowed.transition().to(), Peran.SISTEM);
            steps.add("SISTEM kedaluwarsakan");
        }
        look();
        compare();
    }

    /** Some side that may read it finds the model's history, and a dossier that holds. */
    private void end() throws Exception {
        finishPending();
        Side side = sides.get(READERS.get(deeds.model.submitted ? chance(READERS.size()) : 0));
        CaseReader reader = Deeds.reader(side);
        assertThat(reader.riwayat(deeds.seen).kejadian().stream().map(k -> ProcedureModel.line(k.peristiwa())))
                .containsExactlyElementsOf(deeds.model.events());
        if (deeds.model.submitted) {
            reader.downloadDosir(deeds.seen, folder.resolve("dosir.zip"));
        }
        deeds.model.events().forEach(event -> commands.add(event.replaceAll("^(null|pkt)\\S* (\\S+) .*", "$1 $2")));
    }

    /** Whatever arrived more than once under one key was answered once. */
    private void assertOneAnswerForOneKey() {
        Map<String, Set<String>> answers = new HashMap<>();
        int repeated = 0;
        for (var call : world.traffic) {
            List<String> key = call.requestHeaders().getOrDefault("Idempotency-Key", List.of());
            if (!key.isEmpty() && call.status() >= 200 && call.status() < 300) {
                Set<String> known = answers.computeIfAbsent(key.get(0), k -> new HashSet<>());
                repeated += known.isEmpty() ? 0 : 1;
                known.add(call.status() + call.responseBody());
            }
        }
        assertThat(answers.values()).allSatisfy(one -> assertThat(one).hasSize(1));
        assertThat(repeated).isPositive();
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        for (Side side : sides.values()) {
            side.close();
        }
        // Much the same over and over: one call in four is held against the contract.
        AtomicInteger number = new AtomicInteger();
        world.traffic.removeIf(call -> number.incrementAndGet() % 4 != 0);
        world.close();
    }
}
