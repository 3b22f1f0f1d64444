package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random commands by random roles, some lost, some sent twice, some based on an old version: after each the exchange stands where the
 * tables say.
 */
class ModelBasedTest {
    private static final int STEPS = 150;
    private static final PerintahPaket[] PACKAGE_COMMANDS = {
        PerintahPaket.TERBITKAN,
        PerintahPaket.SERAHKAN_MEDIA,
        PerintahPaket.TERIMA_MEDIA,
        PerintahPaket.KONFIRMASI,
        PerintahPaket.SANGGAH
    };
    private static final Peran[] ROLES = {Peran.PEMINTA, Peran.PEMILIK, Peran.UNIT_PENGELOLA, Peran.PENGAWAS};

    /** What happens to a command on its way. */
    private enum Delivery {
        PLAIN,
        LOST,
        TWICE,
        STALE
    }

    @ParameterizedTest
    @ValueSource(longs = {20260302, 7, 4242})
    void standsWhereTheTablesSay(long seed) throws Exception {
        try (World world = World.start();
                FaultyNetwork network = FaultyNetwork.before(world.exchange)) {
            Run run = new Run(world, network, new Random(seed));
            for (int step = 0; step < STEPS; step++) {
                String where = "seed " + seed + ", step " + step + ": " + run.step();
                run.compare(where);
            }
            // A walk that never leaves the first states would prove little.
            assertThat(run.published).as("seed %s", seed).isPositive();
        }
    }

    private static final class Run {
        private final World world;
        private final FaultyNetwork network;
        private final Random random;
        private CaseDriver driver;
        private ProcedureModel model;
        private int published;

        Run(World world, FaultyNetwork network, Random random) throws Exception {
            this.world = world;
            this.network = network;
            this.random = random;
            begin();
        }

        private void begin() throws Exception {
            driver = CaseDriver.draft(world, World.SPECIFIC);
            model = new ProcedureModel(driver.isi);
        }

        String step() throws Exception {
            if (model.status.isTerminal() && random.nextInt(4) == 0) {
                begin();
                return "a new case";
            }
            int choice = random.nextInt(10);
            if (choice < 5 || model.status != StatusPermohonan.DISETUJUI) {
                return request(likely());
            }
            if (choice == 5 || model.packages.isEmpty()) {
                return pack();
            }
            return choice < 8 ? packageCommand() : download();
        }

        /** Mostly a command that some role may give, so that the walk gets somewhere; endings are rare. */
        private PerintahPermohonan likely() {
            PerintahPermohonan[] all = PerintahPermohonan.values();
            for (int i = 0; i < 6; i++) {
                PerintahPermohonan command = all[random.nextInt(all.length)];
                boolean ending = command == PerintahPermohonan.CABUT
                        || command == PerintahPermohonan.BATALKAN
                        || command == PerintahPermohonan.TOLAK;
                PermintaanPerintah sent = Letters.command(command, driver.isi, official(command, holder(command)));
                boolean allowed = model.judge(sent, holder(command)) instanceof Decision.Allowed;
                if (allowed && (!ending || random.nextInt(8) == 0)) {
                    return command;
                }
            }
            return all[random.nextInt(all.length)];
        }

        private static Peran holder(PerintahPermohonan command) {
            return switch (command) {
                case UBAH, AJUKAN, JAWAB_KLARIFIKASI, BATALKAN -> Peran.PEMINTA;
                case PERPANJANG -> Peran.UNIT_PENGELOLA;
                default -> Peran.PEMILIK;
            };
        }

        private Pejabat official(PerintahPermohonan command, Peran role) {
            Party by = world.holders.get(role);
            boolean second = model.status == StatusPermohonan.MENUNGGU_PERSETUJUAN_KEDUA;
            return second && command == PerintahPermohonan.SETUJUI ? by.deputy : by.head;
        }

        private String request(PerintahPermohonan command) throws Exception {
            Peran role = random.nextInt(4) == 0 ? ROLES[random.nextInt(4)] : holder(command);
            Pejabat official = official(command, role);
            Delivery delivery = delivery();
            PermintaanPerintah sent = Letters.command(command, driver.isi, official);
            boolean stale = delivery == Delivery.STALE && model.versi > 1;
            String etag = "\"" + (stale ? model.versi - 1 : model.versi) + "\"";
            String key = Call.newKey();
            String token = world.exchange.officialToken(world.holders.get(role).kode(), official);
            if (delivery == Delivery.LOST) {
                lose(token, key, etag, sent);
            }
            Call call = world.anonymous(driver.path() + "/transisi")
                    .bearer(token)
                    .key(key)
                    .match(etag);
            Reply reply = call.post(sent);
            if (delivery == Delivery.TWICE) {
                Reply again = call.post(sent);
                assertThat(again.status()).isEqualTo(reply.status());
                reply = reply.status() == 200 ? again : reply;
            }
            String what = command + " " + role + " " + delivery + ": " + reply.status() + " " + reply.kode();
            expect(reply, role, sent, stale, what);
            return what;
        }

