import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(join(root, 'docs/library.md'), 'utf8')

/** Each example with what it prints, under its heading. */
const examples = page.split(/^## /m).flatMap((section) => {
  const found = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/.exec(section)
  return found ? [{ title: section.split('\n')[0] ?? '', code: found[1] ?? '', prints: found[2] ?? '' }] : []
})

/** Inside the package, so that its own name leads to its `exports`, as it does for who installs it. */
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(root, 'dist/examples-'))
  for (const [index, { code }] of examples.entries()) writeFileSync(join(folder, `${index}.ts`), code)
  const compilerOptions = {
    target: 'es2023', lib: ['es2023'], module: 'nodenext', types: ['node'], strict: true, skipLibCheck: true,
    typeRoots: [join(root, 'node_modules/@types')],
  } // biome-ignore format: as tsconfig.json has them
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  run([join(root, 'node_modules/typescript/bin/tsc'), '-p', folder])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Standard output; what fails tells both outputs. */
function run(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string }
    throw new Error(`${stdout}${stderr}`)
  }
}

describe('docs/library.md', () => {
  it('has an example in every section', () => expect(examples.length).toBe(page.match(/^## /gm)?.length))
  it.each(examples.map(({ title, prints }, index) => ({ title, prints, index })))('$title', ({ prints, index }) =>
    expect(run([join(folder, `${index}.js`)])).toBe(prints),
  )
})
