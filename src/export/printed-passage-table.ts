import type { Passage } from '../store/questions.js'
import { flatten, ink, spread } from './layout.js'
import { type MarkedWord, markedLines } from './marked-words.js'
import { listPage, type OpenPrinter, printerOf, shortId } from './row-printer.js'

const INDENT = 4

/** Sentences found: outlet, day and title; then the sentence with the words marked, and the records that it holds. */
export const printPassages: OpenPrinter<Passage> = (_, wanted) => {
  const page = listPage(wanted)
  return printerOf([], (passage) => [
    spread(placeOf(passage), shortId(passage.article.id), page.width, (place, id) => [
      ink(page, place, 'cyan'),
      ink(page, id, 'dim'),
    ]),
    ...markedLines(wordsOf(passage), page.width - INDENT, page).map(({ painted }) => `${' '.repeat(INDENT)}${painted}`),
    ...(passage.records.length === 0
      ? []
      : [ink(page, `${' '.repeat(INDENT)}records: ${passage.records.map(shortId).join(' ')}`, 'dim')]),
  ])
}

function placeOf({ article: { outlet, ref, published, title } }: Passage): string {
  return flatten([outlet ?? ref, published?.slice(0, 10) ?? 'undated', title].filter(Boolean).join(' · '))
}

function wordsOf({ text, hits }: Passage): readonly MarkedWord[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    isMarked: hits.some(({ start, end }) => start < index + word.length && index < end),
  }))
}
