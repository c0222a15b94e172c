import type { FoundParty, FoundSide } from '../extract/explain/explanation.js'
import { flatten } from './layout.js'
import { partyLabel } from './party-name.js'
import { slotWords } from './rule-words.js'

const LEADERS = 'leaders'

/** Why an open side was given to a party, by the ground that the extraction names. */
const GROUND_WORDS: Readonly<Record<string, string>> = {
  replySame: 'answers what it has said in this sentence',
  asked: 'has asked for the same thing before',
  repeated: 'was told the same before, which is now repeated',
  replyBefore: 'answers what it has said in the sentence before',
  content: 'stands in what is asked, refused or done',
  sentence: 'is the other party in the sentence',
  noun: 'did what the noun tells of, earlier in the report',
  dealings: 'is the other side of such dealings in the report',
  salience: 'is what the report is most about',
}

/** How a side came to its parties: by its slot, or by inference. */
export function sideWords({ slot, inferred }: FoundSide): string {
  if (inferred !== null) return `not named in the clause; ${GROUND_WORDS[inferred] ?? inferred}`
  return slot === null ? '' : slotWords(slot)
}

/**
 * How a party was found, a sentence for each mention that leads to it; a name in a list leads no further. `here` is the sentence of the
 * record: a mention in another one is told with its number.
 */
export function foundWords(found: FoundParty, here: number): string {
  const away = found.sentence === here ? '' : `In sentence ${found.sentence}: `
  return `${away}${chainWords(found)}`
}

function chainWords(found: FoundParty): string {
  const own = ownWords(found)
  return found.leansOn && !isByList(found) ? `${own} ${chainWords(found.leansOn)}` : own
}

/** The name itself is in a list: earlier mentions of it say nothing more. */
function isByList({ how, list, words, leansOn }: FoundParty): boolean {
  if (how === 'listed') return true
  return (
    how === 'memory' &&
    list === LEADERS &&
    (!leansOn || (leansOn.how === 'memory' && leansOn.words.text === words.text))
  )
}

function ownWords(found: FoundParty): string {
  const { how, words, sentence, list, leansOn, party } = found
  const quote = `“${flatten(words.text)}”`
  const there = leansOn
    ? `“${flatten(leansOn.words.text)}” ${leansOn.sentence === sentence ? 'in the same sentence' : `in sentence ${leansOn.sentence}`}`
    : null
  switch (how) {
    case 'name':
      return leansOn && there
        ? `${quote} belongs to “${flatten(leansOn.words.text)}”.`
        : `${quote} is ${listWords(list)}.`
    case 'listed':
      return `${quote} is ${listWords(list)}.`
    case 'title':
      return there
        ? `${quote} is a person whose office the report tells, at ${there}.`
        : `${quote} stands with a title or a description.`
    case 'role':
      return there ? `${quote} names a role, of ${there}.` : `${quote} names a role.`
    case 'memory':
      if (isByList(found)) return `${quote} is ${listWords(list)}.`
      return there ? `${quote} means ${there}.` : `${quote} goes back to an earlier mention.`
    case 'pronoun':
      return there ? `${quote} stands for ${there}.` : `${quote} stands for ${partyLabel(party)}.`
    case 'owner':
      return there ? `${quote} is tied to ${there}.` : `${quote} lies in ${partyLabel(party)}.`
    case 'unknown':
      return `${quote} is no name that is known: it is kept as it stands.`
  }
}

function listWords(list: string | null): string {
  if (list === null) return 'a name that the tool knows'
  return list === LEADERS
    ? 'in the list of leaders that comes with the tool'
    : `in your list, ${list.replace(/:(\d+)$/, ', line $1')}`
}
