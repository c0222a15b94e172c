import { plural } from '../../export/layout.js'
import type { Story } from '../../model/story.js'
import { storyAddress } from '../page/addresses.js'
import { NextPage } from '../page/next-page.js'
import type { Coverage } from './coverage.js'
import { CoverageMatrix } from './coverage-matrix.js'

export function CoveragePage(props: {
  view: Coverage & { readonly story: Story; readonly next: string | null }
  address: string
}) {
  const { view, address } = props
  const { story, claims, rows, next } = view
  return (
    <>
      <h1>Coverage</h1>
      <p>
        <a href={storyAddress(story.id)}>{story.title || 'Untitled story'}</a>: {rows.length} of{' '}
        {plural(claims, 'claim')}.
      </p>
      <CoverageMatrix coverage={view} />
      <NextPage address={address} next={next} />
    </>
  )
}
