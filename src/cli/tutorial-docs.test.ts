import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const PROGRAM = 'node dist/cli/main.js '
const text = readFileSync(join(root, 'docs/tutorial.md'), 'utf8')

interface Step {
  readonly command: string
  /** Lines that it prints, among others. */
  readonly printed: readonly string[]
}

/** What stands indented: commands, each with what it prints behind it. */
const STEPS: readonly Step[] = text
  .split(/^ {4}(?=npm |node )/m)
  .slice(1)
  .map((part) => {
    const [command = '', ...rest] = part.split('\n')
    return { command, printed: rest.filter((line) => line.startsWith('    ')).map((line) => line.trim()) }
  })

const folder = mkdtempSync(join(tmpdir(), 'demarche-tutorial-'))
symlinkSync(join(root, 'samples'), join(folder, 'samples'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The words of a command: quoted ones stay together. */
const wordsOf = (command: string): readonly string[] =>
  [...command.slice(PROGRAM.length).matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

describe('docs/tutorial.md', () => {
  it('has commands to run, and begins as a clone does', () => {
    expect(STEPS.length).toBeGreaterThan(10)
    expect(STEPS[0]?.command).toBe('npm start')
  })

  it.each(STEPS.filter(({ command }) => command.startsWith(PROGRAM)))(
    '$command',
    async ({ command, printed }) => {
      const { stdout, stderr } = await promisify(execFile)(
        process.execPath,
        [join(root, 'dist/cli/main.js'), ...wordsOf(command)],
        { cwd: folder, env: { ...process.env, DEMARCHE_CACHE: 'off' } },
      )
      const lines = `${stdout}${stderr}`.split('\n').map((line) => line.trim())
      for (const line of printed)
        expect(
          lines.some((one) => one.includes(line)),
          line,
        ).toBe(true)
    },
    120_000,
  )
})
