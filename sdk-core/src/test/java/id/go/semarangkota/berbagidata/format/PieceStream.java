package id.go.semarangkota.berbagidata.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The bytes that a vector describes, made as they are read, and counted. */
final class PieceStream extends InputStream {
    private static final class Piece {
        private final byte[] bytes;
        private final int times;

        Piece(byte[] bytes, int times) {
            this.bytes = bytes;
            this.times = times;
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private int piece;
    private int round;
    private int at;
    private long handedOut;

    PieceStream(JsonNode described, JsonNode snippets) {
        for (JsonNode one : described) {
            int times = one.path("times").asInt(1);
            byte[] bytes =
                    one.has("hex") ? HexFormat.of().parseHex(one.get("hex").asText()) : text(one, snippets);
            if (bytes.length > 0) {
                pieces.add(new Piece(bytes, times));
            }
        }
    }

    private static byte[] text(JsonNode one, JsonNode snippets) {
        String text = one.isTextual() ? one.asText() : one.path("repeat").asText();
        if (one.has("ref")) {
            text = snippets.get(one.get("ref").asText()).asText();
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    long handedOut() {
        return handedOut;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int count = 0;
        while (count < length && piece < pieces.size()) {
            Piece present = pieces.get(piece);
            int part = Math.min(length - count, present.bytes.length - at);
            System.arraycopy(present.bytes, at, target, offset + count, part);
            count += part;
            at += part;
            if (at == present.bytes.length) {
                at = 0;
                round++;
                if (round == present.times) {
                    round = 0;
                    piece++;
                }
            }
        }
        handedOut += count;
        return count == 0 && length > 0 ? -1 : count;
    }
}
