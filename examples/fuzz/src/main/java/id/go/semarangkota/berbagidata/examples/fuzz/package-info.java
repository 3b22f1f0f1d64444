/** Coverage-guided fuzzing: one class for each target, and what must hold whatever the input is. */
package id.go.semarangkota.berbagidata.examples.fuzz;
