import { z } from 'zod'
import { resource } from '../resource.js'
import { ChooseReports } from './choose-reports.js'
import { compareView, compareViewSchema } from './compare-view.js'
import { ComparisonPage } from './comparison-page.js'

export const compare = resource({
  path: '/compare',
  name: 'compareReports',
  summary:
    'Two reports side by side: what both tell and where they differ, what each tells alone, sources that both draw on.',
  params: z.object({}),
  query: z.object({
    a: z.string().optional().meta({ description: 'A report: its id, or the beginning of it.' }),
    b: z.string().optional().meta({ description: 'Another report.' }),
    story: z
      .string()
      .optional()
      .meta({ description: 'Until both are named, the story whose reports there are to choose from.' }),
  }),
  answer: compareViewSchema,
  view: ({ store }, { query }) => compareView(store, query),
  page: (view, { query }) => {
    const { comparison, story } = view
    return {
      title: comparison ? Object.values(comparison.names).join(' and ') : 'Compare two reports',
      section: null,
      isWide: true,
      scripts: comparison ? ['compare'] : [],
      body: comparison ? (
        <ComparisonPage comparison={comparison} story={story} />
      ) : (
        <ChooseReports view={view} first={query.a} />
      ),
    }
  },
})
