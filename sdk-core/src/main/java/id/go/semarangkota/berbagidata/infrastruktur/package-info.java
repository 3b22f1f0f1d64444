/**
 * Roads (<em>infrastruktur jalan</em>): sections with their line on the map, and surveys of their condition.
 *
 * <p>{@link id.go.semarangkota.berbagidata.infrastruktur.RuasJalan} and
 * {@link id.go.semarangkota.berbagidata.infrastruktur.KondisiJalan} carry what was said, good or bad; they are judged by a
 * {@link id.go.semarangkota.berbagidata.validation.RecordValidator}.
 */
package id.go.semarangkota.berbagidata.infrastruktur;
