import { describe, expect, it } from 'vitest'
import type { ArticleLedger } from '../../model/ledger.js'
import type { OriginKind } from '../../model/origin.js'
import type { Party } from '../../model/party.js'
import { findSharedOrigins } from './origins.js'
import { sampleCluster, sampleReport, sampleStatement } from './sample-report.js'
import { sourcingOf } from './sourcing.js'

const PREMIER: Party = { id: 'NOR', sector: 'GOV', name: 'Nils Aas' }
const ARMY: Party = { id: 'NOR', sector: 'MIL', name: null }

/** `[interview:Kanal 5]` in a text names an origin; `{Aas said|We stay}` is a statement and the record in it, `{He said|We stay}` another. */
interface Sample {
  readonly outlet: string
  readonly text: string
  readonly speakers?: readonly Party[]
  readonly day?: string
}

/** A report whose `{source cue|content}` are statements with a record each, and whose `[kind:name]` are origins. */
function reportOf({ outlet, text, speakers = [], day }: Sample): ArticleLedger {
  const origins: { name: string; kind: OriginKind; start: number; end: number }[] = []
  const told: { source: string; cue: string; content: string; from: number }[] = []
  let plain = ''
  for (const [piece, kind, name, source, cue, content] of text.matchAll(
    /\[(\w+):([^\]]*)\]|\{([^|}]*) (\w+)\|([^}]*)\}|[^[{]+/g,
  )) {
    if (kind && name)
      origins.push({ name, kind: kind as OriginKind, start: plain.length, end: plain.length + name.length })
    if (source && cue && content) told.push({ source, cue, content, from: plain.length })
    plain += name ?? (content ? `${source} ${cue} ${content}` : piece)
  }
  const report = sampleReport(
    outlet,
    plain,
    told.map(({ content }) => content),
  )
  const statements = told.map((words, number) => ({
    ...sampleStatement(plain, { speaker: speakers[number] ?? PREMIER, ...words }),
    id: `s${number}`,
  }))
  const records = report.records.map((record, number) => ({ ...record, speaker: speakers[number] ?? PREMIER }))
  return { ...report, published: day ?? null, origins, statements, records }
}

/** The origins with their kind, and the records drawn from each. */
function originsOf(...samples: readonly Sample[]): readonly string[] {
  return findSharedOrigins('story', samples.map(reportOf)).map(
    ({ kind, name, members }) => `${kind}, ${name}: ${members.join(' ')}`,
  )
}

const globe = (text: string, speakers?: readonly Party[], day?: string): Sample => ({
  outlet: 'Globe', text, ...(speakers && { speakers }), ...(day && { day }),
}) // biome-ignore format: one line of sense
const mail = (text: string, speakers?: readonly Party[], day?: string): Sample => ({
  ...globe(text, speakers, day), outlet: 'Mail',
}) // biome-ignore format: one line of sense

describe('origins that a report names', () => {
  it.each<readonly [string, Sample, readonly string[]]>([
    ['an interview', globe('In an interview with [interview:Kanal 5], {Aas said|the dam stays shut}.'), ['interview, interview with Kanal 5: globe#r0']],
    ['two outlets', globe('In an interview with [interview:Kanal 5] and [interview:Nord], {Aas said|the dam stays shut}.'), ['interview, interview with Kanal 5 and Nord: globe#r0']],
    ['what he adds', globe('In an interview with [interview:Kanal 5], {Aas said|the dam stays shut}. {He added|that it leaks}.'), ['interview, interview with Kanal 5: globe#r0 globe#r1']],
    ['what he adds in the next paragraph', globe('In an interview with [interview:Kanal 5], {Aas said|the dam stays shut}.\n\n{Aas added|that it leaks}.'), ['interview, interview with Kanal 5: globe#r0 globe#r1']],
    ['what he says elsewhere', globe('In an interview with [interview:Kanal 5], {Aas said|the dam stays shut}.\n\nOn Monday {Aas said|that it leaks}.'), ['interview, interview with Kanal 5: globe#r0']],
    ['what another says', globe('In an interview with [interview:Kanal 5], {Aas said|the dam stays shut}. {They added|that it leaks}.', [PREMIER, { ...ARMY, id: 'SWE' }]), ['interview, interview with Kanal 5: globe#r0']],
    ['announced before', globe('Aas spoke to [interview:foreign reporters]. {Aas said|the dam stays shut}. On Monday {Aas said|it leaks}.'), ['interview, foreign reporters: globe#r0']],
    ['named after', globe('{The army said|that the dam is shut}. {It said|that all is well} in a [document:statement].', [ARMY, ARMY]), ['document, statement by the army: globe#r1 globe#r0']],
    ['who told an outlet', globe('{An aide told|that the dam is shut} to [own:Nord].', [ARMY]), ['own, an aide to Nord: globe#r0']],
    ['an outlet that reports', globe('{Nord reported|that the dam is shut}, [own:Nord] wrote.', [{ id: 'NORD', sector: 'MED', name: 'Nord' }]), ['own, Nord: globe#r0']],
    ['reacted to', globe('{The Dam Institute said|that nine have died}. Bergen dismissed the [document:report] as false.', [ARMY]), ['document, report by the Dam Institute: globe#r0']],
    ['spoken of', globe('{The army said|it had read the [document:statement] of the engineers}.'), []],
    ['none', globe('{The army said|that the dam is shut}.', [ARMY]), []],
    ['an agency credited', globe('BERGEN ([wire:Nord]) - {The army said|that the dam is shut}. {Aas said|it leaks}.', [ARMY, PREMIER]), ['wire, Nord: globe#r0 globe#r1']],
  ])('%s', (_, sample, expected) => expect(originsOf(sample)).toEqual(expected)) // biome-ignore format: a table
})

