package id.go.semarangkota.berbagidata.format.value;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads values of a code list: canonical text, an alias, or a number if the scheme is declared. */
final class CodeReader implements ValueReader {
    private static final Finding UNKNOWN = new Finding("kode.tidak-dikenal");
    private static final Finding NO_SCHEME = new Finding("kode.tanpa-skema");
    private static final int LONGEST_NUMBER = 4;
    /** Longer text is no code, and is not looked up. */
    private static final int LONGEST = 128;

    private final CodeList<CodedValue> list;
    private final @Nullable String scheme;
    private final Map<Integer, CodedValue> numbers = new HashMap<>();
    private final char[][] spellings;
    private final CodedValue[] codes;
    private final int mask;

    CodeReader(CodeList<CodedValue> list, @Nullable String scheme, Map<Integer, String> numbers) {
        if (scheme != null && !list.schemes().contains(scheme)) {
            throw new IllegalArgumentException("The code list knows no scheme " + scheme + ", only " + list.schemes());
        }
        this.list = list;
        this.scheme = scheme;
        numbers.forEach((number, code) -> this.numbers.put(number, list.parse(code)));
        List<String> texts = new ArrayList<>();
        List<CodedValue> values = new ArrayList<>();
        for (CodedValue code : list.codes()) {
            texts.add(code.code());
            values.add(code);
            code.aliases().forEach(alias -> {
                texts.add(alias);
                values.add(code);
            });
        }
        int size = Integer.highestOneBit(texts.size() * 4);
        this.mask = size - 1;
        this.spellings = new char[size][];
        this.codes = new CodedValue[size];
        for (int i = 0; i < texts.size(); i++) {
            add(texts.get(i).toCharArray(), values.get(i));
        }
    }

    private void add(char[] spelling, CodedValue code) {
        int slot = Slices.hash(spelling, 0, spelling.length) & mask;
        while (spellings[slot] != null) {
            slot = slot + 1 & mask;
        }
        spellings[slot] = spelling;
        codes[slot] = code;
    }

    @Override
    public Object read(char[] chars, int start, int end, CellKind kind) {
        CodedValue exact = find(chars, start, end);
        if (exact != null) {
            return exact;
        }
        if (end - start <= LONGEST_NUMBER && Digits.isAll(chars, start, end)) {
            return number(Digits.number(chars, start, end));
        }
        return end - start > LONGEST ? UNKNOWN : orUnknown(list.find(new String(chars, start, end - start)));
    }

    /** What the profile says of the number itself, or else its scheme. */
    private Object number(int number) {
        CodedValue declared = numbers.get(number);
        if (declared != null) {
            return declared;
        } else if (scheme == null) {
            return numbers.isEmpty() ? NO_SCHEME : UNKNOWN;
        }
        return orUnknown(list.find(scheme, number));
    }

    private static Object orUnknown(Optional<CodedValue> found) {
        return found.isPresent() ? found.get() : UNKNOWN;
    }

    private @Nullable CodedValue find(char[] chars, int start, int end) {
        int slot = Slices.hash(chars, start, end) & mask;
        while (spellings[slot] != null) {
            if (Arrays.equals(spellings[slot], 0, spellings[slot].length, chars, start, end)) {
                return codes[slot];
            }
            slot = slot + 1 & mask;
        }
        return null;
    }
}
