import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What runs on a user's machine; tests and what only they use are for whoever works on the project. */
const isShipped = (name: string): boolean => /\.tsx?$/.test(name) && !/(^|\/)test-|\.test\./.test(name)

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(isShipped)

/** Names in capitals that are read from the environment, or taken out of it by destructuring. */
const READ =
  /(?:environment|env)\.([A-Z][A-Z_]+)|\{ ([A-Z][A-Z_]+(?:, [A-Z][A-Z_]+)*) \}(?:: NodeJS\.ProcessEnv| = environment)/g

const settings = new Set(
  sources.flatMap((name) =>
    [...readFileSync(join(root, 'src', name), 'utf8').matchAll(READ)].flatMap(([, one, several]) =>
      (one ?? several ?? '').split(', '),
    ),
  ),
)

const table = /^## Environment\n([\s\S]*?)\n## /m.exec(readFileSync(join(root, 'docs/commands.md'), 'utf8'))?.[1] ?? ''
const documented = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name = '']) => name)

describe('the settings in docs/commands.md', () => {
  it('are all that the sources read from the environment', () => {
    expect(settings.size).toBeGreaterThan(5)
    expect([...documented].sort()).toEqual([...settings].sort())
  })
})
