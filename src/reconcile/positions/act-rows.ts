/**
 * How a proposal is told from others of the same act, and what it is called. `key`: the party that makes it one proposal, whatever
 * the rest: the `doer` ("withdrawal of Serbian troops" is not "withdrawal of Croatian troops"), the `target` (weapons for one side and
 * for the other), the parties `between` which it is, the `body` that somebody joins; `object` where only the thing counts. `label` is the
 * name in plain words, the parts in brackets left out where the party is not known; null where the words of the reports serve better.
 */
export interface ActRow {
  readonly act: string
  readonly key: 'doer' | 'target' | 'between' | 'body' | 'object' | 'act'
  readonly label: string | null
}

const rows = (
  table: readonly (readonly [act: string, key: ActRow['key'], label: string | null])[],
): readonly ActRow[] => table.map(([act, key, label]) => ({ act, key, label }))

const ACT_ROWS = rows([
  ['no-fly zone', 'act', 'No-fly zone[ over {target}]'],
  ['guarantee', 'target', '{kind} guarantees[ for {target}]'],
  ['talks', 'between', '{kind} talks[ between {both}]'],
  ['ceasefire', 'act', 'Ceasefire'],
  ['membership', 'body', '{body} membership[ for {applicant}]'],
  ['attack', 'doer', 'Attack[ by {doer}][ on {target}]'],
  ['invade', 'doer', 'Invasion[ of {target}]'],
  ['fight', 'doer', 'Fighting[ by {doer}]'],
  ['war', 'act', 'War[ with {foe}]'],
  ['stop attack', 'doer', 'End of attacks[ by {doer}]'],
  ['stop invade', 'doer', 'End of the invasion[ by {doer}]'],
  ['stop construction', 'doer', 'Halt to the construction[ by {doer}]'],
  ['stop test', 'doer', 'Halt to tests[ by {doer}]'],
  ['withdraw', 'doer', 'Withdrawal[ by {doer}]'],
  ['sanction', 'target', 'Sanctions[ on {target}]'],
  ['tariff', 'target', 'Tariffs[ on {target}]'],
  ['exempt', 'target', '{kind} exemption[ for {target}]'],
  ['deploy', 'target', 'Troops[ in {target}]'],
  ['arms', 'target', 'Weapons[ for {target}]'],
  ['support', 'target', 'Support[ for {target}]'],
  ['exchange prisoners', 'between', 'Prisoner exchange[ between {both}]'],
  ['release', 'object', null],
  ['cede', 'doer', null],
  ['recognise', 'target', 'Recognition[ of {target}]'],
  ['lift', 'doer', 'Lifting of {measures}[ by {doer}]'],
  ['apologise', 'doer', 'Apology[ by {doer}]'],
  ['disarm', 'doer', 'Disarmament[ of {doer}]'],
  ['inspect', 'act', 'Inspections'],
  ['investigate', 'object', null],
  ['extradite', 'object', null],
  ['retaliate', 'doer', 'Retaliation[ by {doer}]'],
  ['mediate', 'doer', 'Mediation[ by {doer}]'],
  ['agreement', 'object', null],
  ['election', 'doer', 'Elections[ in {doer}]'],
  ['resign', 'doer', null],
  ['evacuate', 'object', null],
  ['stay', 'doer', null],
  ['freeze', 'object', null],
  ['compromise', 'doer', 'Compromise[ by {doer}]'],
  ['participate', 'doer', null],
])

const BY_ACT: ReadonlyMap<string, ActRow> = new Map(ACT_ROWS.map((row) => [row.act, row]))

/** The row of an act; an act that has none is told by its object, in the words of the reports. */
export function rowOfAct(act: string): ActRow {
  return BY_ACT.get(act) ?? { act, key: 'object', label: null }
}
