import type { Party } from '../../../model/party.js'
import type { EventRecord, EventType, Status } from '../../../model/record.js'
import { wordsOf } from '../meanings.js'
import { isNamedIn } from '../naming.js'
import { predicateOf } from '../predicate.js'
import { type ActorName, actorNames } from './actor-name.js'
import { contentForm, lacksSubject } from './content-form.js'
import { POSITION_ROWS, type PositionRow } from './position-rows.js'
import { conjugated } from './verb-forms.js'

/** A position in plain words: who demands, offers, refuses what, of whom; null where its parts make no sentence. */
export function positionLabel(record: EventRecord): string | null {
  const holder = actorNames(record.actors)
  if (holder === null) return null
  const content = record.content === null || namesParty(record) ? null : withoutHolder(record.content, holder)
  return othersAct(record, holder, content) ?? judgedLabel(record, holder, content) ?? framed(record, holder, content)
}

/** "Trump likes Macron": a content that is no more than a party is no content. */
function namesParty({ content, proposition, actors, recipients }: EventRecord): boolean {
  const words = wordsOf(content ?? '')
  return (
    proposition === null && words.length <= 2 && [...actors, ...recipients].some((party) => isNamedIn(party, words))
  )
}

/** "Zelensky's pleas for help" are his own where he is the subject. */
function withoutHolder(content: string, { text }: ActorName): string {
  const own = content.replace(/^[-–—\s]+/, '')
  return own.startsWith(text) && /^['’]s /.test(own.slice(text.length)) ? own.slice(text.length + 3) : own
}

/** "calls the talks productive": what an adjective says of a thing. */
function judgedLabel(record: EventRecord, holder: ActorName, content: string | null): string | null {
  const { shape, words } = predicateOf(record)
  if (shape !== 'adjective' || content === null || !JUDGING.has(record.type)) return null
  if (contentForm(content, record.proposition) !== 'thing' || / /.test(words)) return null
  return `${holder.text} ${conjugated('call', record.status, holder.plural)} ${content} ${words}`
}

const JUDGING: ReadonlySet<EventType> = new Set(['SUPPORT', 'ACCUSE'])

function framed(record: EventRecord, holder: ActorName, content: string | null): string | null {
  const form = content === null ? 'none' : contentForm(content, record.proposition)
  const { words } = predicateOf(record)
  const bare = words.replace(/^not /, '')
  for (const row of POSITION_ROWS) {
    const frame = row.frames[form]
    if (row.type !== record.type || frame === undefined || (row.predicates !== null && !row.predicates.has(words)))
      continue
    const text = filled(frame, row, { record, holder, content, bare })
    if (text !== null) return text
  }
  return null
}

interface Parts {
  readonly record: EventRecord
  readonly holder: ActorName
  readonly content: string | null
  readonly bare: string
}

/** The frame with its parts; null where one that it needs is not known. */
function filled(frame: string, { verb }: PositionRow, { record, holder, content, bare }: Parts): string | null {
  const optional = recipientFor(record, content, true)
  const needed = recipientFor(record, content, false)
  const open = frame.replace(/\[([^\]]*)\]/g, (_, part: string) =>
    optional === null ? '' : part.replace('{R}', optional),
  )
  if (open.includes('{R}') && needed === null) return null
  const [head = '', ...rest] = open
    .replace('{V}', verb ?? bare)
    .replace('{R}', needed ?? '')
    .replace('{C}', content !== null && lacksSubject(content) ? `it ${content}` : (content ?? ''))
    .split(/(?<=\S) /)
  const phrase = [head, ...rest].join(' ')
  const status = statusOf(record, phrase)
  return `${holder.text} ${conjugated(phrase.replace(/^not /, ''), status, holder.plural)}`
    .replace(/ to not /, ' not to ')
    .replace(/ that if /, ' of consequences if ')
}

/** "Not want" is a refusal, and a denied refusal none. */
function statusOf({ status, type, rule }: EventRecord, phrase: string): Status {
  if (
    phrase.startsWith('not ') ||
    (type === 'REJECT' && /\/not (?:tolerate|accept)$/.test(rule) && !/^(?:refuse|oppose)/.test(phrase))
  )
    return 'negated'
  return status === 'negated' && type === 'REJECT' && /\/(?:not|no) /.test(rule) ? 'actual' : status
}

/** To whom, where the words say so or the frame needs it; nobody whom the content names. */
function recipientFor(
  { recipients, evidence }: EventRecord,
  content: string | null,
  onlyNamed: boolean,
): string | null {
  const tokens = wordsOf(evidence)
  const inContent = wordsOf(content ?? '')
  const shown = onlyNamed
    ? recipients.filter((party) => isNamedIn(party, tokens) && !isNamedIn(party, inContent))
    : recipients
  return actorNames(shown)?.text ?? null
}

/** What others are to do, or not to do: "Russia does not want Europe to deploy forces", "Trump warns Iran that it would have big problems". */
function othersAct(record: EventRecord, holder: ActorName, content: string | null): string | null {
  const { type, proposition, status } = record
  if (content === null || proposition === null || contentForm(content, proposition) !== 'do') return null
  const doers = proposition.actors
  if (doers.length === 0 || shares(doers, record.actors)) return null
  const doer = actorNames(doers)?.text ?? ''
  if (type === 'REJECT') return `${holder.text} ${conjugated('want', 'negated', holder.plural)} ${doer} to ${content}`
  if (type !== 'THREATEN') return null
  const warns = `${holder.text} ${conjugated('warn', status, holder.plural)} ${doer}`
  return content.startsWith('not ') ? `${warns} not to ${content.slice(4)}` : `${warns} that it would ${content}`
}

const shares = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.some(({ id }) => b.some((other) => other.id === id))
