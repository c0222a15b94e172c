import { z } from 'zod'
import { checkStories } from '../../export/known-stories.js'
import {
  ACTOR_LIST,
  CHANGE_LIST,
  POSITION_LIST,
  passagesWith,
  type RowList,
  recordsBy,
  storiesBy,
} from '../../export/row-lists.js'
import { type RowTextForm, rowText } from '../../export/row-text.js'
import { pages } from '../../store/pages.js'
import { type Filter, type Question, type Questions, RECORD_ORDERS, STORY_ORDERS } from '../../store/questions.js'
import { filterIn, filterQuery } from '../http/query.js'
import { type Stream, stream } from '../stream.js'

const FORMS: readonly {
  readonly form: RowTextForm
  readonly ending: string
  readonly name: string
  readonly type: string
  readonly what: string
}[] = [
  { form: 'csv', ending: 'csv', name: 'Csv', type: 'text/csv; charset=utf-8', what: 'CSV (RFC 4180)' },
  { form: 'json', ending: 'jsonl', name: 'JsonLines', type: 'application/jsonl', what: 'JSON Lines' },
]

/** The same list as a page shows, all of it, as `demarche records --csv` writes it. */
export const LIST_FILES: readonly Stream[] = [
  ...filesOf('stories', z.object({ sort: z.enum(STORY_ORDERS).default('changed').meta({ description: 'As of the list.' }) }), ({ sort }) => storiesBy(sort)),
  ...filesOf('records', z.object({ sort: z.enum(RECORD_ORDERS).default('date').meta({ description: 'As of the list.' }) }), ({ sort }) => recordsBy(sort)),
  ...filesOf('positions', z.object({}), () => POSITION_LIST),
  ...filesOf('actors', z.object({}), () => ACTOR_LIST),
  ...filesOf('changes', z.object({}), () => CHANGE_LIST),
  ...filesOf('search', z.object({ text: z.string().meta({ description: 'The words to search.' }) }), ({ text }) => passagesWith(text)),
] // biome-ignore format: one line a list

/** The two files of a list. `own`: what it takes beside its filters. */
function filesOf<Own extends z.ZodObject, Row>(
  question: Question,
  own: Own,
  list: (query: z.output<Own>) => RowList<Row>,
): readonly Stream[] {
  return FORMS.map(({ form, ending, name, type, what }) =>
    stream({
      path: `/${question}.${ending}`,
      name: `${question}As${name}`,
      summary: `All rows that /${question} lists, as ${what}.`,
      params: z.object({}),
      query: z.object({ ...filterQuery(question).shape, ...own.shape }),
      types: [type],
      stream: async ({ store: { questions }, now }, { query }) => {
        const filter = filterIn(question, query, now())
        await checkStories(filter, questions)
        const file = `${question}.${ending}`
        return { type, file, pieces: piecesOf(list(query as z.output<Own>), form, questions, filter) }
      },
    }),
  )
}

async function* piecesOf<Row>(
  { page, columns }: RowList<Row>,
  form: RowTextForm,
  questions: Questions,
  filter: Filter,
): AsyncGenerator<string> {
  const text = rowText(columns, form)
  for await (const { rows } of pages((paging) => page(questions, filter, paging)))
    if (rows.length > 0) yield text.rows(rows)
  yield text.end()
}
