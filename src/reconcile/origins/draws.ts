import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { EventRecord } from '../../model/record.js'
import type { Range } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import { type Mention, sentencesAfter } from './mentions.js'
import { mayBeOneSpeaker } from './same-speaker.js'
import { reachOf, type Told } from './told.js'

/** What a report draws from one mention of an origin: who speaks there, and which statements and records come from it. */
export interface Draw {
  readonly article: ArticleLedger
  readonly mention: Mention
  readonly speaker: Party | null
  /** The words for who speaks, as the report has them; null where nobody is named. */
  readonly source: string | null
  readonly told: readonly Told[]
  readonly records: readonly EventRecord[]
}

/** Words with which a report goes on in what it has begun to tell, at the start of a sentence or as its cue. */
const GOES_ON = /^(?:additionally|also|in addition|moreover|furthermore|further)\b/i
const GOES_ON_CUE = /\b(?:add(?:s|ed|ing)?|also|continu(?:ed|es|ing)|went on|goes on)\b/i
const PRONOUN = /^(?:he|she|it|they|his|her|its|their)$/i

/** "Dismissed the report": what was told before it is what the report said. */
const REACTION =
  /\b(?:dismiss|reject|den|disput|question|criticis|criticiz|welcom|contest|challeng)\p{Ll}* (?:the|that) $/u
const LONGEST_REACTION = 30

/** Letters before the noun of a mention: "in a joint ". */
const LONGEST_LEAD = 20

/** Positions that a report may tell in its own verb: "in an interview, she warned". */
const SPOKEN: ReadonlySet<EventRecord['type']> = new Set([
  'REQUEST',
  'REJECT',
  'AGREE',
  'ACCUSE',
  'SUPPORT',
  'CONCEDE',
  'THREATEN',
])

/**
 * What is drawn from a mention: the statement of its sentence that it belongs to, or where the sentence only announces it ("spoke to
 * foreign reporters"), what the same speaker says just before and after; then what goes on with it, as "he added" does.
 */
export function drawOf(article: ArticleLedger, told: readonly Told[], mention: Mention): Draw {
  const own =
    unnamedTelling(article, mention) ?? reactedTo(article, told, mention) ?? ownTelling(article, told, mention)
  const parts = [own, ...goingOn(article, told, mention, own)]
  const all = parts.flatMap((part) => part.told)
  return {
    article,
    mention,
    speaker: parts.at(-1)?.speaker ?? own.speaker,
    source:
      all.map(({ statement }) => statement.source?.text ?? '').find((words) => words !== '' && !PRONOUN.test(words)) ??
      null,
    told: [...new Set(all)],
    records: [...new Set(parts.flatMap((part) => part.records))],
  }
}

interface Telling {
  readonly speaker: Party | null
  readonly told: readonly Told[]
  readonly records: readonly EventRecord[]
}

/** Of a source without a name, who is no party ("a person familiar with the plan"): all that its statement says. */
function unnamedTelling(article: ArticleLedger, mention: Mention): Telling | null {
  const statement = article.statements.find(({ speaker, source }) => !speaker && source && overlaps(source, mention))
  if (!statement) return null
  const reach = reachOf(statement)
  return { speaker: null, told: [], records: article.records.filter((record) => isMostlyIn(record, reach)) }
}

/** The statement of the mention's sentence nearest to it, but not one in whose content it stands: that only speaks of it. */
function ownTelling(article: ArticleLedger, told: readonly Told[], mention: Mention): Telling {
  const nearest = told
    .filter(({ statement }) => isWithin(statement.cue, mention.sentence))
    .filter(({ statement }) => !statement.content.some((content) => isSpokenOf(mention, content)))
    .sort((a, b) => gap(a.statement.cue, mention) - gap(b.statement.cue, mention))[0]
  if (nearest) return tellingIn(article, told, mention.sentence, nearest.speaker)
  const record = article.records.find((one) => isWithin(one, mention.sentence) && isSpoken(one))
  const speaker = record?.actors[0] ?? null
  if (speaker) return tellingIn(article, told, mention.sentence, speaker)
  return { speaker: announced(article, told, mention), told: [], records: [] }
}

/** Whether a mention stands in what is told; a content that is the mention alone is a slip of the reading ("it said in a statement"). */
function isSpokenOf(mention: Range, content: Range): boolean {
  return isWithin(mention, content) && content.end - content.start > mention.end - mention.start + LONGEST_LEAD
}

/** Who speaks on after a sentence that only announces, or before it. */
function announced({ text }: ArticleLedger, told: readonly Told[], mention: Mention): Party | null {
  const [next] = sentencesAfter(text, mention)
  const beside = [next, mention.previous].filter((sentence) => sentence !== undefined && sentence !== null)
  return (
    beside.flatMap((sentence) => told.filter(({ statement }) => isWithin(statement.cue, sentence)))[0]?.speaker ?? null
  )
}

