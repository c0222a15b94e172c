import { DEEDS } from '../deeds.js'
import type { Cluster, Member } from '../member.js'
import { wordsOf } from './meanings.js'
import { isNamedIn } from './naming.js'

/** What makes a member clear to a reader, beside how sure it is, and how much. */
const CLEAR = {
  actorNamed: 0.4,
  contentThere: 0.3,
  usualStatus: 0.4,
  usualType: 0.4,
  recipientNamed: 0.1,
  atTheTop: 0.1,
}
const TOP = 300

/** The clearest member of a cluster, the earliest of several; undefined of an empty one. */
export function leadOf(cluster: Cluster): Member | undefined {
  const status = most(cluster.map(({ record }) => record.status))
  const type = most(cluster.map(({ record }) => record.type))
  const clarity = ({ record }: Member): number => {
    const tokens = wordsOf(record.evidence)
    return (
      record.confidence +
      (record.actors.some((party) => isNamedIn(party, tokens)) ? CLEAR.actorNamed : 0) +
      (record.recipients.some((party) => isNamedIn(party, tokens)) ? CLEAR.recipientNamed : 0) +
      (DEEDS.has(record.type) || isClear(record.content) ? CLEAR.contentThere : 0) +
      (record.status === status ? CLEAR.usualStatus : 0) +
      (record.type === type ? CLEAR.usualType : 0) +
      (record.start < TOP ? CLEAR.atTheTop : 0)
    )
  }
  return cluster.reduce<Member | undefined>(
    (best, member) => (best === undefined || clarity(member) > clarity(best) ? member : best),
    undefined,
  )
}

/** A content that says of itself what it speaks of. */
const isClear = (content: string | null): boolean =>
  content !== null && !/^(?:it|this|that|they|these|he|she|such|so)\b/i.test(content)

/** The value that most have, the first among equals. */
export function most<Value>(values: readonly Value[]): Value | undefined {
  const count = new Map<Value, number>()
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1)
  return [...count].reduce<readonly [Value, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0]
}