        private Delivery delivery() {
            return switch (random.nextInt(12)) {
                case 0 -> Delivery.LOST;
                case 1 -> Delivery.TWICE;
                case 2 -> Delivery.STALE;
                default -> Delivery.PLAIN;
            };
        }

        private void lose(String token, String key, String etag, PermintaanPerintah sent) throws Exception {
            network.next(NetworkFault.swallowResponse());
            Call call = new Call(
                    World.client(world.exchange.certificate()), network.uri().resolve(driver.path() + "/transisi"));
            assertThat(TransferTest.catchIo(
                            () -> call.bearer(token).key(key).match(etag).post(sent)))
                    .isTrue();
        }

        private void expect(Reply reply, Peran role, PermintaanPerintah sent, boolean stale, String what) {
            Decision<StatusPermohonan, PerintahPermohonan> decision = model.judge(sent, role);
            if (model.isHidden(role)) {
                assertThat(reply.status()).as(what).isEqualTo(404);
            } else if (decision instanceof Decision.Allowed<StatusPermohonan, PerintahPermohonan> allowed) {
                assertThat(reply.status()).as(what).isEqualTo(stale ? 412 : 200);
                if (!stale) {
                    model.carryOut(sent, allowed.transition().to(), role);
                }
            } else {
                Decision.Refused<?, ?> refused = (Decision.Refused<?, ?>) decision;
                boolean role403 = refused.reason() == Decision.Reason.WRONG_ROLE;
                String kode = stale && !role403
                        ? "versi-usang"
                        : refused.reason().kode().toString();
                assertThat(reply.kode()).as(what).isEqualTo(kode);
            }
        }

        private String pack() throws Exception {
            String replaced = model.disputed();
            driver.pack(new Paket.Baru(replaced.isEmpty() ? null : replaced)).upload(Letters.SEALED);
            model.packed(driver.paket, replaced);
            return "buatPaket " + replaced;
        }

        private String packageCommand() throws Exception {
            choosePackage();
            PerintahPaket command = PACKAGE_COMMANDS[random.nextInt(PACKAGE_COMMANDS.length)];
            Peran role = ROLES[random.nextInt(3)];
            // Mostly one that is allowed, so that the walk gets somewhere.
            for (int i = 0; i < 8 && !(model.judge(driver.paket, command, role) instanceof Decision.Allowed); i++) {
                command = PACKAGE_COMMANDS[random.nextInt(PACKAGE_COMMANDS.length)];
                role = ROLES[random.nextInt(3)];
            }
            Reply reply = PackageCellsTest.give(driver, command, world.holders.get(role));
            String what = command + " " + role + ": " + reply.status() + " " + reply.kode();
            Decision<StatusPaket, PerintahPaket> decision = model.judge(driver.paket, command, role);
            if (decision instanceof Decision.Refused<StatusPaket, PerintahPaket> refused) {
                assertThat(reply.kode())
                        .as(what)
                        .isEqualTo(refused.reason().kode().toString());
            } else {
                assertThat(reply.status()).as(what).isBetween(200, 201);
                model.follow(driver.paket, command, role);
                published += command == PerintahPaket.TERBITKAN ? 1 : 0;
            }
            return what;
        }

        private void choosePackage() {
            List<String> ids = new ArrayList<>(model.packages.keySet());
            driver.paket = ids.get(random.nextInt(ids.size()));
        }

        private String download() throws Exception {
            choosePackage();
            boolean whole = random.nextBoolean();
            driver.download(whole ? "" : "bytes=0-9");
            model.follow(driver.paket, PerintahPaket.MULAI_TRANSFER, Peran.SISTEM);
            if (whole) {
                model.follow(driver.paket, PerintahPaket.SELESAI_TRANSFER, Peran.SISTEM);
            }
            return "unduh " + (whole ? "semua" : "sebagian");
        }

        void compare(String where) throws Exception {
            assertThat(ProcedureModel.shown(world, driver.id)).as(where).isEqualTo(model.standing());
        }
    }
}
