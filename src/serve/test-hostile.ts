import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// For tests: a ledger of reports that were written to harm whoever looks at it, read by the real program.

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = join(root, 'dist/cli/main.js')

export const SCRIPT = '<script>window.__hacked=1</script>'
export const IMAGE = '"><img src=x onerror="window.__hacked=1">'
const VECTOR = "'><svg onload='window.__hacked=1'></svg>"
const END = '</title></textarea></style></pre></script>'
const ADDRESS = 'javascript:window.__hacked=1//'

const body = (outlet: string) => `Norway demanded on Monday that Denmark withdraw its ships from the ${SCRIPT} strait.

"Norway refuses the offer of Denmark ${IMAGE} unless the ships leave," Foreign Minister Anna <b onmouseover=window.__hacked=1>Holm</b> said.

Zoran${VECTOR} Petrov said Denmark will release 20 prisoners if Norway lifts the blockade ${END}.

The Ministry of <a href="${ADDRESS}">Ships</a> rejected the proposal of Sweden, the ${outlet} reported. Sweden offered to mediate between Norway and Denmark.`

const REPORTS = ['Herald', 'Courier'].map((outlet, at) => ({
  id: `${IMAGE}${at}`,
  outlet: `The ${outlet} ${SCRIPT}`,
  title: `Norway demands that Denmark withdraw ${SCRIPT}${IMAGE}${END}`,
  byline: `Ada ${VECTOR} Holm`,
  url: at === 0 ? ADDRESS : `https://example.org/${IMAGE}`,
  published: '2024-03-11',
  text: body(outlet),
}))

/** Its reports, a file that cannot be read, and judgements, all with markup and scripts wherever words may stand. */
export function hostileLedger(): { readonly file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-hostile-'))
  const file = join(folder, 'ledger.db')
  const reports = join(folder, '<img src=x onerror=window.__hacked=1>.jsonl')
  const empty = join(folder, '<svg onload=window.__hacked=1>.txt')
  writeFileSync(reports, REPORTS.map((report) => JSON.stringify(report)).join('\n'))
  writeFileSync(empty, '')
  // One file is empty, so that the command does not succeed.
  spawnSync(process.execPath, [program, 'add', reports, empty, '--db', file])
  const run = (...args: readonly string[]) =>
    execFileSync(process.execPath, [program, ...args, '--db', file], { encoding: 'utf8' })
  const ids = run('records', '--json')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { record: { id: string } }).record.id)
  const [first = '', second = ''] = ids
  run('judge', 'rename', first, `Renamed ${SCRIPT}${IMAGE}`, '--by', `Mallory ${SCRIPT}`)
  run('judge', 'wrong', second, '--by', IMAGE)
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
