import type { Judgement } from '../model/judgement.js'
import type { Reconciliation } from '../model/ledger.js'
import type { Reading } from '../model/reading.js'
import { claimOf } from './claims/claim.js'
import { clusterMembers } from './claims/clusters.js'
import { withAwaited } from './dependencies/awaited.js'
import { findDependencies } from './dependencies/dependencies.js'
import { differencesIn } from './differences/differences.js'
import { sourcesIn } from './differences/independence.js'
import { joinStories } from './judgements/join-stories.js'
import { type Verdicts, verdictsOn } from './judgements/verdicts.js'
import { membersOf, refsOf } from './member.js'
import { findSharedOrigins, sourcingOf } from './origins/origins.js'
import { findPositions } from './positions/positions.js'
import { findStories } from './stories/stories.js'
import type { StoryReadings } from './stories/story-of.js'

/**
 * From the ledgers of single reports to one ledger: stories, shared origins, claims with their differences, proposals, positions,
 * and what blocks what. Pure: the same readings and judgements give the same result, in whatever order the readings come. `group`
 * makes the stories.
 */
export function reconcile(
  readings: readonly Reading[],
  judgements: readonly Judgement[] = [],
  group: (readings: readonly Reading[]) => readonly StoryReadings[] = findStories,
): Reconciliation {
  const verdicts = verdictsOn(refsOf(readings), judgements)
  const stories = joinStories(group(readings), verdicts.groups)
  const ledgers = stories.map((story) => reconcileStory(story, verdicts))
  return {
    stories: stories.map(({ story }) => story),
    origins: ledgers.flatMap(({ origins }) => origins),
    claims: ledgers.flatMap(({ claims }) => claims),
    proposals: ledgers.flatMap(({ proposals }) => proposals),
    positions: ledgers.flatMap(({ positions }) => positions),
    dependencies: ledgers.flatMap(({ dependencies }) => dependencies),
    deadlocks: ledgers.flatMap(({ deadlocks }) => deadlocks),
    judgements: verdicts.outcomes(ledgers.flatMap(({ claims }) => claims.map(({ members }) => members))),
  }
}

/** All but the stories and the judgements, of one story. */
type StoryLedger = Omit<Reconciliation, 'stories' | 'judgements'>

/** Reconciles the reports of one story. */
function reconcileStory({ story, readings }: StoryReadings, verdicts: Verdicts): StoryLedger {
  const members = membersOf(readings).filter(({ ref }) => !verdicts.isWrong(ref))
  const articles = readings.map(({ ledger }) => ledger)
  const origins = findSharedOrigins(story.id, articles)
  const claims = clusterMembers(members, verdicts).flatMap((cluster) => {
    const label = verdicts.labelOf(cluster.map(({ ref }) => ref))
    const sourcing = sourcingOf(cluster, origins)
    const differences = differencesIn(cluster, sourcesIn(cluster, origins))
    return claimOf(story.id, cluster, { sourcing, differences, label }) ?? []
  })
  const table = withAwaited(story.id, articles, claims, findPositions(story.id, readings, claims))
  const { proposals, positions } = table
  return { origins, claims, proposals, positions, ...findDependencies(readings, claims, table) }
}
