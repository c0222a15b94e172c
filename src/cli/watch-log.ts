import type { AddSummary } from '../pipeline/add-articles.js'
import type { WatchEvent } from '../pipeline/watch-event.js'
import { dueAt } from '../pipeline/watch-schedule.js'
import type { FeedState } from '../store/feed-store.js'
import { changesLine, counted } from './add-summary.js'
import type { Effects } from './effects.js'
import { AddProgress } from './progress-adding.js'

/** Addresses that one line names. */
const MOST_NAMED = 3

/** The advice to do what watching does by itself. */
const TRY_AGAIN = /(?:; |,? then )try again[^;]*$/

/** Says what watching does, a line a step with the time of day; while reports are read, on a terminal, also how far that is. */
export class WatchLog {
  readonly #effects: Effects
  #progress: AddProgress | null = null
  /** Reports that were found and not added yet. */
  #found = 0
  /** Whether a feed or a report could not be read. */
  hasFailures = false

  constructor(effects: Effects) {
    this.#effects = effects
  }

  async begin(feeds: readonly FeedState[], once: boolean): Promise<void> {
    const first = Math.min(...feeds.map(dueAt))
    const wait = first > this.#effects.timing.now() ? `, the first is due at ${this.#timeOf(first)}` : ''
    await this.#line(`watching ${counted(feeds.length, 'feed')}${wait}${once ? '' : '; Ctrl-C stops'}`)
  }

  async end(command: string): Promise<void> {
    await this.#line(`stopped: what was added is kept. To go on: ${command}`)
  }

  async note(event: WatchEvent): Promise<void> {
    if (event.kind === 'failed' || event.kind === 'refused') this.hasFailures = true
    if (event.kind === 'news') this.#found += event.items
    if (event.kind === 'added') this.#found = 0
    if (event.kind === 'adding') await this.#adding(event.event)
    else {
      await this.clear()
      this.#progress = null
      await this.#line(this.#words(event))
    }
  }

  /** Takes away the line of progress. */
  async clear(): Promise<void> {
    await this.#progress?.clear()
  }

  async #adding(event: Extract<WatchEvent, { kind: 'adding' }>['event']): Promise<void> {
    this.#progress ??= this.#newProgress()
    if (event.kind === 'failed') {
      this.hasFailures ||= !event.fault.isNotice
      await this.clear()
      await this.#line(event.fault.message)
    }
    await this.#progress.note(event)
  }

  #newProgress(): AddProgress {
    const progress = new AddProgress(this.#effects)
    progress.total = this.#found
    return progress
  }

  #words(event: Exclude<WatchEvent, { kind: 'adding' }>): string {
    switch (event.kind) {
      case 'news':
        return `${nameOf(event.feed)}: ${counted(event.items, 'new report')}${event.isWhole ? '' : '; the rest of it cannot be read'}`
      case 'quiet':
        return `${nameOf(event.feed)}: nothing new; next at ${this.#timeOf(dueAt(event.feed))}`
      case 'failed':
        return `${event.fault.message.replace(TRY_AGAIN, '')}; next try at ${this.#timeOf(dueAt(event.feed))}`
      case 'gone':
        return `${event.feed.address}: its site says that it is gone for good (410); next try at ${this.#timeOf(dueAt(event.feed))}, "demarche watch --remove ${event.feed.address}" ends that`
      case 'leads':
        return `${event.address}: watching ${event.to.length > MOST_NAMED ? `the ${event.to.length} feeds` : event.to.join(', ')} that it leads to`
      case 'refused':
        return `${event.fault.message}; it is not watched`
      case 'busy':
        return event.fault.message.replace(/;[^;]*$/, '; waiting until that has ended')
      case 'added':
        return addedWords(event.summary)
    }
  }

  async #line(words: string): Promise<void> {
    await this.#effects.output.write(`${localTime(this.#effects.timing.now())}  ${words}\n`)
  }

  /** To the minute; the time alone where it is today. */
  #timeOf(milliseconds: number): string {
    const [time, now] = [localTime(milliseconds).slice(0, 16), localTime(this.#effects.timing.now())]
    return time.slice(0, 10) === now.slice(0, 10) ? time.slice(11) : time
  }
}

const nameOf = ({ title, address }: FeedState): string => title ?? address

function addedWords({ added, known, failed, changes }: AddSummary): string {
  const others = [
    ...(known > 0 ? [`${known} ${known === 1 ? 'was' : 'were'} there already`] : []),
    ...(failed > 0 ? [`${failed} could not be read ("demarche failures" lists them)`] : []),
  ]
  const counts = [`${counted(added, 'report')} added`, ...others].join(', ')
  return [`${counts}.`, ...changesLine(changes)].join(' ')
}

/** `2026-01-13 17:20:05`, as the clock on the wall has it. */
export function localTime(milliseconds: number): string {
  const date = new Date(milliseconds)
  const local = new Date(milliseconds - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 19).replace('T', ' ')
}
