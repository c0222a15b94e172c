import type { Condition } from '../../model/condition.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { EventRecord } from '../../model/record.js'
import type { Range } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import { selectorsIn } from './selectors.js'

/** One annotation of the Web Annotation Data Model for each record, statement and condition of an article. */
export function annotationsOf(article: ArticleLedger): readonly object[] {
  const { id, text, url, records, statements, conditions } = article
  const selectors = selectorsIn(text)
  const source = url !== null && URL.canParse(url) ? url : `urn:demarche:article:${id}`
  const target = (range: Range) => ({ type: 'SpecificResource', source, selector: selectors(range) })
  const head = (kind: string, part: string) => ({ id: `urn:demarche:${kind}:${id}:${part}`, type: 'Annotation' })
  return [
    ...records.map((record) => ({
      ...head('record', record.id),
      motivation: 'tagging',
      body: [tag(record.type), recordBody(record)],
      target: target(record),
    })),
    ...statements.map((statement) => ({
      ...head('statement', statement.id),
      motivation: 'describing',
      body: statementBody(statement),
      target: (statement.content.length > 0 ? statement.content : [statement.cue]).map(target),
    })),
    ...conditions.map((condition) => ({
      ...head('condition', condition.id),
      motivation: 'linking',
      body: [{ ...target(condition.antecedent), purpose: 'linking' }, conditionBody(condition)],
      target: target(condition.consequent),
    })),
  ]
}

const tag = (value: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose: 'tagging' })

function recordBody(record: EventRecord) {
  const { type, mode, status, actors, recipients, content, speaker, date, place, confidence, rule, trigger } = record
  return {
    type: 'Record',
    eventType: type,
    mode,
    status,
    actors: actors.map(partyOf),
    recipients: recipients.map(partyOf),
    content,
    speaker: orNull(speaker),
    dateStart: date?.start ?? null,
    dateEnd: date?.end ?? null,
    place,
    confidence,
    rule,
    trigger,
  }
}

function statementBody({ speaker, cue, directness, force, addressees }: Statement) {
  const parties = { speaker: orNull(speaker), addressees: addressees.map(partyOf) }
  return { type: 'Statement', cue: cue.text, directness, force, ...parties }
}

function conditionBody({ kind, cue, holder }: Condition) {
  return { type: 'Condition', kind, cue, holder: orNull(holder) }
}

/** A party by its code: an `id` would be read as an address. */
function partyOf({ id, sector, name }: Party) {
  return { type: 'Party', code: id, sector, partyName: name }
}

const orNull = (party: Party | null) => (party === null ? null : partyOf(party))