describe('origins that two reports share', () => {
  const talk = 'In an interview with [interview:Kanal 5], {Aas said|the dam stays shut}.'
  const joint = 'In an interview with [interview:Nord] and [interview:Kanal 5], {Aas said|nothing will open}.'
  it.each<readonly [string, readonly Sample[], readonly string[]]>([
    ['an interview', [globe(talk), mail(joint)], ['interview, interview with Nord and Kanal 5: globe#r0 mail#r0']],
    ['held by the outlet itself', [globe(talk), { ...mail('In an [interview:interview], {Aas said|nothing will open}.'), outlet: 'Kanal 5' }], ['interview, interview with Kanal 5: globe#r0 kanal-5#r0']],
    ['of another speaker', [globe(talk), mail(talk.replace('Aas', 'Berg'), [{ ...PREMIER, name: 'Eva Berg' }])], ['interview, interview with Kanal 5: globe#r0', 'interview, interview with Kanal 5: mail#r0']],
    ['of another month', [globe(talk, [PREMIER], '2031-05-01'), mail(joint, [PREMIER], '2031-06-01')], ['interview, interview with Kanal 5: globe#r0', 'interview, interview with Nord and Kanal 5: mail#r0']],
    ['a statement', [globe('{The Army said|it is shut} in a [document:statement].', [ARMY]), mail('In a [document:statement], {the Army said|all is well}.', [ARMY])], ['document, statement by the Army: globe#r0 mail#r0']],
    ['statements of two offices', [globe('{The Army said|it is shut} in a [document:statement].', [ARMY]), mail('In a [document:statement], {the Foreign Ministry said|all is well}.', [ARMY])], ['document, statement by the Army: globe#r0', 'document, statement by the Foreign Ministry: mail#r0']],
    ['a press conference', [globe('{Aas told|that it is shut} at a press conference.'), mail('At the news conference, {Aas said|nothing will open}.')], ['utterance, press conference of Aas: globe#r0 mail#r0']],
    ['what he told reporters', [globe('At a press conference {Aas said|it is shut}.'), mail('Aas told reporters. {Aas said|nothing will open}.')], ['utterance, press conference of Aas: globe#r0 mail#r0']],
    ['a press conference of two', [globe('{Aas told|that it is shut} at a press conference.'), mail('At the news conference, {Berg said|nothing will open}.', [{ ...PREMIER, name: 'Eva Berg' }])], []],
    ['an agency', [globe('BERGEN ([wire:Nord]) - {The army said|it is shut}.', [ARMY]), mail('BERGEN ([wire:Nord]) - {Aas said|it leaks}.')], ['wire, Nord: globe#r0 mail#r0']],
    ['an outlet that the other cites', [globe('{An aide told|that it is shut} to [own:Mail].', [ARMY]), mail('{Aas said|it leaks}.')], ['own, an aide to Mail: globe#r0', 'wire, Mail: mail#r0 globe#r0']],
  ])('%s', (_, samples, expected) => expect(originsOf(...samples)).toEqual(expected)) // biome-ignore format: a table

  it('counts as one origin what one report has from the interview and another tells in the same words', () => {
    const words = 'the northern dam stays shut until every single engineer has been paid'
    const reports = [
      globe(`In an interview with [interview:Kanal 5], {Aas said|${words}}.`),
      mail(`On Monday night {Aas told|that ${words}}.`),
    ].map(reportOf)
    expect(sourcingOf(sampleCluster(reports, 'globe r0', 'mail r0'), findSharedOrigins('story', reports))).toEqual({
      outlets: 2,
      origins: 1,
      origin: 'interview with Kanal 5',
    })
  })

  it('is one where several reports name it that have nothing from it but what another tells in the same words', () => {
    const words = 'the northern dam stays shut until every single engineer has been paid'
    const statement = `{The Army said|${words}} in a [document:statement].`
    const naming = [globe(statement, [ARMY], '2031-05-01'), mail(statement, [ARMY], '2031-05-09')].map(reportOf)
    const telling = reportOf({ ...globe(`On Monday {the Army said|${words}}.`, [ARMY]), outlet: 'Post' })
    const reports = [...naming.map((report) => ({ ...report, records: [] })), telling]
    const documents = findSharedOrigins('story', reports).filter(({ kind }) => kind === 'document')
    expect(documents.map(({ articles, members }) => ({ articles: [...articles].sort(), members }))).toEqual([
      { articles: ['globe', 'mail', 'post'], members: ['post#r0'] },
    ])
  })

  it('names the agency of a copy that has lost its credit', () => {
    const text =
      '{The army said|that the dam in the north was shut at noon because two of the five gates had begun to leak}.'
    const reports = [globe(`BERGEN ([wire:Nord]) - ${text}`, [ARMY]), mail(text, [ARMY])].map(reportOf)
    expect(sourcingOf(sampleCluster(reports, 'globe r0', 'mail r0'), findSharedOrigins('story', reports))).toEqual({
      outlets: 2,
      origins: 1,
      origin: 'Nord',
    })
  })
})
