import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fault } from '../model/fault.js'
import { judgementsFile } from './judgements-file.js'
import { describeJudgements, testJudgement as wrong } from './suite/judgements.js'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-judgements-'))
  path = join(folder, 'judgements.jsonl')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const told = (faults: readonly Fault[]) => faults.map(({ code, details }) => `${code} ${details.line}`)

describeJudgements('a file of judgements', async () => {
  const own = await mkdtemp(join(tmpdir(), 'demarche-judgements-'))
  const again = async () => judgementsFile(join(own, 'judgements.jsonl'))
  return { store: await again(), again, remove: () => rm(own, { recursive: true }) }
})

describe('a file of judgements', () => {
  it('has a judgement once that was written twice, by whomever', async () => {
    for (const number of [1, 1, 2]) await judgementsFile(path).add(wrong(number))
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(3)
    await appendFile(path, `${JSON.stringify(wrong(1))}\n`)
    expect((await judgementsFile(path).list()).judgements).toHaveLength(2)
  })

  it.each([
    ['a folder', () => folder, 'input-unreadable'],
    ['below a file', () => join(path, 'judgements.jsonl'), 'input-missing'],
  ])('throws a fault that names it when it is %s', async (_, place, code) => {
    await writeFile(path, '')
    await expect(judgementsFile(place()).list()).rejects.toMatchObject({ code })
    await expect(judgementsFile(place()).add(wrong(1))).rejects.toMatchObject({ code })
  })

  it('throws a fault when it cannot be written', async () => {
    const store = judgementsFile(join(folder, 'no', 'such', 'folder.jsonl'))
    await expect(store.add(wrong(1))).rejects.toMatchObject({ code: 'judgements-unwritten' })
  })
})

describe('a damaged file of judgements', () => {
  const [first, second, third] = [1, 2, 3].map((number) => JSON.stringify(wrong(number)))
  const malformed = ['judgement-malformed 2']

  it.each([
    ['a line cut off at the end', `${first}\n${second?.slice(0, 40)}`, [1], ['judgement-cut-off 2']],
    ['a line cut off, and added to since', `${first}\n${second?.slice(0, 40)}\n${third}\n`, [1, 3], malformed],
    ['only the end of the last line is gone', `${first}\n${second}`, [1, 2], []],
    ['a line of other text', `${first}\nferry\n${third}\n`, [1, 3], malformed],
    ['a line of zeros', `${first}\n\0\0\0\0\n${third}\n`, [1, 3], malformed],
    ['JSON that is no judgement', `${first}\n[1]\n${third}\n`, [1, 3], malformed],
    ['a field is missing', `${first}\n{"kind":"wrong","members":["a#1"]}\n${third}\n`, [1, 3], malformed],
    ['a judgement that makes no sense', `${first}\n${second?.replace('wrong', 'same')}\n`, [1], malformed],
    ['a newer kind', `${first}\n{"id":"x","kind":"doubtful","degree":3}\n${third}\n`, [1, 3], ['judgement-newer 2']],
    ['fields of a newer version', `${first?.replace('{', '{"colour":"red",')}\n`, [1], []],
    ['empty lines and foreign line ends', `\n\n${first}\r\n\r\n${second}\n`, [1, 2], []],
    ['a byte order mark', `\uFEFF${first}\n`, [1], []],
    ['taken back before it was judged', `{"takenBack":"${wrong(1).id}","by":null,"at":"2031"}\n${first}\n`, [], []],
    ['what is taken back is not there', `{"takenBack":"x","by":null,"at":"2031"}\n${first}\n`, [1], []],
  ])('%s', async (_, text, numbers, faults) => {
    await writeFile(path, text)
    const listed = await judgementsFile(path).list()
    expect(listed.judgements).toEqual(numbers.map((number) => wrong(number)))
    expect(told(listed.faults)).toEqual(faults)
  })

  it('tells a line that is no UTF-8', async () => {
    await writeFile(
      path,
      Buffer.concat([Buffer.from(`${first}\n{"id":"`), Buffer.of(0xff), Buffer.from(`"}\n${third}\n`)]),
    )
    const { judgements, faults } = await judgementsFile(path).list()
    expect(judgements).toEqual([wrong(1), wrong(3)])
    expect(faults[0]?.message).toContain('not UTF-8')
  })

  it('cut off at any byte, loses the last judgement alone, and can be added to', async () => {
    const whole = Buffer.from(`${first}\n${JSON.stringify(wrong(2, 'die Fähre fährt'))}\n`)
    const start = Buffer.byteLength(`${first}\n`)
    for (let length = start + 1; length < whole.length - 1; length++) {
      await writeFile(path, whole.subarray(0, length))
      const store = judgementsFile(path)
      const { judgements, faults } = await store.list()
      expect([judgements, told(faults)]).toEqual([[wrong(1)], ['judgement-cut-off 2']])
      await store.add(wrong(3))
      expect((await store.list()).judgements).toEqual([wrong(1), wrong(3)])
    }
  })
})

describe('processes that write at the same time', () => {
  // Another process cannot load TypeScript: it takes what the build has made.
  const modules = ['store/judgements-file.js', 'model/judgement.js'].map(
    (file) => new URL(`../../dist/${file}`, import.meta.url).href,
  )

  /** Adds judgements, long ones, and names on its output each that is on the disk. */
  const program = (from: number, count: number) => `
    const [{ judgementsFile }, { newJudgement }] = await Promise.all(${JSON.stringify(modules)}.map((url) => import(url)))
    const store = judgementsFile(process.argv[1])
    for (let number = ${from}; number < ${from + count}; number++) {
      const at = new Date(Date.UTC(2031, 4, 1) + number).toISOString()
      const words = ['the ferry sailed'.repeat(2000)]
      const judgement = newJudgement({ kind: 'wrong', members: ['paper#' + number], words, label: null, by: 'desk', at })
      await store.add(judgement)
      process.stdout.write(judgement.id + '\\n')
    }`

  function start(from: number, count: number) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program(from, count), path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    return { child, ended: once(child, 'close'), confirmed: () => output.split('\n').slice(0, -1) }
  }

  it('lose nothing', async () => {
    const writers = [0, 100, 200].map((from) => start(from, 20))
    await Promise.all(writers.map(({ ended }) => ended))
    const { judgements, faults } = await judgementsFile(path).list()
    expect(faults).toEqual([])
    expect(judgements.map(({ id }) => id).sort()).toEqual(writers.flatMap(({ confirmed }) => confirmed()).sort())
    expect(judgements).toHaveLength(60)
  })

  it('lose nothing that was confirmed when they are killed, and leave at most one line cut off each', async () => {
    const kept: string[] = []
    for (let round = 1; round <= 12; round++) {
      const writer = start(round * 1000, 900)
      await once(writer.child.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 30))
      writer.child.kill('SIGKILL')
      await writer.ended
      kept.push(...writer.confirmed())
      const { judgements, faults } = await judgementsFile(path).list()
      const ids = new Set(judgements.map(({ id }) => id))
      expect(kept.filter((id) => !ids.has(id))).toEqual([])
      expect(faults.length).toBeLessThanOrEqual(round)
    }
    expect(kept.length).toBeGreaterThanOrEqual(12)
    await judgementsFile(path).add(wrong(1))
    expect((await judgementsFile(path).list()).judgements).toContainEqual(wrong(1))
  })
})
