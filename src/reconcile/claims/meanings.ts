import { nameOfAct, OPENERS } from '../../extract/content/acts.js'
import { remembered } from '../../extract/remembered.js'
import { possibleLemmas } from '../../extract/syntax/lemma.js'
import { words } from '../../extract/word-set.js'
import { stem } from './stem.js'

/** Words that stand for one thing in news of politics, beside the acts that the extraction knows under one name. */
const SYNONYMS: readonly (readonly [meaning: string, members: string])[] = [
  ['land', 'land territory territorial region area soil'],
  ['frontline', 'frontline front line lines'],
  ['soldier', 'soldier soldiers troop troops force forces army military warrior warriors servicemen personnel'],
  ['agreement', 'pact accord agreement deal treaty settlement jcpoa'],
  ['safe', 'safe safety security secure'],
  ['vow', 'vow pledge promise commit commitment'],
  ['keep', 'preserve keep retain maintain uphold salvage save remain stay stick'],
  ['leave', 'leave exit quit abandon scrap ditch'],
  ['bad', 'terrible insane ridiculous disaster disastrous bad worst horrible awful catastrophic crazy'],
  ['good', 'productive constructive fruitful positive useful successful good'],
  ['tariff', 'duty duties levy levies tariff tariffs'],
  ['restrict', 'restriction restrictions curb curbs limit limits quota quotas cap caps restrain restrict'],
  ['delay', 'delay delays postpone postpones postponement defer extend extends extension push put off'],
  ['exempt', 'exemption exemptions exempt exempted waiver reprieve carve-out spare'],
  ['threat', 'threat threaten threatens menace'],
  ['cost', 'price cost consequence consequences problem problems trouble'],
  ['support', 'help support aid assistance backing assist back'],
  ['people', 'people civilian civilians citizen citizens'],
  ['city', 'city cities town towns capital'],
  ['missile', 'missile missiles rocket rockets'],
  ['weapon', 'weapon weapons arms weaponry ammunition munitions'],
  ['envoy', 'envoy envoys ambassador ambassadors diplomat diplomats'],
  ['jail', 'jail jailed prison imprisoned detain detained detention arrest arrested custody'],
  ['hostage', 'hostage hostages captive captives prisoner prisoners pow pows detainee detainees'],
  ['ship', 'ship ships vessel vessels boat boats trawler trawlers tanker tankers'],
  ['money', 'money fund funds funding loan loans'],
  ['return', 'return returns restore restored reinstate reinstated bring back'],
  ['election', 'election elections vote votes ballot ballots poll polls'],
  ['shared', 'common joint mutual shared together'],
  ['world', 'world international global worldwide'],
  ['near', 'neighbour neighbours neighbor neighbors neighbouring neighboring'],
  ['fresh', 'new fresh renewed further'],
  ['entire', 'entire whole full all complete completely'],
  ['stop', 'stop halt end cease suspend freeze pause'],
  ['kill', 'kill killed dead death deaths die died casualties'],
  ['destroy', 'destroy destroyed demolish demolished wreck wrecked'],
  ['border', 'border borders frontier frontiers boundary boundaries'],
]

const BY_WORD: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap(([meaning, members]) =>
    members.split(' ').map((word): readonly [string, string] => [word, meaning]),
  ),
)

/** Words that say nothing of what is meant. */
const EMPTY = words(`
  a an the this that these those such some any each every both either neither no not nor of in on at by for from to with without into onto over under
  about against between among through during before after until till since as than then so if unless whether while when where which who whom whose what
  why how and or but yet also even just only still already again now here there it its he him his she her they them their we us our you your i me my
  be is are was were been being am do does did done have has had having will would shall should can could may might must s t re ve ll m d
  say says said saying tell told mr mrs ms president minister prime foreign leader leaders official officials government spokesman spokeswoman
  very more most much many other own same too out up down off however ever never always`)

const WORD = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu

/** The words of a text in lower case, compounds in their parts, without possessive endings; "U.S." is "u.s", kept apart from "us". */
export function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase().replace(/['’]s?$/, ''))
}

/** What a word means, under one name for words of one meaning: that of the table, that of its act, else its stem; null of an empty word. */
const meaningOf = remembered((word: string): string | null =>
  EMPTY.has(word) || word.length < 2 ? null : lookUp(word),
)

function lookUp(word: string): string {
  const lemmas = [...possibleLemmas(word, 'NOUN'), ...possibleLemmas(word, 'VERB')]
  for (const lemma of [word, ...lemmas]) {
    const named = BY_WORD.get(lemma)
    if (named !== undefined) return named
  }
  return nameOfAct(...lemmas) ?? stem(word)
}

/** The meanings of words, up to three words that name one act together ("pull out", "no-fly zone") as one. */
export function meaningsOf(all: readonly string[]): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < all.length; at++) {
    const [size, act] = actAt(all, at)
    const meaning = act ?? meaningOf(all[at] ?? '')
    if (meaning !== null) found.push(meaning)
    at += size - 1
  }
  return found
}

/** The act that three or two words from here name, and how many they are; one word and no act where none do. */
function actAt(all: readonly string[], at: number): readonly [size: number, act: string | null] {
  const first = all[at] ?? ''
  const base = baseOf(first)
  if (!OPENERS.has(base) && !OPENERS.has(first)) return [1, null]
  for (const size of [3, 2]) {
    if (at + size > all.length) continue
    const rest = all.slice(at + 1, at + size).join(' ')
    const act = nameOfAct(`${first} ${rest}`, `${base} ${rest}`, `${base} ${singularOf(rest)}`)
    if (act !== null) return [size, act]
  }
  return [1, null]
}

const baseOf = remembered((word) => possibleLemmas(word, 'VERB')[0] ?? word)
const singularOf = (words: string): string => words.replace(/(?<=\p{L}{3})s$/u, '')
