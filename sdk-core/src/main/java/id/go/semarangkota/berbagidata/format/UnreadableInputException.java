package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.Position;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.Locale;

/**
 * A file that cannot be read on. Every record before the fault has been delivered.
 *
 * <p>The message says what is wrong and how to mend it, and never holds a value.
 */
public final class UnreadableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What ended the reading. */
    public enum Code {
        /** There is no header and no record. */
        EMPTY("berkas.kosong"),
        /** A byte is no text in the charset that was declared or found. */
        ENCODING("berkas.enkode"),
        /** The file is UTF-16 (or UTF-32), by its mark or by a NUL among its first bytes. */
        UTF_16("berkas.utf16"),
        /** A NUL character: no text file. */
        NUL("berkas.nul"),
        /** The header is not divided by the declared delimiter. */
        DELIMITER("berkas.pemisah"),
        /** A stray quote in the header. */
        HEADER_QUOTE("berkas.kutip-kepala"),
        /** No column of the header is known. */
        HEADER_UNKNOWN("berkas.kepala-tidak-dikenal"),
        /** The file was a quarantine, but not all of its own columns are left. */
        QUARANTINE_HEADER("berkas.kepala-karantina"),
        /** Columns of required fields are missing. */
        COLUMN_MISSING("berkas.kolom-wajib"),
        /** Two columns stand for one field. */
        COLUMN_DUPLICATE("berkas.kolom-ganda"),
        /** A quote is not closed until the end of the file or the limit of a value. */
        QUOTE_UNCLOSED("berkas.kutip-tidak-ditutup"),
        /** A row or record is longer than the limit. */
        RECORD_TOO_LONG("berkas.baris-terlalu-panjang"),
        /** A value is longer than the limit. */
        CELL_TOO_LONG("berkas.isian-terlalu-panjang"),
        /** There are more columns than the limit. */
        TOO_MANY_COLUMNS("berkas.kolom-terlalu-banyak"),
        /** The name of a JSON member or XML element is longer than any column's. */
        NAME_TOO_LONG("berkas.nama-terlalu-panjang"),
        /** There are more records than the limit. */
        TOO_MANY_RECORDS("berkas.rekaman-terlalu-banyak"),
        /** JSON or XML nests deeper than the limit. */
        TOO_DEEP("berkas.bersarang-terlalu-dalam"),
        /** The document is not JSON from here on. */
        JSON_MALFORMED("berkas.json-tidak-sah"),
        /** The document is not XML from here on. */
        XML_MALFORMED("berkas.xml-tidak-sah"),
        /** XML with a document type, which is never read: it could name other files, or grow without bounds. */
        XML_DOCTYPE("berkas.xml-doctype"),
        /** XML of another shape than a root whose elements are the records. */
        XML_SHAPE("berkas.xml-bentuk"),
        /** The encoding that XML declares is unknown, or cannot be that of its bytes. */
        DECLARED_ENCODING("berkas.enkode-deklarasi"),
        /** The file is no workbook (XLSX), or a damaged one. */
        WORKBOOK_MALFORMED("berkas.xlsx-tidak-sah"),
        /** A workbook, its texts or what it unpacks to is larger than the limit. */
        WORKBOOK_TOO_LARGE("berkas.xlsx-terlalu-besar"),
        /** The workbook has no sheet of the name that was asked for. */
        SHEET_MISSING("berkas.lembar-tidak-ada"),
        /** The file says that it is one of another dataset. */
        OTHER_DATASET("berkas.dataset-lain"),
        /** The document ends before it is complete. */
        TRUNCATED("berkas.terpotong"),
        /** Something follows the end of the document. */
        TRAILING_CONTENT("berkas.sisa-setelah-akhir");

        private final String ruleId;

        Code(String ruleId) {
            this.ruleId = ruleId;
        }

        /**
         * The code as rules are named, under which its sentence stands.
         *
         * @return such as {@code berkas.kosong}
         */
        public String ruleId() {
            return ruleId;
        }

        private static Code of(String ruleId) {
            for (Code code : values()) {
                if (code.ruleId.equals(ruleId)) {
                    return code;
                }
            }
            throw new AssertionError("A fault without code: " + ruleId);
        }
    }

    private final Code code;
    private final String detail;
    private final long record;
    private final long line;
    private final int column;
    private final long byteOffset;

    UnreadableInputException(InputFault fault, long recordsBefore) {
        this.code = Code.of(fault.ruleId());
        this.detail = fault.detail();
        this.record = recordsBefore + 1;
        this.line = fault.line();
        this.column = fault.column();
        this.byteOffset = fault.byteOffset();
    }

    /**
     * What ended the reading.
     *
     * @return never null
     */
    public Code code() {
        return code;
    }

    /**
     * Where the fault stands. The record is the one that could not be read any more; all before it were delivered.
     *
     * @return line and column are 0 where unknown
     */
    public Position position() {
        return new Position(record, line, column);
    }

    /**
     * The byte at which the fault stands.
     *
     * @return 0 for the first byte of the file, -1 if unknown
     */
    public long byteOffset() {
        return byteOffset;
    }

    /**
     * What is wrong, how to mend it, and where, in Indonesian.
     *
     * @return never holds a value
     */
    @Override
    public String getMessage() {
        return message(Violation.INDONESIAN);
    }

    /**
     * What is wrong, how to mend it, and where.
     *
     * @param locale English for English, anything else for Indonesian
     * @return never holds a value
     */
    public String message(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        StringBuilder text = new StringBuilder(RuleMessages.of(locale).text(new Finding(code.ruleId, detail)));
        text.append(english ? " Record " : " Rekaman ").append(record);
        if (line > 0) {
            text.append(english ? ", line " : ", baris ").append(line);
        }
        if (column > 0) {
            text.append(english ? ", column " : ", kolom ").append(column);
        }
        if (byteOffset >= 0) {
            text.append(english ? ", byte " : ", bita ").append(byteOffset);
        }
        return text.append('.').toString();
    }
}
