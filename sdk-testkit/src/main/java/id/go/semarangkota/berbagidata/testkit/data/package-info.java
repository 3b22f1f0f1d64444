/**
 * Synthetic data for tests, from a seed: records of every dataset that are valid and fit each other, and files as legacy systems leave
 * them, dirt included, each dirty row with the rules that it breaks. Nothing in it relates to a real person.
 */
@NullMarked
package id.go.semarangkota.berbagidata.testkit.data;

import org.jspecify.annotations.NullMarked;
