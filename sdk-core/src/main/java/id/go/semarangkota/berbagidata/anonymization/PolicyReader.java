package id.go.semarangkota.berbagidata.anonymization;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one policy; what is not exactly a policy is refused where it stands. */
final class PolicyReader {
    private static final int LONGEST_DOCUMENT = 1 << 20;

    /** Only limits that Jackson 2.15 knows: hosts may bring it. The document's length is held before the parser sees it. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(3)
                    .maxStringLength(4000)
                    .maxNumberLength(10)
                    .build())
            .build();

    private final JsonParser parser;
    private final AnonymizationPolicy.Builder policy = AnonymizationPolicy.builder();

    private PolicyReader(JsonParser parser) {
        this.parser = parser;
    }

    static AnonymizationPolicy read(String json) {
        if (json.length() > LONGEST_DOCUMENT) {
            throw new PolicyException(new Finding("kebijakan.json.batas"));
        }
        try (JsonParser parser = JSON.createParser(json)) {
            return new PolicyReader(parser).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AnonymizationPolicy document() throws IOException {
        next();
        Position start = position();
        Set<String> seen = members("", this::member);
        for (Member member : Member.values()) {
            if (!seen.contains(member.name)) {
                throw new PolicyException(new Finding("kebijakan.json.kurang", member.name), start);
            }
        }
        if (next() != null) {
            throw refused("kebijakan.json.sisa");
        }
        try {
            return policy.build();
        } catch (PolicyException e) {
            throw e.at("", start);
        }
    }

    /** The members of a policy; all are required. */
    private enum Member {
        ID("id"),
        VERSION("version"),
        DATASET("dataset"),
        PURPOSE("purpose"),
        RECIPIENT("recipient"),
        LEGAL_BASIS("legalBasis"),
        VALID_FROM("validFrom"),
        VALID_UNTIL("validUntil"),
        TREATMENTS("treatments");

        private final String name;

        Member(String name) {
            this.name = name;
        }
    }

    private void member(String name) throws IOException {
        for (Member member : Member.values()) {
            if (member.name.equals(name)) {
                read(member);
                return;
            }
        }
        throw refused("kebijakan.json.tak-dikenal");
    }

    private void read(Member member) throws IOException {
        switch (member) {
            case ID -> policy.id(text());
            case VERSION -> policy.version(integer());
            case DATASET -> policy.dataset(text());
            case PURPOSE -> policy.purpose(text());
            case RECIPIENT -> policy.recipient(text());
            case LEGAL_BASIS -> policy.legalBasis(text());
            case VALID_FROM -> policy.validFrom(TreatmentReader.date(member.name, text()));
            case VALID_UNTIL -> policy.validUntil(TreatmentReader.date(member.name, text()));
            case TREATMENTS -> members("", this::treatment);
        }
    }

    private void treatment(String path) throws IOException {
        PolicyText.shaped("treatments", path, PolicyText.PATH);
        Map<String, Object> written = new LinkedHashMap<>();
        Position start = position();
        members(path, name -> written.put(name, scalar()));
        try {
            policy.treat(path, TreatmentReader.read(written));
        } catch (PolicyException e) {
            throw e.at(path, start);
        }
    }

    /** Reads the value of a member, at which the parser stands. */
    @FunctionalInterface
    private interface MemberAction {
        void read(String name) throws IOException;
    }

    private Set<String> members(String field, MemberAction action) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw refused("kebijakan.json.jenis");
        }
        Set<String> seen = new HashSet<>();
        while (next() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Position start = position();
            if (!seen.add(name)) {
                throw refused("kebijakan.json.ganda");
            }
            next();
            try {
                action.read(name);
            } catch (PolicyException e) {
                throw e.at(field, start);
            }
        }
        return seen;
    }

    private Object scalar() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? (Object) integer() : text();
    }

    private String text() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw refused("kebijakan.json.jenis");
        }
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private int integer() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw refused("kebijakan.json.jenis");
        }
        long number = parser.getLongValue();
        if (number != (int) number) {
            throw refused("kebijakan.json.batas");
        }
        return (int) number;
    }

    private @Nullable JsonToken next() throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    /** The parser's own message is not passed on: it may repeat what it read. */
    private PolicyException unreadable(JsonProcessingException e) {
        String rule = e instanceof StreamConstraintsException ? "kebijakan.json.batas" : "kebijakan.json";
        JsonLocation at = e.getLocation();
        return new PolicyException(new Finding(rule), position(at == null ? parser.currentLocation() : at));
    }

    private PolicyException refused(String rule) {
        return new PolicyException(new Finding(rule), position());
    }

    private Position position() {
        return position(parser.currentTokenLocation());
    }

    private static Position position(JsonLocation at) {
        return new Position(0, Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
    }
}
