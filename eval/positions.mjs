// Position tables against those a careful reader made, of the story from which the project starts and of our own that have one:
//   node eval/positions.mjs [FOLDER [LEDGER.json]]   prints every missing, wrong and further cell (LEDGER: what `brief --json` printed).
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const load = (path) => JSON.parse(readFileSync(path, 'utf8'))
/** The gold table has a word of its own for who is against what others are to do. */
const STANCES = { objects: 'opposes' }
const NOT_TELLING = new Set(['for', 'on', 'over', 'in', 'of', 'the', 'with', 'at', 'and', 'a'])

export function positions(shared) {
  const seed = comparison(seedIn(shared), briefOf(seedIn(shared)))
  const own = ownStories().map((folder) => comparison(folder, briefOf(folder)))
  return [...figures('seed', [seed], { missing: 1, wrong: 0 }), ...figures('own stories', own, {})]
}

function figures(set, compared, targets) {
  const sum = (part) => compared.reduce((total, one) => total + (one[part].length ?? one[part]), 0)
  return ['missing', 'wrong', 'further'].map((part) => ({
    figure: `positions: cells ${part}`,
    set,
    size: `${sum('cells')} cells`,
    value: sum(part),
    target: targets[part],
    atMost: true,
  }))
}

const seedIn = (shared) => join(shared, 'gold', 'seed')
const ownStories = () =>
  readdirSync(at('stories'))
    .map((name) => at(`stories/${name}`))
    .filter((folder) => existsSync(join(folder, 'positions.json')))

/** What the program makes of a story's reports. */
function briefOf(folder) {
  const lines = load(join(folder, 'ledger.json')).articles.map(({ id, outlet, published }) =>
    JSON.stringify({ id, outlet, published, text: readFileSync(join(folder, `${id}.txt`), 'utf8') }),
  )
  const run = spawnSync(process.execPath, [at('../dist/cli/main.js'), 'brief', '--json', '-'], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (run.status !== 0) throw new Error(`${folder} could not be briefed: ${run.stderr}`)
  return JSON.parse(run.stdout)
}

/** Every gold cell is right, wrong (another stance) or missing; a cell of ours that no row has is further. */
function comparison(folder, ledger) {
  const gold = load(join(folder, 'positions.json'))
  const goldOf = goldRecords(load(join(folder, 'ledger.json')), ledger)
  const rowOf = matched(gold.rows, ledger, goldOf)
  const ours = ledger.positions.map((position) => ({ ...position, row: rowOf.get(position.proposal) ?? null }))
  const wanted = gold.rows.flatMap((row) =>
    Object.entries(row.cells).map(([holder, { stance }]) => ({ row, holder, stance: STANCES[stance] ?? stance })),
  )
  const isHeldBy = (key, { id, sector }) => key === id || key === `${id}/${sector}`
  const found = ({ row, holder }) => ours.find((position) => position.row === row && isHeldBy(holder, position.holder))
  const label = (id) => ledger.proposals.find((proposal) => proposal.id === id)?.label
  return {
    cells: wanted.length,
    missing: wanted
      .filter((cell) => !found(cell))
      .map(({ row, holder, stance }) => `${row.label}: ${holder} ${stance}`),
    wrong: wanted.flatMap((cell) => {
      const position = found(cell)
      return position && position.stance !== cell.stance
        ? [`${cell.row.label}: ${cell.holder} ${cell.stance}, here ${position.stance}`]
        : []
    }),
    further: ours
      .filter(({ row, holder }) => !row || !Object.keys(row.cells).some((key) => isHeldBy(key, holder)))
      .map(
        ({ proposal, holder, stance, row }) =>
          `${label(proposal)}: ${holder.id} ${stance}${row ? ` (row ${row.label})` : ''}`,
      ),
  }
}

/** Of each record of ours the gold record that overlaps it best, told apart by trigger and type. */
function goldRecords(gold, ledger) {
  const pairs = ledger.articles.flatMap((article) => {
    const of = gold.articles.find(({ id }) => id === article.ref)
    return article.records.map((record) => {
      const [best] = (of?.records ?? [])
        .map((other) => ({ other, score: affinity(other, record) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
      return [`${article.id}#${record.id}`, best ? `${article.ref}#${best.other.id}` : null]
    })
  })
  return new Map(pairs)
}

function affinity(gold, record) {
  const shared = Math.min(gold.end, record.end) - Math.max(gold.start, record.start)
  if (shared <= 0) return 0
  const union = gold.end - gold.start + (record.end - record.start) - shared
  const word = gold.trigger
    .toLowerCase()
    .split(/\s+/)
    .some((one) => one.length > 2 && record.trigger.toLowerCase().includes(one))
  return shared / union + (word ? 2 : 0) + (gold.type === record.type ? 1 : 0)
}

/** Rows and proposals one to one, those first that share most evidence, then most words of their name. */
function matched(rows, ledger, goldOf) {
  const candidates = ledger.proposals.flatMap((proposal) => {
    const members = ledger.positions
      .filter((position) => position.proposal === proposal.id)
      .flatMap((position) => position.members)
    const evidence = new Set(members.map((member) => goldOf.get(member)))
    return rows.map((row) => {
      const named = new Set(Object.values(row.cells).flatMap((cell) => cell.evidence))
      const shared = [...evidence].filter((id) => named.has(id)).length
      return {
        row,
        proposal,
        score: shared === 0 ? 0 : shared / evidence.size + alike(`${row.label} ${row.to_do}`, proposal.label),
      }
    })
  })
  const rowOf = new Map()
  for (const { row, proposal, score } of candidates.sort((a, b) => b.score - a.score)) {
    if (score > 0 && !rowOf.has(proposal.id) && ![...rowOf.values()].includes(row)) rowOf.set(proposal.id, row)
  }
  return rowOf
}

function alike(a, b) {
  const words = (text) =>
    new Set(
      text
        .toLowerCase()
        .match(/\p{L}{2,}/gu)
        ?.filter((word) => !NOT_TELLING.has(word)),
    )
  const [one, other] = [words(a), words(b)]
  return [...other].filter((word) => one.has(word)).length / Math.max(1, other.size)
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const shared = process.env.DEMARCHE_SHARED ?? at('../../shared')
  const isThere = existsSync(join(seedIn(shared), 'positions.json'))
  if (!isThere && !argv[2]) console.log('SKIPPED seed: it is not beside the project (../shared/gold/seed)')
  for (const folder of argv[2] ? [argv[2]] : [...(isThere ? [seedIn(shared)] : []), ...ownStories()]) {
    const { cells, ...lists } = comparison(folder, argv[3] ? load(argv[3]) : briefOf(folder))
    console.log(`${basename(folder)}: ${cells} cells`)
    for (const [name, list] of Object.entries(lists)) for (const line of list) console.log(`${name.padEnd(8)} ${line}`)
  }
}
