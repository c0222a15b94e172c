import { jsonObjects } from '../agencies/json-objects.js'
import { feedRoot } from '../feeds/feed-format.js'
import { parseJson } from '../json-lines.js'
import type { Foreign, Kind } from './kind.js'

/** How an object begins that may be larger than what is looked at. */
const BEGUN = /^(?:\[\s*)?\{\s*"(?:[^"\\]|\\.){0,200}"\s*:/

/**
 * Which form of JSON a start is that has an opening bracket: a document, objects a line, a feed; null for what is none, as a text may begin
 * with a bracket too. What the objects are is for the reader to tell.
 */
export function jsonKind(start: string, isWhole: boolean, named: Kind | Foreign | null): Kind | null {
  if (feedRoot(start)?.format === 'json') return 'feed'
  const end = start.indexOf('\n')
  const line = end < 0 ? start : start.slice(0, end)
  const isAlone = isWhole && start.slice(line.length).trim() === ''
  if (line.startsWith('{') && parseJson(line) !== undefined)
    return isAlone && named !== 'json-lines' ? 'json' : 'json-lines'
  const [first] = jsonObjects(start)
  if (first && 'value' in first) return 'json'
  if (isWhole || !BEGUN.test(start) || named === 'json' || named === 'json-lines') return null
  return line.startsWith('{') ? 'json-lines' : 'json'
}
