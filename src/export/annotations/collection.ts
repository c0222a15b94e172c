import { wellFormed } from '../../model/well-formed.js'
import type { DocumentFormat } from '../page-writer.js'
import { annotationsOf } from './annotation.js'

/** Terms of bodies that are ours, each with an address, so that readers of JSON-LD keep them. */
const VOCABULARY = 'urn:demarche:vocabulary#'
const COLLECTION = 'urn:demarche:annotations'

const HEAD = `{"@context": ["http://www.w3.org/ns/anno.jsonld", {"@vocab": "${VOCABULARY}"}],
"id": "${COLLECTION}",
"type": "AnnotationCollection",
"label": "What reports say",
`
const PAGE = `"first": {"id": "${COLLECTION}:1", "type": "AnnotationPage", "partOf": "${COLLECTION}", "startIndex": 0, "items": [\n`

/** An AnnotationCollection (Web Annotation Data Model, 5) whose only page holds all annotations; it is written as it grows, its total last. */
export const annotationFormat: DocumentFormat = {
  wants: ['articles'],
  open(sink) {
    let total = 0
    return {
      async write({ readings }) {
        const annotations = readings.flatMap(({ ledger }) => annotationsOf(ledger))
        if (annotations.length === 0) return
        await sink(`${total === 0 ? HEAD + PAGE : ',\n'}${annotations.map(inJson).join(',\n')}`)
        total += annotations.length
      },
      // A collection without annotations has no page.
      end: () => sink(total === 0 ? `${HEAD}"total": 0}\n` : `\n]},\n"total": ${total}}\n`),
    }
  },
}

function inJson(annotation: object): string {
  return JSON.stringify(annotation, (_, value) => (typeof value === 'string' ? wellFormed(value) : value))
}
