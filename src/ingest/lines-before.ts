import { readFile, stat } from 'node:fs/promises'
import type { Article } from '../model/article.js'
import { Fault } from '../model/fault.js'
import { decode } from './decode.js'

const LARGEST = 10 * 1024 * 1024

/**
 * How many lines of the file that an article was read from stand before its text (a header block). Null where there is no such file,
 * or where it has changed since.
 */
export async function linesBefore({ ref, text }: Pick<Article, 'ref' | 'text'>): Promise<number | null> {
  try {
    const about = await stat(ref)
    if (!about.isFile() || about.size > LARGEST) return null
    const content = decode(await readFile(ref), ref)
    if (content instanceof Fault || !content.endsWith(text)) return null
    return content.slice(0, content.length - text.length).split(/\r\n|\r|\n/).length - 1
  } catch {
    return null
  }
}
