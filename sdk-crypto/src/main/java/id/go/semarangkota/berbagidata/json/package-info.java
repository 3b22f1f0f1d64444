/**
 * Strict JSON in, canonical JSON out. Not exported.
 *
 * <p>Reading accepts exactly what the sealed formats use (objects, arrays, strings, whole numbers, booleans) and refuses
 * what lets two readers see two documents: duplicate names, unpaired surrogates, encodings other than UTF-8, anything
 * after the end. Writing is RFC 8785 for the same subset.
 */
package id.go.semarangkota.berbagidata.json;
