import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { programOf } from './program.js'
import { testEffects } from './test-effects.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const text = readFileSync(join(root, 'docs/commands.md'), 'utf8')

/** The part of the page under the heading of a command, up to the next heading. */
function section(path: string): string {
  const heading = new RegExp(`^#+ ${path}\n`, 'm').exec(text)
  if (!heading) return ''
  const [body] = text.slice(heading.index + heading[0].length).split(/^#+ /m)
  return `${path}\n${body}`
}

function walk(command: Command, path: string): readonly { readonly path: string; readonly command: Command }[] {
  return [{ path, command }, ...command.commands.flatMap((one) => walk(one, `${path} ${one.name()}`))]
}

const program = programOf(testEffects(), () => undefined)
const commands = walk(program, 'demarche').slice(1)

describe('docs/commands.md', () => {
  it('has something to check', () => {
    expect(commands.length).toBeGreaterThan(10)
    expect(commands.flatMap(({ command }) => command.options).length).toBeGreaterThan(25)
  })

  it.each(commands)('has $path with every argument and option', ({ path, command }) => {
    const words = section(path)
    expect(words, `no heading "${path}"`).not.toBe('')
    for (const { long, hidden } of command.options) if (!hidden) expect(words, `${path} ${long}`).toContain(`\`${long}`)
  })

  it('names no option that is not there', () => {
    const known = new Set(commands.flatMap(({ command }) => command.options.map(({ long }) => long)))
    for (const [option] of text.matchAll(/--[a-z][a-z-]+/g)) expect([...known, '--help', '--version']).toContain(option)
  })

  it('has every environment variable that the program asks for', () => {
    const sources = ['cli', 'store'].flatMap((folder) =>
      readdirSync(join(root, 'src', folder))
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map((name) => readFileSync(join(root, 'src', folder, name), 'utf8')),
    )
    const variables = new Set(
      sources.flatMap((source) => source.match(/\b(?:DEMARCHE_[A-Z]+|XDG_[A-Z_]+|NO_COLOR|TERM)\b/g) ?? []),
    )
    expect(variables.size).toBe(6)
    for (const variable of variables) expect(text).toContain(`| \`${variable}\``)
  })

  it.each([0, 1, 2, 130])('has exit code %i', (code) => expect(text).toMatch(new RegExp(`^\\| ${code} `, 'm')))
})
