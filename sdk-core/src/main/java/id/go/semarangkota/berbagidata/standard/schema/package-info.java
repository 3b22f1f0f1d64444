/**
 * The description of a dataset as documents for others: JSON Schema, XML Schema, CSV on the Web, DCAT, and a data dictionary.
 *
 * <p>All of them are made from a {@link id.go.semarangkota.berbagidata.standard.RecordType}, so that they cannot say anything else than
 * the code does. Rules over several fields stand in no schema: a record that keeps a schema may still be refused by the validator.
 */
package id.go.semarangkota.berbagidata.standard.schema;
