import { type Engine, readArticle } from './read-article.js'
import type { ReadingRoom } from './reading-room.js'

/** Reads in this thread. */
export function readingHere(engine: Engine): ReadingRoom {
  return { read: (article) => readArticle(article, engine), places: 1, close: async () => undefined }
}
