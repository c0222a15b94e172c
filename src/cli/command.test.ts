import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ledgerSchema } from '../model/ledger.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The command as a user runs it, built, in its own process with its worker threads; `npm test` builds it first. */
function demarche(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
}

describe('demarche read, the real command', { timeout: 60_000 }, () => {
  it('prints the samples as a ledger document whose words are slices of the texts', () => {
    const { status, stdout, stderr } = demarche(['read', 'samples', '--json'])
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const { articles } = ledgerSchema.parse(JSON.parse(stdout))
    expect(articles).toHaveLength(3)
    for (const { text, records, conditions, statements } of articles) {
      expect(records.length).toBeGreaterThan(3)
      for (const { start, end, evidence, trigger } of records) {
        expect(text.slice(start, end)).toBe(evidence)
        expect(text).toContain(trigger)
      }
      const spans = [
        ...conditions.flatMap(({ antecedent, consequent }) => [antecedent, consequent]),
        ...statements.flatMap(({ cue, content }) => [cue, ...content]),
      ]
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  })

  it('finds in the samples what they were written to hold', () => {
    const { articles } = ledgerSchema.parse(JSON.parse(demarche(['read', 'samples', '--json']).stdout))
    const kinds = (index: number): readonly string[] => articles[index]?.records.map(({ type }) => type) ?? []
    expect(kinds(0)).toEqual(expect.arrayContaining(['ASSAULT', 'ACCUSE', 'REQUEST']))
    expect(articles[0]?.conditions.map(({ kind }) => kind)).toContain('precondition')
    expect(kinds(1)).toEqual(expect.arrayContaining(['CONSULT', 'REQUEST', 'REJECT']))
    expect(articles[1]?.statements.map(({ speaker }) => speaker?.name)).toContain('Dmitry Peskov')
    expect(articles[2]?.boilerplate.length).toBeGreaterThan(0)
  })

  it('says the same twice, whatever stands beside a report', () => {
    const one = { id: 'a', text: 'Norway demanded that the rebels free the sailors before talks begin. They refused.' }
    const other = {
      id: 'b',
      text: 'The minister met his colleague in Oslo. He said the port would stay closed unless troops left.',
    }
    const lines = (reports: readonly object[]): string => reports.map((report) => JSON.stringify(report)).join('\n')
    const alone = ledgerSchema.parse(JSON.parse(demarche(['read', '-', '--json'], lines([one])).stdout))
    const beside = ledgerSchema.parse(JSON.parse(demarche(['read', '-', '--json'], lines([other, one])).stdout))
    expect(beside.articles[1]).toEqual(alone.articles[0])
  })

  it('makes a party of an unknown name that a list of actors has, in every worker', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demarche-'))
    const list = join(folder, 'actors.csv')
    await writeFile(list, 'id,sector,name,aliases\nELB,GOV,Grace Ombasa,\n')
    const reports = Array.from({ length: 12 }, (_, index) =>
      JSON.stringify({
        id: `${index}`,
        text: `Grace Ombasa rejected the offer of Norway on day ${index}. She called it weak.`,
      }),
    ).join('\n')
    const parties = (args: readonly string[]): readonly (string | undefined)[] => {
      const { stdout } = demarche(['read', '-', '--json', ...args], reports)
      const { articles } = ledgerSchema.parse(JSON.parse(stdout))
      return articles.map(({ records }) => records[0]?.actors[0]?.id)
    }
    expect(parties([]).every((id) => id !== 'ELB')).toBe(true)
    expect(parties(['--actors', list])).toEqual(Array.from({ length: 12 }, () => 'ELB'))
    await rm(folder, { recursive: true })
  })

  it('explains records of the samples by the ids that reading gives them', () => {
    const { articles } = ledgerSchema.parse(JSON.parse(demarche(['read', 'samples', '--json']).stdout))
    const listed = demarche(['explain', 'samples', '--json'])
    expect([listed.status, listed.stderr]).toEqual([0, ''])
    expect(JSON.parse(listed.stdout)).toEqual(articles.flatMap(({ records }) => records))
    for (const { ref, records } of articles) {
      const record = records.at(-1)
      const { status, stdout } = demarche(['explain', ref, '--record', record?.id ?? ''])
      expect(status).toBe(0)
      expect(stdout).toContain(`record ${record?.id}`)
      expect(stdout).toContain(record?.rule)
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    }
  })

  it('reads nothing with a list that has a bad line', () => {
    const { status, stdout, stderr } = demarche(['read', 'samples', '--actors', 'package.json', '--json'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/package\.json: line 1: "\{" .*\n/)
    expect(stderr).toMatch(/package\.json: no actor was loaded and no report was read/)
  })

  it('names what it cannot read, reads the rest, and ends with 1', () => {
    const { status, stdout, stderr } = demarche(['read', 'samples/nothing-here.txt', 'samples/1-meridian-wire.txt'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/samples\/nothing-here\.txt: there is no such file/)
    expect(stdout).toContain('Meridian Wire')
  })
})
