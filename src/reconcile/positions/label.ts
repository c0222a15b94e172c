import { nameOfAct } from '../../extract/content/acts.js'
import type { Party } from '../../model/party.js'
import { rowOfAct } from './act-rows.js'
import { type Motion, uniqueById, without } from './motion.js'
import { LEADING } from './motion-act.js'
import { nominal } from './nominal.js'
import { partyName } from './party-name.js'

const LONGEST = 50
/** Words before the act that say which kind it is, the first that the reports use. */
const KINDS: readonly (readonly [act: string, kinds: string])[] = [
  ['talks', 'ceasefire peace trade nuclear direct'],
  ['guarantee', 'security legal financial'],
  ['exempt', 'tariff visa'],
  ['lift', 'sanctions tariffs embargo blockade siege restrictions ban'],
]
/** What no name ends on. */
const DANGLING =
  /\s(?:a|an|the|of|to|for|in|on|at|by|with|from|and|or|but|over|into|if|when|that|its|their|his|her|our|any|some|more|than|as|is|are|be|before|after|until|unless|because|despite|between|against|within|without|about)$/i

/** The name of a proposal in plain words, at most 50 characters, from the motions that make it and those who take a stance. */
export function labelOf(motions: readonly Motion[], holders: readonly Party[]): string {
  const [first] = motions
  if (!first) return ''
  const { label } = rowOfAct(first.act)
  return capital(cut(label === null ? plainWords(motions) : filled(label, motions, holders)))
}

/** Parts in brackets stand only where all they name is known. */
function filled(label: string, motions: readonly Motion[], holders: readonly Party[]): string {
  const named = namesFor(motions, holders)
  const text = label.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const slot = /\{(\w+)\}/.exec(part)?.[1] ?? ''
    const name = named(slot)
    if (name === null) return ''
    return part.replace(/\{\w+\}/, name)
  })
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => named(slot) ?? '').trim()
}

function namesFor(motions: readonly Motion[], holders: readonly Party[]): (slot: string) => string | null {
  const names = (parties: readonly Party[]): readonly string[] => ranked(parties.filter(isParty)).map(partyName)
  const doing = names(motions.flatMap((motion) => motion.doers))
  const targets = names(motions.flatMap((motion) => motion.targets))
  // Whoever offers to host talks between two others is no side of them.
  const sides = ranked(
    motions.flatMap(({ doers, targets }) => (uniqueById(targets).length > 1 ? targets : [...doers, ...targets])),
  )
  // Where the words name one side alone, whoever speaks of it is the other.
  const all = (sides.length > 1 ? sides : uniqueById([...holders, ...sides])).map(partyName)
  const [body] = names(motions.flatMap((motion) => motion.body ?? []))
  return (slot) => {
    switch (slot) {
      case 'doer':
        return doing[0] ?? null
      case 'target':
        return targets[0] ?? null
      case 'foe':
        return names(motions.flatMap((motion) => without(motion.targets, holders)))[0] ?? null
      case 'both':
        return all.length > 1 ? `${all[0]} and ${all[1]}` : null
      case 'body':
        return body?.replace(/^the /, '') ?? null
      case 'applicant':
        return targets.find((name) => name !== body) ?? null
      case 'kind':
        return kindOf(motions)
      case 'measures':
        return kindOf(motions) ?? 'measures'
      default:
        return null
    }
  }
}

/** Not a thing that a record took for one ("tariffs"). */
const isParty = ({ id }: Party): boolean => nameOfAct(id.toLowerCase(), id.toLowerCase().replace(/s$/, '')) === null

function kindOf(motions: readonly Motion[]): string | null {
  const act = motions[0]?.act
  const text = motions
    .map(({ words, object }) => `${words} ${object ?? ''}`)
    .join(' ')
    .toLowerCase()
  return (
    (KINDS.find(([name]) => name === act)?.[1] ?? '').split(' ').find((kind) => kind !== '' && text.includes(kind)) ??
    null
  )
}

/** Parties by how often they are named, the first named first among equals. */
function ranked(parties: readonly Party[]): readonly Party[] {
  const count = (party: Party): number => parties.filter(({ id }) => id === party.id).length
  return [...uniqueById(parties)].sort((a, b) => count(b) - count(a))
}

/** The shortest wording of the reports that still names the thing, as a noun phrase; without one the act and its doer. */
function plainWords(motions: readonly Motion[]): string {
  const wordings = motions.flatMap(({ phrase }) => (phrase ? [shortened(phrase)] : [])).filter((words) => words !== '')
  const fitting = wordings.filter((words) => words.length <= LONGEST && words.includes(' '))
  const [best] = [...(fitting.length > 0 ? fitting : wordings)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  if (best !== undefined) return nominal(best)
  const [doer] = ranked(motions.flatMap((motion) => motion.doers))
  return `${motions[0]?.act ?? ''}${doer ? ` by ${partyName(doer)}` : ''}`
}

/** Without what only tells when, why or for what. */
const shortened = (words: string): string =>
  words
    .replace(LEADING, '')
    .replace(/^(?:its|their|his|her|our) /i, '')
    .split(TAIL)[0] ?? ''
const TAIL =
  /,? (?:after|before|once|if|unless|until|because|since|while|so that|designed|which|despite|when|in exchange|in return|in order) /i

function cut(text: string): string {
  let short = text
    .replace(/["“”‘’']/g, (mark) => (mark === '’' || mark === "'" ? mark : ''))
    .replace(/\s+/g, ' ')
    .trim()
  if (short.length > LONGEST) short = short.slice(0, LONGEST + 1).replace(/\s\S*$/, '')
  while (DANGLING.test(short)) short = short.replace(DANGLING, '')
  return short.replace(/(?<![A-Z])\.$|[,;:\s]+$/, '')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
