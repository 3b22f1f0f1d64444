package id.go.semarangkota.berbagidata.testkit.store;

import java.util.Map;
import java.util.TreeMap;

/** Which bytes of a file were served at least once. Not thread-safe. */
public final class ServedRanges {
    /** First byte to the one after the last; never touching each other. */
    private final TreeMap<Long, Long> ranges = new TreeMap<>();

    /** Nothing was served yet. */
    public ServedRanges() {}

    /**
     * Adds a range.
     *
     * @param from the first byte
     * @param to the one after the last
     */
    public void add(long from, long to) {
        if (to <= from) {
            return;
        }
        long start = from;
        long end = to;
        Map.Entry<Long, Long> touching = ranges.floorEntry(end);
        while (touching != null && touching.getValue() >= start) {
            start = Math.min(start, touching.getKey());
            end = Math.max(end, touching.getValue());
            ranges.remove(touching.getKey());
            touching = ranges.floorEntry(end);
        }
        ranges.put(start, end);
    }

    /**
     * Whether everything was served.
     *
     * @param length length of the file
     * @return true if no byte is missing
     */
    public boolean covers(long length) {
        Map.Entry<Long, Long> first = ranges.firstEntry();
        return first != null && first.getKey() == 0 && first.getValue() >= length;
    }
}
