import type { Action } from '../action.js'
import type { Resource } from '../resource.js'
import { add, adding } from './add.js'
import { failures, forgetFailures, retryFailures } from './failures.js'
import { feeds, pollFeeds, removeFeed, watchFeed } from './feeds.js'
import { deleteJob, job, stopJob } from './job.js'
import { jobs } from './jobs.js'

export const ADDING_RESOURCES: readonly Resource[] = [adding, job, jobs, failures, feeds]

export const ADDING_ACTIONS: readonly Action[] = [
  add, stopJob, deleteJob, retryFailures, forgetFailures, watchFeed, pollFeeds, removeFeed,
] // biome-ignore format: a list
