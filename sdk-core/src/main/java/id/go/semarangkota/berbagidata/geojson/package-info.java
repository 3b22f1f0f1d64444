/** Not exported: lines on the map, read from GeoJSON. */
package id.go.semarangkota.berbagidata.geojson;
