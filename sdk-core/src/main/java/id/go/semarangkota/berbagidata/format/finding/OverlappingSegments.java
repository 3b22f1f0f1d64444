package id.go.semarangkota.berbagidata.format.finding;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import id.go.semarangkota.berbagidata.validation.constraints.ValidSta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Segments of one road that overlap within one survey.
 *
 * <p>A dataset has segments if it has two stations, from and to; of one survey are those with the same value in all that is required and
 * stands before the second station, and in all required dates and first code list: number of the road, method, date. Up to 200,000
 * segments are compared, in some twenty megabytes; of a longer file the first ones.
 */
final class OverlappingSegments implements FileWatch {
    private static final int MOST = 200_000;
    private static final int SHOWN = 10;

    private final Field begin;
    private final Field end;
    private final List<Field> survey;
    private final Map<List<Object>, TreeMap<Integer, Integer>> segments = new HashMap<>();
    private final StringBuilder records = new StringBuilder();
    private long compared;
    private long overlapping;

    private OverlappingSegments(Field begin, Field end, List<Field> survey) {
        this.begin = begin;
        this.end = end;
        this.survey = survey;
    }

    static @Nullable OverlappingSegments of(RecordType<?> type) {
        List<Field> stations = type.fields().stream()
                .filter(field -> FieldChoice.isConstrained(field, ValidSta.class))
                .toList();
        if (stations.size() != 2) {
            return null;
        }
        List<Field> survey = new ArrayList<>();
        first(type, DataType.TEXT, survey);
        first(type, DataType.CODE, survey);
        first(type, DataType.DATE, survey);
        return new OverlappingSegments(stations.get(0), stations.get(1), survey);
    }

    private static void first(RecordType<?> type, DataType kind, List<Field> survey) {
        type.fields().stream()
                .filter(field -> field.type() == kind && field.required())
                .filter(field -> !FieldChoice.isConstrained(field, ValidSta.class))
                .findFirst()
                .ifPresent(survey::add);
    }

    @Override
    public void look(long record, @Nullable Object[] values, List<Violation> violations) {
        int from = metres(values[begin.index()]);
        int to = metres(values[end.index()]);
        List<Object> key = new ArrayList<>();
        for (Field field : survey) {
            Object value = values[field.index()];
            if (value == null) {
                return;
            }
            key.add(value);
        }
        if (from < 0 || to <= from || compared == MOST) {
            return;
        }
        compared++;
        TreeMap<Integer, Integer> known = segments.computeIfAbsent(key, absent -> new TreeMap<>());
        if (joins(known, from, to)) {
            overlapping++;
            note(record);
        }
    }

    /** Adds a segment to those known, which never overlap: it becomes one with any that it overlaps, and then says so. */
    private static boolean joins(NavigableMap<Integer, Integer> known, int from, int to) {
        int first = from;
        int last = to;
        Map.Entry<Integer, Integer> before = known.lowerEntry(last);
        boolean overlaps = false;
        while (before != null && before.getValue() > first) {
            overlaps = true;
            first = Math.min(first, before.getKey());
            last = Math.max(last, before.getValue());
            known.remove(before.getKey());
            before = known.lowerEntry(last);
        }
        known.put(first, last);
        return overlaps;
    }

    private void note(long record) {
        if (overlapping <= SHOWN) {
            records.append(overlapping > 1 ? ", #" : "#").append(record);
        }
    }

    /** The metres of a station, -1 if the value is none. */
    private static int metres(@Nullable Object value) {
        String text = value instanceof String station ? station : "";
        int plus = text.indexOf('+');
        boolean formed = plus > 0 && plus <= 4 && text.length() == plus + 4;
        if (!formed
                || !FieldChoice.isDigits(text.substring(0, plus))
                || !FieldChoice.isDigits(text.substring(plus + 1))) {
            return -1;
        }
        return Integer.parseInt(text.substring(0, plus)) * 1000 + Integer.parseInt(text.substring(plus + 1));
    }

    @Override
    public void report(List<Violation> findings) {
        if (overlapping > 0) {
            String detail = overlapping + " / " + compared + ": " + records + (overlapping > SHOWN ? ", ..." : "");
            findings.add(FileFinding.of("berkas.segmen-tumpang-tindih", begin.path(), detail));
        }
    }

    @Override
    public void wipe() {
        segments.clear();
    }
}
