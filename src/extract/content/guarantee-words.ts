import type { GUARANTEE_FORMS } from '../../model/record.js'

type Form = (typeof GUARANTEE_FORMS)[number]

/**
 * One way to name a guarantee. `near` asks for one of these words in its own phrase (lemmas); without it the word alone is enough.
 * `form` is what the word itself says of the form, before its phrase is asked.
 */
interface GuaranteeRow {
  readonly words: string
  readonly shape: 'noun' | 'verb'
  readonly form: Form | null
  readonly near?: string
}

const PUBLIC_GOODS =
  'security safety defence defense border integrity sovereignty independence territory neutrality peace protection freedom passage navigation access ceasefire truce supply existence survival implementation compliance right life future independence stability'

/** Nouns and verbs of guaranteeing. Compounds are written with blanks; "no" in hyphens stands as in the text. */
export const GUARANTEE_ROWS: readonly GuaranteeRow[] = [
  { words: 'guarantee, guarantor', shape: 'noun', form: null },
  { words: 'assurance', shape: 'noun', form: null, near: `legal legally binding firm write written ${PUBLIC_GOODS}` },
  { words: 'security commitment, defence commitment, defense commitment, security promise', shape: 'noun', form: null },
  {
    words:
      'defence pact, defense pact, defence treaty, defense treaty, security treaty, defence clause, defense clause, security pact, defence agreement, defense agreement, security agreement',
    shape: 'noun',
    form: 'legal',
  },
  {
    words: 'Article 5, Article Five, nuclear umbrella, security umbrella, backstop, tripwire force',
    shape: 'noun',
    form: 'military',
  },
  {
    words:
      'peacekeeper, peacekeeping force, peacekeeping mission, peacekeeping troop, reassurance force, stabilisation force, stabilization force, deterrence force, monitoring force, protection force',
    shape: 'noun',
    form: 'military',
  },
  {
    words: 'loan guarantee, credit guarantee, debt guarantee, war insurance, risk insurance, export guarantee',
    shape: 'noun',
    form: 'financial',
  },
  { words: 'guarantee', shape: 'verb', form: null },
  {
    words: 'assure, ensure, safeguard',
    shape: 'verb',
    form: null,
    near: 'security safety integrity sovereignty independence neutrality',
  },
  {
    words: 'underwrite, insure',
    shape: 'verb',
    form: 'financial',
    near: 'loan debt bond credit cost shipment ship shipping vessel export reconstruction recovery investment budget',
  },
  { words: 'underwrite', shape: 'verb', form: null, near: PUBLIC_GOODS },
  { words: 'defend, protect', shape: 'verb', form: 'military' },
]

/** What the words of the phrase say of the form, the first that fits. */
export const FORM_WORDS: readonly (readonly [form: Form, words: string])[] = [
  ['financial', 'loan financial credit fund funding money debt bond insurance budget economic export'],
  [
    'legal',
    'legal legally law treaty bind binding ratify ratified ratification parliament parliamentary congress senate constitutional convention charter',
  ],
  ['military', 'military troop force soldier army weapon missile jet patrol nuclear defence defense peacekeeper boot'],
  ['political', 'political politically diplomatic declaration communique communiqué memorandum statement verbal'],
]

/** What is guaranteed in trade, sport and talk, and by no state to another. */
export const NO_GUARANTEE: ReadonlySet<string> = new Set(
  'rate return refund price quality satisfaction delivery interest income wage salary place spot final semifinal victory win success seat promotion playoff medal result profit yield product warranty performance minimum contract job money-back vote turnout'.split(
    ' ',
  ),
)

/** Verbs of defending are a commitment only where somebody is bound to them by one of these. */
export const PLEDGES: ReadonlySet<string> = new Set(
  'pledge promise vow commit commitment oblige obligation obligate bind swear undertake guarantee pledged ready must treaty'.split(
    ' ',
  ),
)

/** Verbs by which a guarantee is given, and no more only offered, when they are told as done. */
export const GIVING: ReadonlySet<string> = new Set(
  'guarantee sign give provide extend grant underwrite ratify conclude assure insure safeguard have deploy send station enjoy'.split(
    ' ',
  ),
)
