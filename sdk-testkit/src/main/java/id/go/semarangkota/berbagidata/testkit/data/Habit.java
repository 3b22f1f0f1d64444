package id.go.semarangkota.berbagidata.testkit.data;

import java.util.List;

/** Habits of clerks and programs that look like dirt and are none: the SIAK profile declares each of them. Thread-safe. */
final class Habit {
    private static final int SOME = 200;

    private Habit() {}

    /** Gives two rows in a hundred one habit; the values that a reader finds stay the same. */
    static void apply(List<String> cells, SplitMix64 random) {
        if (!random.chance(SOME)) {
            return;
        }
        switch (random.below(6)) {
            case 0 -> SiakColumn.NIK.put(cells, "'" + SiakColumn.NIK.of(cells));
            case 1 -> SiakColumn.NIK.put(cells, SiakColumn.NIK.of(cells) + "\u00A0");
            case 2 -> SiakColumn.NAMA_LGKP.put(cells, " " + SiakColumn.NAMA_LGKP.of(cells) + "  ");
            case 3 ->
                SiakColumn.JENIS_KLMIN.put(
                        cells, SiakColumn.JENIS_KLMIN.of(cells).equals("1") ? "Laki-Laki" : "PEREMPUAN");
            case 4 -> rtAndRwInOneCell(cells);
            default -> emptyMarks(cells);
        }
    }

    private static void rtAndRwInOneCell(List<String> cells) {
        SiakColumn.NO_RT.put(cells, SiakColumn.NO_RT.of(cells) + "/" + SiakColumn.NO_RW.of(cells));
        SiakColumn.NO_RW.put(cells, "");
    }

    private static void emptyMarks(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isEmpty()) {
                cells.set(i, "-");
            }
        }
    }
}
