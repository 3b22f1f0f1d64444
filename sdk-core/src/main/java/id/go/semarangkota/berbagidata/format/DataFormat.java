package id.go.semarangkota.berbagidata.format;

/** The formats of files. All are UTF-8 when written, as far as they can be. */
public enum DataFormat {
    /** RFC 4180 with a header; columns of parts have dotted names, as {@code Alamat.Kelurahan}. */
    CSV,
    /** One JSON object a line; parts are nested objects. */
    NDJSON,
    /** One JSON document: an array of objects or, when read, also a single object as the source article shows it. */
    JSON,
    /**
     * One XML document: a root {@code Data} of records {@code Rekaman}; parts are nested elements, the elements of a list are called
     * {@code Butir}. Names of root, records and elements of lists do not matter when read; the encoding is what the document declares.
     */
    XML,
    /**
     * A sheet of a workbook, read only; its first row with content is the header. A number is no text there either: columns of
     * identifiers must be formatted as text before they are filled.
     */
    XLSX
}
