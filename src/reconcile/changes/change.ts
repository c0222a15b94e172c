import type { Change } from '../../model/change.js'
import { hashId } from '../../model/id.js'

/** A change that has no id and no time yet. */
export type Happening = Omit<Change, 'id' | 'at'>

/** The change that happened at an instant. */
export function changeAt(at: string, happening: Happening): Change {
  const { kind, story, subject, before, after } = happening
  return { id: hashId(JSON.stringify([at, kind, story, subject, before, after])), at, ...happening }
}
