package id.go.semarangkota.berbagidata.testkit.data;

/**
 * A district (<em>kecamatan</em>) in which a NIK may have been given out.
 *
 * @param digits its code without dots, six digits
 * @param birthplace the name of its regency or city as it is written for a place of birth
 * @param ownCount the number of its own count of serials, -1 if it shares one
 */
record District(String digits, String birthplace, int ownCount) {}
