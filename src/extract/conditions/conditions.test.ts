import { describe, expect, it } from 'vitest'
import type { Condition, ConditionKind } from '../../model/condition.js'
import { loadEngine } from '../../pipeline/load-engine.js'
import { extract } from '../extract.js'

/**
 * Sentences for every kind, read by the real reader. `[…]` is the antecedent, `{…}` the consequent; a row without brackets has no link of
 * its kind.
 */
const CASES: Readonly<Record<ConditionKind, readonly string[]>> = {
  precondition: [
    '{Tokyo could not sign the treaty} before [the return of the islands].',
    '{The peace plan} must guarantee [the return of the exiles], the Armenian minister said.',
    '[Oslo must withdraw its ships] before {talks can resume}, the Danish government said.',
    '{Greece will not sign the treaty} unless [Turkey recognises the border].',
    '{The Kenyan army will stay in the town} until [the rebels disarm].',
    '{Japan will lift the ban} only if [Seoul drops its complaint].',
    '{Peru would join the pact} provided that [Chile opens its ports].',
    '{Chad will release ten soldiers} in exchange for [food and medicine].',
    '{Egypt will reopen the crossing} once [the ceasefire holds].',
    '{Brazil will keep its envoy in Lima} as long as [the talks go on].',
    'Cyprus said [a troop withdrawal] was essential for {a lasting settlement}.',
    '{Vietnam is willing to share the river}, but [the dam must stay shut].',
    '[Serbia should first free the prisoners] and then {open its border}, the Albanian minister said.',
    '[Hungary will cut its tariffs]. In return, {Austria will reopen the bridge}.',
    '{Spain cannot accept the plan} without [guarantees from Morocco].',
    'The Polish minister met his Czech colleague before lunch.',
    'Kyiv and Warsaw signed the pact before the summit ended.',
    'Fighting went on until midnight, the Sudanese army said.',
    'Norway once ruled the islands.',
    'Some of the Omani sailors have sat in jail as long as six years.',
    'The Finnish president spoke for an hour without notes.',
    'The Swedish official spoke on condition of anonymity.',
    'A group linked to the Libyan government denied the report.',
    'The Danish government is ready to talk, but the Swedish envoy has left.',
  ],
  contingency: [
    'Without [a deal], {Britain will leave the bloc}.',
    '[Hamas must lay down its arms], or else {Israel will resume the war}.',
    'If [Ankara closes the strait], {Athens will send its navy}.',
    '{Russia will cut gas supplies} if [Moldova does not pay], the Kremlin warned.',
    'Should [the talks fail], {Peru would recall its ambassador}.',
    '{Japan will intervene} in case of [an attack on its ships].',
    'In the event of [a blockade], {Taiwan would ask Washington for help}.',
    '{Kenya will pull out its police} when [the mandate ends in June].',
    '[Colombia must free the hostages]. Otherwise, {Venezuela will shut the border}.',
    '[Serbia must comply] or {face sanctions}, the German government said.',
    '[They cross that river], {they will pay a price}, the Ethiopian minister said.',
    '{Further aid to Malawi} will depend on [the outcome of the vote], the IMF said.',
    '[The Turkish parliament may reject the pact]. In that case, {Greece will go to court}.',
    'Canada asked if the envoy would attend.',
    'The French minister will decide whether to sign the text.',
    'The Turkish president met reporters when he arrived in Baku.',
    'When the war ended in 1995, Bosnia was divided.',
    'Iraq acted as if nothing had happened.',
    'Few, if any, Syrian soldiers crossed the border.',
    'India doubts whether Nepal will sign.',
    'Poland wants to know if Berlin will pay.',
  ],
  concession: [
    'In the face of [protests], {the Georgian parliament passed the law}.',
    'Even without [US support], {Estonia will keep its troops there}.',
    '{Ethiopia filled the dam} despite [protests from Egypt].',
    'Although [Norway offered aid], {Iceland turned to the IMF}.',
    '{Manila will keep its patrols} even if [Beijing objects].',
    'Even though [both sides signed the truce], {Armenian troops shelled the village}.',
    '{The Libyan navy sailed} in spite of [the warning].',
    '{Chile will vote for the resolution} regardless of [what Bolivia says].',
    '{Turkey sent its drill ship} though [Cyprus had protested].',
    '[Washington has warned Ankara twice]. Nevertheless, {Turkey will buy the missiles}.',
    '{Somalia lost its port} even as [NATO ships patrolled the gulf].',
    'The Danish minister was tired, but she met the Greek envoy.',
    'Italy voted yes while Spain abstained.',
    'Moscow, however, denied the report.',
    'The Kenyan president spoke while his deputy took notes.',
    'Sudan and Chad even agreed on a timetable.',
    'Thailand is still waiting for a reply from Cambodia.',
    'Jordan signed the pact after Israel opened the bridge.',
    'Whatever the Swiss envoy said was noted.',
  ],
  cause: [
    '{Sanctions were imposed on Belarus} for [its support of the invasion].',
    '{Poland is asking NATO for help} after [drones crossed its border].',
    '[The Kremlin rejected the text]. That is why {Washington left the talks}.',
    '{Kuwait recalled its envoy} because [Iraq had shelled the port].',
    '{Exports to Russia fell} because of [the embargo].',
    '{The talks with Moscow were postponed} due to [a dispute over seats].',
    'Since [Moscow rejects the draft], {the council will not vote}.',
    '{Serbia expelled two diplomats} in response to [the raid].',
    '{Peru summoned the Chilean ambassador} over [the spying claims].',
    '{The minister criticised Tunisia} for [jailing reporters].',
    '[The Ugandan raid] prompted {an outcry in Pakistan}.',
    '[Turkey shot down the jet], triggering {a crisis with Moscow}.',
    '{The crash} was caused by [a missile], the Dutch government said.',
    '{Bolivia should be heard}, as [it cannot reach the sea], the president said.',
    '[Hungary has vetoed the loan]. As a result, {Kyiv will turn to Norway}.',
    'The Kremlin blamed {the shortage} on [Western sanctions].',
    '{Finland closed the border} on [security grounds].',
    'Ghana has been calm since the army withdrew in May.',
    'As night fell, Israeli tanks entered the town.',
    'The Russian delegation was led by a general.',
    'Syrian troops advanced over the bridge.',
    'The Irish minister spoke after the vote.',
    'The Cuban envoy works as a lawyer.',
    'Brazil is due to sign the pact on Friday.',
    'The Spanish paper reported the deal, citing two officials.',
  ],
  purpose: [
    '[Kyiv needs radars] so {it can protect its cities}.',
    '[The sanctions] seek to {cut off funds for the Syrian army}.',
    '[Egypt opened the crossing] to {let aid into Gaza}.',
    '[Colombia sent troops to the border] in order to {stop smugglers}.',
    '[Greece lowered its demands] so that {the talks could go on}.',
    '[The pact] is aimed at {ending the war in Yemen}.',
    '[Chad has imposed a curfew] in an effort to {curb the violence}.',
    '[Washington froze the accounts] in a bid to {force Caracas to the table}.',
    '[NATO sent a force] to {guard the Black Sea}.',
    '[Kenya hosted the talks] with the aim of {ending the Sudanese war}.',
    '[The Indian minister flew to Dhaka] for {talks}.',
    'They agreed on [a corridor] designed to {bring grain out of Ukraine}.',
    '[Norway met Russian officials on Monday] to {discuss the fish quota}.',
    'Mali agreed to free the soldiers.',
    'Japan has the right to defend itself.',
    'The decision to leave NATO shocked Paris.',
    'Cuba refused to sign.',
    'Georgia urged Moscow to withdraw.',
    'Malta was the first country to recognise the state.',
    'The army of Niger is too weak to resist.',
    'Iran aims to build more reactors.',
    'It is hard to reach the Syrian minister.',
    'Greece appears to be ready for talks.',
    'Poland worked to end the dispute.',
  ],
  consequence: [
    '[Any use of force] would {have serious consequences for Moscow}.',
    '[A blockade] would lead to {war}, the Cuban government said.',
    '[Sanctions on oil] could trigger {a recession in Europe}.',
    '[The plan] would require {Serbia to give up the north}.',
    '[A strike on the dam] risks {a famine in Sudan}.',
    '[A Russian victory] would {embolden China}, the senator said.',
    '[The vote] means that {Scotland will stay in the union}.',
    '[An attack] is bound to provoke {a revolt in Iran}.',
    '[Turkey will close the pipeline], forcing {Iraq to cut output}.',
    '[Israel may strike the site]. That would lead to {a wider war}.',
    'Paris will send troops to Mali.',
    'The talks will resume in Oslo on Monday.',
    'The minister would meet the Iranian envoy.',
    'The summit would be held in Rome, the Italian government said.',
    'The plan would not lead to war, Moscow said.',
    'The pact will last ten years, Japan said.',
    'Turkish officers led the patrol to the border.',
    'Belgium could send tanks.',
  ],
  alternative: [
    'Instead of {sending troops}, [Berlin offered money to Mali].',
    'We want [peace], not {war}, the Iraqi president said.',
    'The Kremlin prefers [a frozen conflict] to {a peace deal}.',
    '[Madrid should talk to the rebels] instead of {bombing them}.',
    '[Ottawa chose a tax] rather than {a ban on Russian oil}.',
    '[Estonia sent money] in place of {troops}.',
    'If Berlin is not ready to {send tanks}, it should [pay for shells], the Polish minister said.',
    '{The Swiss rejected the deal}. Instead, [they asked Brussels for a new offer].',
    '{The treaty is not about borders} but about [trade], the Fijian minister said.',
    '[Haiti would get a loan] as an alternative to {aid}.',
    'Jordan would rather wait.',
    'More Greek troops than Turkish ones died.',
    'Libya and Egypt, not surprisingly, signed the pact.',
    'Not only Chile but also Peru signed the treaty.',
    'Ghana or Togo will host the summit.',
    'The Danish envoy did not attend, but sent a letter.',
  ],
}

