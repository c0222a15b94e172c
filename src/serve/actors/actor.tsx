import { z } from 'zod'
import { resource } from '../resource.js'
import { ActorPage } from './actor-page.js'
import { actorTitle } from './actor-row.js'
import { actorSchema, actorView } from './actor-view.js'

export const actor = resource({
  path: '/actors/{id}',
  name: 'getActor',
  summary: 'An actor: names, positions over time, what it says and does, and with whom it deals.',
  params: z.object({ id: z.string().meta({ description: 'As records have it: `UKR`, `NATO`.' }) }),
  query: z.object({}),
  answer: actorSchema,
  view: ({ store: { questions } }, { params: { id } }) => actorView(questions, id),
  page: (view) => ({
    title: actorTitle(view),
    section: '/actors',
    body: <ActorPage actor={view} />,
    isWide: true,
  }),
})
