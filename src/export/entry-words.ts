import { flatten, shorten } from './layout.js'
import { actorName } from './party-name.js'
import type { Entry } from './references.js'
import { STANCE_WORDS } from './stance-words.js'

/** What an entry is called in a sentence. */
export const ENTRY_WORDS: Readonly<Record<Entry['kind'], string>> = {
  story: 'story',
  article: 'report',
  record: 'record',
  condition: 'condition',
  statement: 'statement',
  origin: 'origin',
  claim: 'claim',
  proposal: 'proposal',
  position: 'position',
  deadlock: 'deadlock',
  judgement: 'judgement',
}

export const ENTRY_KINDS = Object.keys(ENTRY_WORDS) as readonly Entry['kind'][]

const LABEL_COLUMNS = 50

/** A few words by which a person knows an entry again. */
export function entryLabel(entry: Entry): string {
  return shorten(flatten(wordsOf(entry)), LABEL_COLUMNS)
}

function wordsOf(entry: Entry): string {
  switch (entry.kind) {
    case 'story':
      return entry.story.title || 'untitled'
    case 'article':
      return entry.article.title ?? entry.article.outlet ?? entry.article.ref
    case 'record':
      return entry.part.evidence
    case 'condition':
      return `${entry.part.antecedent.text} … ${entry.part.consequent.text}`
    case 'statement':
      return entry.part.content.map(({ text }) => text).join(' … ')
    case 'origin':
      return entry.origin.name
    case 'claim':
      return entry.claim.label
    case 'proposal':
      return entry.proposal.label
    case 'position':
      return `${actorName(entry.position.holder)} ${STANCE_WORDS[entry.position.stance][0]}`
    case 'deadlock':
      return 'neither moves first'
    case 'judgement':
      return `${entry.judgement.kind}: ${entry.judgement.words.join(' / ')}`
  }
}
