import type { Party } from '../../model/party.js'
import type { EventType, Guarantee, Proposition } from '../../model/record.js'
import type { Draft, Scene } from '../events/draft.js'
import { dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { nameOfAct } from './acts.js'

/** What an earlier record of the report was about. */
export interface Earlier {
  readonly sentence: number
  readonly head: number
  readonly type: EventType
  readonly actors: readonly Party[]
  readonly content: string
  /** The thing that is asked for, refused or judged, as a noun phrase; null where the content is an act without one. */
  readonly topic: string | null
  readonly proposition: Proposition | null
  readonly guarantee: Guarantee | null
}

const SENTENCES_BACK = 3
const WANTED: readonly EventType[] = ['REQUEST', 'AGREE', 'REJECT', 'CONCEDE', 'SUPPORT', 'THREATEN']
const ASKED: readonly EventType[] = ['REQUEST', 'THREATEN']
const ALLEGED: readonly EventType[] = ['ACCUSE']

/** Nouns that only point back at what was asked, offered or alleged, with the types of record that they can point at. */
const POINTING = new Map<string, readonly EventType[]>([
  ...'proposal idea plan offer measure step move suggestion option term condition option scenario approach arrangement initiative action deployment concession possibility thing'
    .split(' ')
    .map((noun) => [noun, WANTED] as const),
  ...'demand request call appeal plea ultimatum requirement'.split(' ').map((noun) => [noun, ASKED] as const),
  ...'allegation accusation charge claim assertion'.split(' ').map((noun) => [noun, ALLEGED] as const),
])
const POINTERS = new Set(['this', 'that', 'these', 'those', 'such', 'the', 'both'])
const BARE = new Set(['this', 'that', 'it', 'these', 'those', 'so', 'same'])

/** True for a word that stands for something told before: "it", "such a measure", "the proposal", "allegations Minsk denies". */
export function pointsBack(tree: Tree, index: number, draft: Draft): boolean {
  const { upos } = wordAt(tree, index)
  if (
    BARE.has(formOf(tree, index)) &&
    (upos === 'PRON' || formOf(tree, index) === 'same' || formOf(tree, index) === 'so')
  )
    return isFree(tree, index) && !isRelative(tree, index)
  if (upos !== 'NOUN' || !isFree(tree, index, draft.head)) return false
  if (!POINTING.has(lemmaOf(tree, index))) return isSuch(tree, index)
  const before = dependents(tree, index, 'det', 'det:predet', 'amod').map((child) => formOf(tree, child))
  if (before.some((form) => POINTERS.has(form))) return true
  return dependents(tree, index, 'acl:relcl').includes(draft.head)
}

/** "such talks", "this agreement": the same kind of thing as one told of before. */
function isSuch(tree: Tree, index: number): boolean {
  return dependents(tree, index, 'det', 'det:predet', 'amod').some((child) =>
    ['such', 'this', 'that'].includes(formOf(tree, child)),
  )
}

function isRelative(tree: Tree, index: number): boolean {
  const { features, head, relation } = wordAt(tree, index)
  return (
    features.PronType === 'Rel' || (head >= 0 && wordAt(tree, head).relation === 'acl:relcl') || relation === 'mark'
  )
}

/** Nothing of its own says what it is, except the clause of the record itself. */
function isFree(tree: Tree, index: number, clause: number | null = null): boolean {
  return dependents(tree, index, 'nmod', 'nmod:poss', 'acl', 'acl:relcl', 'compound', 'appos').every(
    (child) => child === clause,
  )
}

/** By its act, or by the noun that the act is done to ("work on a deal": "such an agreement"). */
function isCalled({ proposition }: Earlier, name: string): boolean {
  const noun = proposition?.object?.split(' ').at(-1) ?? ''
  return proposition?.act === name || (nameOfAct(noun) ?? noun) === name
}

/** The record that such a word points at: the last before it of a fitting type, at most three sentences back. */
export function pointedAt({ tree, sentence }: Scene, index: number, earlier: readonly Earlier[]): Earlier | null {
  const lemma = lemmaOf(tree, index)
  const types = POINTING.get(lemma)
  const name = wordAt(tree, index).upos === 'NOUN' && types === undefined ? (nameOfAct(lemma) ?? lemma) : null
  return (
    earlier.findLast(
      (record) =>
        sentence - record.sentence <= SENTENCES_BACK &&
        (types === undefined || types.includes(record.type)) &&
        (name === null || isCalled(record, name)) &&
        (record.sentence < sentence || record.head < index),
    ) ?? null
  )
}

const ANSWERS = new Set(['refuse', 'decline', 'reject', 'accept', 'agree', 'comply', 'deny'])

/** "Hanoi demands the release of the crew; Manila refuses": an answer without words of its own answers what another just asked. */
export function answered({ tree, sentence }: Scene, draft: Draft, earlier: readonly Earlier[]): Earlier | null {
  if (!ANSWERS.has(lemmaOf(tree, draft.head))) return null
  const own = new Set(draft.actors.map(({ party }) => party.id))
  return (
    earlier.findLast(
      (record) =>
        sentence - record.sentence <= 1 &&
        ['REQUEST', 'AGREE', 'ACCUSE'].includes(record.type) &&
        !record.actors.some(({ id }) => own.has(id)),
    ) ?? null
  )
}
