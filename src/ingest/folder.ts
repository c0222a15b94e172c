import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isNamedLikeReport } from './kinds/kind-rows.js'

/** What a folder holds, its subfolders opened. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  /** Not opened, as its name is that of no report. */
  | { readonly kind: 'other'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly error: unknown }

/**
 * The files of a folder and its subfolders, each folder's entries sorted by name. What begins with a dot is left out, and so is a folder of
 * parts that a browser saved beside its page. A folder that is met again, by a link, is not entered again.
 */
export async function* filesIn(folder: string, entered = new Set<string>()): AsyncGenerator<Found> {
  try {
    const place = await realpath(folder)
    if (entered.has(place)) return
    entered.add(place)
    const entries = await readdir(folder, { withFileTypes: true })
    const names = new Set(entries.map(({ name }) => name))
    for (const entry of entries.sort(byName)) {
      if (entry.name.startsWith('.') || isPartsOfPage(entry.name, names)) continue
      yield* entryOf(entry, join(folder, entry.name), entered)
    }
  } catch (error) {
    yield { kind: 'unreadable', path: folder, error }
  }
}

async function* entryOf(entry: Dirent, path: string, entered: Set<string>): AsyncGenerator<Found> {
  const about = entry.isSymbolicLink() ? await stat(path).catch((error: unknown) => ({ error })) : entry
  if ('error' in about) {
    if (isNamedLikeReport(entry.name)) yield { kind: 'unreadable', path, error: about.error }
    else yield { kind: 'other', path }
  } else if (about.isDirectory()) yield* filesIn(path, entered)
  else yield { kind: about.isFile() && isNamedLikeReport(entry.name) ? 'file' : 'other', path }
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)

/** `page.html` is saved with its pictures and frames in `page_files`. */
function isPartsOfPage(name: string, beside: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/.exec(name)?.[1]
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`))
}
