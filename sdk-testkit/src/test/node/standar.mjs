// Reads what the data standard exports, with other people's libraries.
//   csvw <metadata> <csv> ...   prints, for each file and row, how many cells the metadata explain, and every datatype that was met
//   dcat <entry> ...            prints the entries in expanded form
// Terms that a context does not define are errors, so that nothing is passed over in silence.
import { createReadStream, readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import factory from '@rdfjs/dataset'
import rdf from '@rdfjs/data-model'
import CsvwParser from 'rdf-parser-csvw'

const CSVW = 'http://www.w3.org/ns/csvw'
const XSD = 'http://www.w3.org/2001/XMLSchema#'

// The terms of W3C's context that our metadata may use; the network is not asked.
const term = (name, type) => ({ '@id': `${CSVW}#${name}`, ...(type && { '@type': type }) })
const CONTEXT = {
  dc: 'http://purl.org/dc/terms/',
  url: { '@id': `${CSVW}#url`, '@type': '@id' },
  dialect: term('dialect'),
  encoding: term('encoding'),
  delimiter: term('delimiter'),
  header: term('header'),
  tableSchema: term('tableSchema'),
  columns: { '@id': `${CSVW}#column`, '@container': '@list' },
  name: { '@id': `${CSVW}#name`, '@language': null },
  titles: { '@id': `${CSVW}#title`, '@language': 'und' },
  datatype: term('datatype'),
  base: { '@id': `${CSVW}#base`, '@language': null },
  format: { '@id': `${CSVW}#format`, '@language': null },
  required: term('required'),
  minLength: term('minLength', `${XSD}integer`),
  maxLength: term('maxLength', `${XSD}integer`),
  minimum: term('minimum'),
  maximum: term('maximum'),
  minExclusive: term('minExclusive')
}

const documentLoader = async address => {
  if (address !== CSVW) {
    throw new Error(`no document of the network is read: ${address}`)
  }
  return { contextUrl: null, documentUrl: address, document: { '@context': CONTEXT } }
}

const options = { documentLoader, safe: true, base: 'http://contoh.test/' }

function toTerm ({ termType, value, language, datatype }) {
  switch (termType) {
    case 'NamedNode': return rdf.namedNode(value)
    case 'BlankNode': return rdf.blankNode(value)
    default: return rdf.literal(value, language || rdf.namedNode(datatype.value))
  }
}

async function csvw (metadataFile, csvFile) {
  const quads = await jsonld.toRDF(JSON.parse(readFileSync(metadataFile, 'utf8')), options)
  const metadata = factory.dataset(quads.map(({ subject, predicate, object }) =>
    rdf.quad(toTerm(subject), toTerm(predicate), toTerm(object))))
  const described = new Map()
  const rows = []
  const datatypes = new Set()
  const parser = new CsvwParser({ metadata, baseIRI: 'http://contoh.test/data.csv' })
  for await (const { subject, predicate, object } of parser.import(createReadStream(csvFile, 'utf8'))) {
    if (predicate.value === `${CSVW}#describes`) {
      rows.push(object.value)
    } else if (predicate.value.startsWith('http://contoh.test/data.csv#')) {
      described.set(subject.value, (described.get(subject.value) ?? 0) + 1)
      // For most types the parser wraps the name of the type once more.
      const { value } = object.datatype
      datatypes.add((value.value ?? value).replace(XSD, ''))
    }
  }
  return { rows: rows.map(row => described.get(row) ?? 0), datatypes: [...datatypes].sort() }
}

async function dcat (entryFile) {
  return jsonld.expand(JSON.parse(readFileSync(entryFile, 'utf8')), options)
}

const [command, ...files] = process.argv.slice(2)
const each = { csvw, dcat }[command]
const results = []
for (let i = 0; i < files.length; i += each.length) {
  results.push(await each(...files.slice(i, i + each.length)))
}
console.log(JSON.stringify(results))
