import type { ReasonName } from '../extract/events/confidence.js'
import type { Explanation, FoundSide } from '../extract/explain/explanation.js'
import { flatten, ink, type Page, wrap } from './layout.js'
import { printMarked } from './marked-sentence.js'
import { partyLabel } from './party-name.js'
import { foundWords, sideWords } from './party-words.js'
import { printTree } from './printed-tree.js'
import { type Lines, otherRuleWords, rowWords, slotWords } from './rule-words.js'

const NARROWEST = 40
const LABEL_COLUMNS = 11

/** A record and why it stands as it does, for a person to read. Ends with a line end. */
export function printExplanation(explanation: Explanation, wanted: Page): string {
  const page = { ...wanted, width: Math.max(NARROWEST, wanted.width) }
  const { record, sentence } = explanation
  const parts = [
    heading(explanation, page),
    section(`Sentence ${sentence.number} of ${sentence.of}`, sentenceLines(explanation, page), page),
    section('Tree', printTree(sentence.words, notes(explanation), page), page),
    section('Rule', labelled([['id', record.rule], ...ruleLines(explanation)], page), page),
    section('Actor', side(explanation.actors, sentence.number, page), page),
    section('Recipient', side(explanation.recipients, sentence.number, page), page),
    ...(explanation.content ? [section('Content', contentLines(explanation, page), page)] : []),
    section('Status', labelled([[record.status, statusWords(explanation)]], page), page),
    section('Speaker', speakerLines(explanation, page), page),
    section('Confidence', confidenceLines(explanation, page), page),
  ]
  return `${parts.join('\n\n')}\n`
}

function heading({ record, article }: Explanation, page: Page): string {
  const kind = [record.type, record.mode].filter(Boolean).join(' · ')
  const about = [article.title, article.outlet, article.published?.slice(0, 10), article.ref]
    .filter(Boolean)
    .join(' · ')
  return [
    ink(page, '━'.repeat(page.width), 'dim'),
    ...wrap(`${kind} — ${flatten(record.trigger)}`, page.width).map((line) => ink(page, line, 'bold')),
    ...wrap(`record ${record.id}, ${about}`, page.width).map((line) => ink(page, line, 'dim')),
  ].join('\n')
}

function section(title: string, body: string, page: Page): string {
  return `${ink(page, title.toUpperCase(), 'bold')}\n${body}`
}

/** Lines with a label before them, and hanging text. */
function labelled(lines: Lines, page: Page, width = LABEL_COLUMNS): string {
  return lines
    .flatMap(([label, text]) => {
      const [first = '', ...rest] = wrap(text, page.width - 2 - width - 1)
      return [
        `  ${ink(page, label.padEnd(width), 'dim')} ${first}`.trimEnd(),
        ...rest.map((line) => `${' '.repeat(3 + width)}${line}`),
      ]
    })
    .join('\n')
}

function sentenceLines({ record, sentence, trigger }: Explanation, page: Page): string {
  const words = trigger.flatMap((index) => sentence.words[index] ?? [])
  const marks = [
    ...words.map(({ start, end }) => ({ start, end, sign: '━' })),
    { start: record.start, end: record.end, sign: '╌' },
  ]
  return `${printMarked(sentence.span, marks, page)}\n  ${ink(page, '━ trigger  ╌ evidence', 'dim')}`
}

/** What the words of the sentence are to the record. */
function notes({
  sentence,
  trigger,
  actors,
  recipients,
  content,
  status,
  speaker,
}: Explanation): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const add = (index: number, note: string): void => {
    const known = found.get(index)
    if (!known?.split(', ').includes(note)) found.set(index, known ? `${known}, ${note}` : note)
  }
  const at = (place: { readonly start: number; readonly end: number }, note: string): void => {
    const last = sentence.words.findLastIndex((word) => word.start >= place.start && word.end <= place.end)
    if (last >= 0) add(last, note)
  }
  for (const index of trigger) add(index, 'trigger')
  for (const { words } of actors.parties) at(words, 'actor')
  for (const { words } of recipients.parties) at(words, 'recipient')
  if (content && !trigger.includes(content.word)) add(content.word, 'content')
  if (status.word !== null) add(status.word, 'status')
  if (speaker) at(speaker.cue, 'says')
  return found
}