interface Case {
  readonly kind: ConditionKind
  readonly text: string
  readonly antecedent: string | null
  readonly consequent: string | null
}

function caseOf(kind: ConditionKind, marked: string): Case {
  return {
    kind,
    text: marked.replace(/[[\]{}]/g, ''),
    antecedent: /\[(.*?)\]/.exec(marked)?.[1] ?? null,
    consequent: /\{(.*?)\}/.exec(marked)?.[1] ?? null,
  }
}

const cases = Object.entries(CASES).flatMap(([kind, rows]) => rows.map((row) => caseOf(kind as ConditionKind, row)))
const { segment, reader } = await loadEngine()
const read: (readonly Condition[])[] = []
// One call a case: what the reader says of a sentence may depend on those beside it, and no row is to fail for another.
for (const [index, { text }] of cases.entries()) {
  const article = {
    id: `case ${index}`,
    ref: text,
    outlet: null,
    title: null,
    url: null,
    byline: null,
    published: null,
    updated: null,
    language: 'en',
    fieldSources: {},
    text,
  }
  read.push(extract({ article, sentences: await reader.read(segment(text)) }).conditions)
}

describe.each(Object.keys(CASES))('%s', (kind) => {
  const rows = cases.flatMap((row, index) => (row.kind === kind ? [{ ...row, found: read[index] ?? [] }] : []))

  it.each(rows.filter(({ antecedent }) => antecedent !== null))('$text', ({ found, antecedent, consequent }) => {
    const own = found.filter((one) => one.kind === kind)
    expect(own.map((one) => [one.antecedent.text, one.consequent.text])).toContainEqual([antecedent, consequent])
  })

  it.each(rows.filter(({ antecedent }) => antecedent === null))('not: $text', ({ found }) => {
    expect(found.filter((one) => one.kind === kind)).toEqual([])
  })
})
