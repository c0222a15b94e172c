import { plural } from '../../export/layout.js'
import { articleAddress, storyAddress } from '../page/addresses.js'
import { Day } from '../page/day.js'
import { Dotted } from '../page/layout.js'
import { markedParts } from './marked-parts.js'
import type { Passage } from './passage-row.js'

/** A sentence with the words found marked; below it where it stands, and what was read from it. */
export function PassageEntry({ passage: { article, story, title, text, hits, records } }: { passage: Passage }) {
  return (
    <li>
      <p class="entry-words">
        {markedParts(text, hits).map(({ words, isFound }) => (isFound ? <mark>{words}</mark> : words))}
      </p>
      <p class="small quiet">
        <Dotted>
          {[
            <a href={articleAddress(article.id, records[0])}>{article.outlet ?? article.title ?? article.ref}</a>,
            <Day iso={article.published} />,
            records.length === 0 ? null : (
              <>
                {plural(records.length, 'record')}:{' '}
                {records.map((record, at) => (
                  <>
                    {at > 0 && ' '}
                    <a href={articleAddress(article.id, record)}>{record.slice(0, 4)}</a>
                  </>
                ))}
              </>
            ),
            story && <a href={storyAddress(story)}>{title ?? 'the story'}</a>,
          ]}
        </Dotted>
      </p>
    </li>
  )
}
