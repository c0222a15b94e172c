import { z } from 'zod'
import { Fault } from '../../model/fault.js'
import { fileSchema } from '../http/file.js'
import { type Task, type Text, textSchema } from '../work/order.js'

const published = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .meta({ description: 'ISO 8601 day or instant.' })
const url = z.url({ protocol: /^https?$/ })

/** What a form gives of one report, and a program of several; files and addresses beside. */
export const addBody = z.object({
  title: z.string().optional().meta({ description: 'Of `text`.' }),
  outlet: z.string().optional().meta({ description: 'Of `text`.' }),
  url: url.optional().meta({ description: 'Of `text`.' }),
  published: published.optional(),
  text: z.string().optional().meta({ description: 'A report. It is read as it is.' }),
  articles: z.array(textSchema).readonly().default([]).meta({ description: 'More reports.' }),
  addresses: z.array(z.string()).readonly().default([]).meta({
    description: 'Addresses to fetch: of reports, feeds, lists of feeds, archives. Several may stand on lines of one.',
  }),
  files: z.array(fileSchema).readonly().default([]).meta({ description: 'Files of every kind that is read.' }),
})
type AddBody = z.output<typeof addBody>

/** What to add, and what the list of runs calls it. Throws the fault `work-empty` where nothing is given. */
export function addTask(body: AddBody): { readonly task: Task; readonly command: string } {
  const texts = [...pasted(body), ...body.articles]
  const addresses = body.addresses.flatMap((lines) => lines.split(/\s*\n\s*/)).flatMap((line) => line.trim() || [])
  const pieces = body.files.map(({ name, base64 }) => ({
    name: oneLine(name) || 'a file',
    bytes: Buffer.from(base64, 'base64'),
  }))
  const names = [
    ...texts.map(({ title }) => oneLine(title ?? '') || 'a pasted text'),
    ...pieces.map(({ name }) => name),
    ...addresses.map(oneLine),
  ]
  if (names.length === 0) throw Fault.of('work-empty', { path: '/add' })
  return { task: { kind: 'add', addresses, pieces, texts }, command: `add ${listed(names)}` }
}

function pasted({ title, outlet, url: address, published: day, text = '' }: AddBody): readonly Text[] {
  if (text.trim() === '') return []
  return [{ title: title ?? null, outlet: outlet ?? null, url: address ?? null, published: day ?? null, text }]
}

const LONGEST_NAME = 120

/** What a person chose to call something, on one line; it is shown, and of a file never opened. */
const oneLine = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)

const MOST_NAMED = 3

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED
  return `${names.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
