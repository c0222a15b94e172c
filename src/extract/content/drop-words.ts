import { words } from '../word-set.js'
/** Adverbs that place an act in the telling and say nothing of it. */
export const TELLING: ReadonlySet<string> = words(
  'also still again just even only already now then instead however repeatedly reportedly allegedly potentially therefore further meanwhile always actually really currently simply merely basically at least so once too perhaps initially definitely ever',
)

/** Prepositions of phrases that tell the setting, the cause or the source, and no part of the act. */
export const SETTINGS: ReadonlySet<string> = new Set([
  'amid',
  'despite',
  'during',
  'because',
  'because of',
  'since',
  'following',
  'in the wake of',
  'in response to',
  'due to',
  'according to',
  'including',
  'as',
  'like',
  'ahead of',
  'in spite of',
  'given',
  'thanks to',
  'such as',
])

/** Where words are said, not where acts are done: "in an interview", "at a news conference". */
export const TELLING_NOUNS: ReadonlySet<string> = words(
  'interview statement speech address remark conference briefing letter post tweet call conversation video message',
)

/** Markers of clauses that give a reason or a background. */
export const BACKGROUND: ReadonlySet<string> = words(
  'because although though while whereas as since amid given even so including despite',
)

/** Prepositions that make a time a deadline or a term: part of what is asked. */
export const DEADLINES: ReadonlySet<string> = words('by until till before within beyond for from')
