/** How the text of a cell becomes a value of a field's type, or a finding. Knows neither files nor records. Not exported. */
package id.go.semarangkota.berbagidata.format.value;