/** What the sentence before tells, where this one only reacts to it. */
function reactedTo(article: ArticleLedger, told: readonly Told[], { start, previous }: Mention): Telling | null {
  if (!previous || !REACTION.test(article.text.slice(Math.max(0, start - LONGEST_REACTION), start))) return null
  return tellingBefore(article, told, previous)
}

/** What a sentence tells that has one speaker. */
function tellingBefore(article: ArticleLedger, told: readonly Told[], sentence: Range): Telling | null {
  const [first] = told.filter(({ statement }) => isWithin(statement.cue, sentence))
  return first ? tellingIn(article, told, sentence, first.speaker) : null
}

/** The statements and records of a sentence in which the speaker is heard. */
function tellingIn(article: ArticleLedger, told: readonly Told[], sentence: Range, speaker: Party): Telling {
  const own = told.filter(
    ({ statement, speaker: other }) => isToldIn(statement, sentence) && mayBeOneSpeaker(other, speaker),
  )
  const records = article.records.filter((record) => {
    if (record.speaker) return mayBeOneSpeaker(record.speaker, speaker) && own.some((one) => tells(one, record))
    if (!isMostlyIn(record, sentence)) return false
    return (
      own.some((one) => tells(one, record) || follows(one, record)) ||
      (isSpoken(record) && record.actors.some((actor) => mayBeOneSpeaker(actor, speaker)))
    )
  })
  return { speaker, told: own, records }
}

/** Whether a record lies in a statement, or has its cue. */
function tells({ statement }: Told, record: EventRecord): boolean {
  return isMostlyIn(record, reachOf(statement)) || isWithin(statement.cue, record)
}

/** What comes after the cue in the sentence goes on with the statement: "she noted an advance, singling out a raid". */
function follows({ statement: { cue } }: Told, record: Range): boolean {
  return cue.end <= record.start
}

/** What is told in the sentences around as part of the same. */
function goingOn(article: ArticleLedger, told: readonly Told[], mention: Mention, own: Telling): readonly Telling[] {
  const before = spokenBefore(article, told, mention, own)
  const speaker = before?.speaker ?? own.speaker
  if (!speaker) return []
  const parts: Telling[] = []
  for (const sentence of sentencesAfter(article.text, mention)) {
    const telling = tellingIn(article, told, sentence, speaker)
    const goes = (announces(own) && parts.length === 0) || goesOn(article, telling, sentence)
    if (!goes || telling.told.length + telling.records.length === 0) break
    parts.push(telling)
  }
  return before ? [...parts, before] : parts
}

/** What the sentence before tells, where "they said in a statement" ends it; who "they" are it knows best. */
function spokenBefore(
  article: ArticleLedger,
  told: readonly Told[],
  { sentence, previous }: Mention,
  own: Telling,
): Telling | null {
  if (!previous) return null
  const isNear = !article.text.slice(previous.end, sentence.start).includes('\n')
  if (announces(own)) return own.speaker && isNear ? tellingIn(article, told, previous, own.speaker) : null
  const pronoun = own.told.some(({ statement }) => PRONOUN.test(statement.source?.text ?? ''))
  return pronoun ? tellingBefore(article, told, previous) : null
}

function announces({ told, records }: Telling): boolean {
  return told.length === 0 && records.length === 0
}

/** The records that are told in a statement, in its speaker's words. */
export function recordsOf({ article, statement, speaker }: Told): readonly EventRecord[] {
  return article.records.filter(
    (record) => isMostlyIn(record, reachOf(statement)) && (!record.speaker || mayBeOneSpeaker(record.speaker, speaker)),
  )
}

function goesOn({ text }: ArticleLedger, { told }: Telling, sentence: Range): boolean {
  if (GOES_ON.test(text.slice(sentence.start, sentence.end))) return true
  return told.some(
    ({ statement }) => PRONOUN.test(statement.source?.text ?? '') || GOES_ON_CUE.test(statement.cue.text),
  )
}

/** Where its cue stands, and in each sentence of a long quotation. */
function isToldIn({ cue, content }: Statement, sentence: Range): boolean {
  return isWithin(cue, sentence) || content.some((span) => isMostlyIn(sentence, span))
}

function isSpoken({ speaker, type }: EventRecord): boolean {
  return speaker === null && SPOKEN.has(type)
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function isMostlyIn(record: Range, range: Range): boolean {
  return 2 * (Math.min(range.end, record.end) - Math.max(range.start, record.start)) > record.end - record.start
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

function gap(a: Range, b: Range): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end))
}
