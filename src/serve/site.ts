import type { Hono } from 'hono'
import type { Action } from './action.js'
import { actor } from './actors/actor.js'
import { actors } from './actors/actors.js'
import { ADDING_ACTIONS, ADDING_RESOURCES } from './adding/adding.js'
import { jobEvents } from './adding/job-events.js'
import { article } from './articles/article.js'
import { changes } from './changes/changes.js'
import { claim } from './claims/claim.js'
import { compare } from './compare/compare.js'
import type { Context } from './context.js'
import { exportStream } from './exports/export-stream.js'
import { exports } from './exports/exports.js'
import { LIST_FILES } from './exports/list-files.js'
import { find, openFound } from './find/find.js'
import { judge, takeBack, undo } from './judgements/judge.js'
import { judgements } from './judgements/judgements.js'
import { positions } from './positions/positions.js'
import { explanation } from './reading/explanation.js'
import { READINGS } from './reading/reading.js'
import { records } from './records/records.js'
import { reference } from './references/reference.js'
import type { Resource } from './resource.js'
import { review } from './review/review.js'
import { search } from './search/search.js'
import { stories } from './stories/stories.js'
import { story, storyCoverage, storyLedger } from './story/story.js'
import type { Stream } from './stream.js'

/** All that the site shows, each with its twin in the API. */
export const RESOURCES: readonly Resource[] = [
  compare,
  article,
  stories,
  story,
  storyCoverage,
  storyLedger,
  claim,
  positions,
  records,
  search,
  changes,
  exports,
  find,
  review,
  judgements,
  actors,
  actor,
  reference,
  ...ADDING_RESOURCES,
  explanation,
]

/** All that changes something. */
export const ACTIONS: readonly Action[] = [judge, takeBack, undo, ...ADDING_ACTIONS, ...READINGS]

/** What is written piece by piece. */
export const STREAMS: readonly Stream[] = [jobEvents, ...LIST_FILES, exportStream]

/** What is neither. */
export const ROUTES: readonly ((app: Hono, context: Context) => void)[] = [openFound]
