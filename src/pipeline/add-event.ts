import type { Article } from '../model/article.js'
import type { Change } from '../model/change.js'
import type { Fault } from '../model/fault.js'

/** What happens while articles are added, told as it happens. */
export type AddEvent =
  | {
      readonly kind: 'added'
      readonly ref: string
      readonly article: Pick<Article, 'id' | 'title' | 'outlet'>
      /** Of the index. */
      readonly story: string
      readonly sentences: number
      readonly records: number
    }
  /** It is in the ledger already. */
  | { readonly kind: 'known'; readonly ref: string }
  /** It could not be read by an earlier run, and is not tried again. */
  | { readonly kind: 'passed-over'; readonly ref: string }
  | { readonly kind: 'failed'; readonly fault: Fault }
  /** So many stories of so many articles are about to be reconciled. */
  | { readonly kind: 'reconciling'; readonly stories: number; readonly articles: number }
  | { readonly kind: 'reconciled'; readonly stories: number; readonly changes: readonly Change[] }

/** Takes what happens; the work goes on when the promise resolves. */
export type Listener = (event: AddEvent) => void | Promise<void>
