// Makes the README's picture of what a terminal shows:
//   node dist/cli/main.js brief samples/[456]*.txt | node scripts/picture.mjs > docs/brief.svg
import { readFileSync } from 'node:fs'

const LINES = 64
const ROW = 18
const COLUMN = 8.45

const lines = readFileSync(0, 'utf8').trimEnd().split('\n').slice(0, LINES)
const width = Math.ceil(80 * COLUMN + 32)
const height = lines.length * ROW + 32
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const heading = (line) => /^[A-Z ]+ \(\d+\)$/.test(line)
const rows = lines.map(
  (line, index) =>
    `<text x="16" y="${(index + 1) * ROW + 8}"${heading(line) ? ' font-weight="bold"' : ''} textLength="${(line.length * COLUMN).toFixed(0)}" lengthAdjust="spacingAndGlyphs">${escaped(line)}</text>`,
)
process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#1f2328" xml:space="preserve">
<title>demarche brief: what reports agree on, where they conflict, where the parties stand</title>
<rect width="100%" height="100%" rx="6" fill="#f6f8fa"/>
${rows.join('\n')}
</svg>
`)
