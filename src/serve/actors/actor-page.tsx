import { plural } from '../../export/layout.js'
import { SECTOR_WORDS } from '../../export/sector-words.js'
import { spanOf } from '../../export/story-summary.js'
import type { Sector } from '../../model/party.js'
import { typedAs } from '../../store/filter-words.js'
import type { Filter } from '../../store/questions.js'
import { StanceTimeline } from '../charts/stance-timeline.js'
import { Dotted } from '../page/layout.js'
import { actorTitle } from './actor-row.js'
import type { ActorView } from './actor-view.js'
import { Deeds } from './deeds.js'
import { HeldPositions } from './held-positions.js'
import { Names } from './names.js'
import { Partners } from './partners.js'
import { Said } from './said.js'

/** From who it is to what it wants, says and does, and with whom it deals. */
export function ActorPage({ actor }: { actor: ActorView }) {
  const { id, positions, said, told, does, undergoes } = actor
  return (
    <>
      <h1>{actorTitle(actor)}</h1>
      <Summary actor={actor} />
      <h2>Positions over time</h2>
      {positions.length === 0 ? <p class="quiet">No report tells of a position that it holds.</p> : null}
      <StanceTimeline lanes={positions.map(({ label, history }) => ({ label, spans: history }))} />
      <HeldPositions positions={positions} />
      <div class="actor-columns">
        <section>
          <h2>What it does</h2>
          <Deeds deeds={does} all={listAddress('actor', id)} none="No record has it act." />
        </section>
        <section>
          <h2>What is done to it</h2>
          <Deeds deeds={undergoes} all={listAddress('recipient', id)} none="No record has it acted on." />
        </section>
        <section>
          <h2>What it says</h2>
          <Said said={said} all={listAddress('speaker', id)} />
        </section>
        <section>
          <h2>What others say of it</h2>
          <Deeds deeds={told} all={null} none="Nobody is quoted on it." />
        </section>
      </div>
      <h2>With whom it deals</h2>
      <Partners actor={actor} />
      <h2>Names and roles</h2>
      <Names actor={actor} />
    </>
  )
}

function Summary({ actor }: { actor: ActorView }) {
  const { id, sectors, articles, first, last, acts, receives, speaks } = actor
  const known = sectors.filter((sector) => sector !== 'UNK').map((sector) => SECTOR_WORDS[sector as Sector] ?? sector)
  return (
    <>
      <p>
        <Dotted>
          {[
            <code>{id}</code>,
            known.join(', ') || null,
            `in ${plural(articles, 'report')}`,
            spanOf({ from: first, to: last }),
          ]}
        </Dotted>
      </p>
      <p>
        <Dotted>
          {[
            <a href={listAddress('actor', id)}>acts in {plural(acts, 'record')}</a>,
            <a href={listAddress('recipient', id)}>acted on in {receives}</a>,
            `${plural(speaks, 'statement')} of its own`,
            <a href={listAddress('actor', id, '/positions')}>all positions</a>,
            <a href={listAddress('actor', id, '/stories')}>its stories</a>,
          ]}
        </Dotted>
      </p>
    </>
  )
}

/** A list of what an actor has to do with. */
function listAddress(name: keyof Filter, id: string, path = '/records'): string {
  return `${path}?${new URLSearchParams({ [name]: typedAs(name, id) })}`
}
