import { testSentence } from '../syntax/test-sentence.js'
import { openTree } from '../syntax/tree.js'
import { findAttributions } from './find-attributions.js'

/** What is found in sentences of test notation, one a line: `source [cue] content`, pieces parted by `…`. A line break before a sentence is a `¶`. */
export function attributionsIn(notation: string): readonly string[] {
  let text = ''
  const trees = notation
    .trim()
    .split(/\n\s*/)
    .map((line) => {
      const opens = line.startsWith('¶ ')
      if (text !== '') text += opens ? '\n\n' : ' '
      const read = testSentence(opens ? line.slice(2) : line, text.length)
      text += read.text
      return openTree(read.sentence)
    })
  return findAttributions(text, trees).map(({ cue, sourceRange, contents }) => {
    const source = sourceRange === null ? '' : `${text.slice(sourceRange.start, sourceRange.end)} `
    return `${source}[${text.slice(cue.start, cue.end)}] ${contents.map(({ start, end }) => text.slice(start, end)).join(' … ')}`
  })
}
