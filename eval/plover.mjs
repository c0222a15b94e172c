// The gold events of the PLOVER examples: right type, right type and both parties, and how much else is made of the same sentences.
import { readFileSync } from 'node:fs'
import { extract } from '../dist/extract/extract.js'
import { segment } from '../dist/read/segment.js'

const TARGETS = { type: 75, parties: 60, extra: 0.3 }
/** Parties act together in these, so who stands as source and who as target does not count. */
const MUTUAL = new Set(['CONSULT', 'AGREE', 'COOPERATE'])
/** Slips of the set for a state's code. */
const CODES = { JAP: 'JPN' }

/**
 * A party on the coarse scale of the set's codes, for both sides alike: a state's three letters; one class for bodies between or
 * beside states (IGO and NGO there; sectors IGO, NGO, HRI, MED and the courts between states here, whatever their acronym), one for
 * armed or militant groups without a state (IMG, ISM, REB; sectors REB and UAF); any other party is itself.
 */
export function codeClass(code) {
  const letters = code.slice(0, 3)
  if (letters === 'IGO' || letters === 'NGO') return 'body'
  if (letters === 'IMG' || letters === 'ISM' || letters === 'REB') return 'militant'
  return CODES[letters] ?? letters
}

export function partyClass({ id, sector }) {
  if (/^[A-Z]{3}$/.test(id) && !['IGO', 'NGO', 'HRI', 'JUD'].includes(sector)) return id
  if (['IGO', 'NGO', 'HRI', 'MED', 'JUD'].includes(sector)) return 'body'
  return sector === 'REB' || sector === 'UAF' ? 'militant' : id
}

const listed = (actors) => (Array.isArray(actors) ? actors : []).map(({ code }) => codeClass(code))
const shares = (wanted, given) => wanted.length === 0 || wanted.some((party) => given.includes(party))

/** Both parties: one of each side is found on its side. Where the set names one joint side, or the type is mutual, sides do not count. */
function hasParties({ event, source, target }, record) {
  const [actors, recipients] = [record.actors.map(partyClass), record.recipients.map(partyClass)]
  const [from, to] = [listed(source), listed(target)]
  const all = [...actors, ...recipients]
  if (to.length === 0 && from.length > 1) return from.every((party) => all.includes(party))
  return MUTUAL.has(event) ? shares(from, all) && shares(to, all) : shares(from, actors) && shares(to, recipients)
}

/** How one event fares among the records of its text: the best record counts, every other one is extra. */
export function judge(gold, records) {
  const typed = records.filter(({ type }) => type === gold.event)
  const right = typed.filter((record) => hasParties(gold, record))
  return { type: typed.length > 0, parties: right.length > 0, extra: records.length - (typed.length > 0 ? 1 : 0) }
}

export async function plover(data, reader) {
  const events = JSON.parse(readFileSync(`${data}/plover/plover-gsr-dev.json`, 'utf8'))
  const totals = { type: 0, parties: 0, extra: 0, sentences: 0 }
  for (const gold of events) {
    const sentences = await reader.read(segment(gold.text))
    const article = {
      id: gold.id,
      ref: gold.id,
      outlet: null,
      title: null,
      url: null,
      published: null,
      language: 'en',
      text: gold.text,
    }
    const found = judge(gold, extract({ article, sentences }).records)
    totals.type += Number(found.type)
    totals.parties += Number(found.parties)
    totals.extra += found.extra
    totals.sentences += sentences.length
  }
  const of = { set: 'plover-gsr-dev', size: `${events.length} events in ${totals.sentences} sentences` }
  return [
    { figure: 'events: type, %', ...of, value: (100 * totals.type) / events.length, target: TARGETS.type },
    {
      figure: 'events: type and parties, %',
      ...of,
      value: (100 * totals.parties) / events.length,
      target: TARGETS.parties,
    },
    {
      figure: 'extra records a sentence',
      ...of,
      value: totals.extra / totals.sentences,
      target: TARGETS.extra,
      atMost: true,
    },
  ]
}