function ruleLines({ record, row }: Explanation): Lines {
  const other = otherRuleWords(record.rule)
  return [...(other ? [['says', other] as const] : []), ...(row ? rowWords(row) : [])]
}

function side(found: FoundSide, here: number, page: Page): string {
  if (found.parties.length === 0) return plain('nobody: neither the clause nor the report names one', page)
  const slot = sideWords(found)
  return found.parties
    .flatMap((party) => [
      ...wrap(`${partyLabel(party.party)}${slot ? ` — ${slot}` : ''}`, page.width - 2).map(
        (line, at) => `  ${at === 0 ? ink(page, line, 'cyan') : line}`,
      ),
      ...wrap(foundWords(party, here), page.width - 6).map((line) => `      ${line}`),
    ])
    .join('\n')
}

function plain(text: string, page: Page): string {
  return wrap(text, page.width - 2)
    .map((line) => `  ${line}`)
    .join('\n')
}

function contentLines({ record, content }: Explanation, page: Page): string {
  const slot = content?.slot ? ` — ${slotWords(content.slot)}` : ''
  return wrap(`“${flatten(record.content ?? '')}”${slot}`, page.width - 2)
    .map((line) => `  ${line}`)
    .join('\n')
}

function statusWords({ sentence, status }: Explanation): string {
  const word = status.word === null ? '' : ` “${sentence.words[status.word]?.form ?? ''}”`
  return STATUS_WORDS[status.kind](word)
}

const STATUS_WORDS: Readonly<Record<Explanation['status']['kind'], (word: string) => string>> = {
  plain: () => 'nothing in the clause denies it, puts it off or doubts it',
  said: () => 'the position itself is taken, whatever becomes of the act',
  negation: (word) => `denied by${word}`,
  condition: (word) => `under a condition, opened by${word}`,
  modal: (word) => `in the mood of the modal verb${word}`,
  doubt: (word) => `in doubt by${word}`,
  complement: (word) => `only spoken of, under${word}`,
  modifier: (word) => `by the modifier${word}`,
  background: () => 'the time words of the clause set it before the story',
}

function speakerLines({ record, speaker, sentence }: Explanation, page: Page): string {
  if (!record.speaker || !speaker) return plain('the report itself: it stands in nobody’s words', page)
  const [first] = speaker.parties
  return [
    `  ${ink(page, partyLabel(record.speaker), 'cyan')} — it stands in what “${flatten(speaker.cue.text)}” attributes (sentence ${speaker.sentence})`,
    ...(first ? [foundWords(first, sentence.number)] : []),
  ]
    .flatMap((text, at) =>
      wrap(text, page.width - (at === 0 ? 2 : 6)).map((line) => `${at === 0 ? '  ' : '      '}${line}`),
    )
    .join('\n')
}

/** The parts of a confidence in words. */
const REASON_WORDS: Readonly<Record<ReasonName, string>> = {
  'verb row': 'a row for a verb',
  'noun row': 'a row for a noun',
  'adjective row': 'a row for an adjective',
  'modal verb': 'a modal verb alone',
  'event named again': 'an event named again by its noun',
  'both sides named': 'the clause names both sides',
  'loose slot': 'a party in a loose place (a modifier, behind “for” or “in”)',
  'no actor': 'the clause names no actor',
  'other side from the sentence': 'the open side taken from the sentence',
  'other side from the report': 'the open side taken from the report',
  'recipient by pronoun or memory': 'the receiver found by a pronoun, an owner or an earlier mention',
  'aside clause': 'told in passing, in a clause beside the main one',
  'act supposed': 'an act that is supposed or to come',
  'announced act': 'an act that is only announced',
  'reference to a deal or measure': 'a noun that may only refer to a deal or measure',
}

function confidenceLines({ confidence }: Explanation, page: Page): string {
  const amount = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
  const lines: Lines = confidence.reasons.map(({ name, amount: value }, at) => [
    at === 0 ? ` ${value.toFixed(2)}` : amount(value),
    REASON_WORDS[name],
  ])
  return labelled([...lines, [`=${confidence.value.toFixed(2)}`, '']], page, 5)
}
