import { CLOSED_FILTERS, type FilterWords } from '../../store/filter-words.js'
import { FILTERS, type Filter, type Question } from '../../store/questions.js'
import { FILTER_NAMES } from './filter-names.js'

interface FilterFormProps {
  readonly question: Question
  /** What stands behind the `?` of the page. */
  readonly query: Readonly<Record<string, unknown>>
  readonly address: string
}

/** The filters of a question that are typed. What is chosen by links stays as it is, and so does the order. */
export function FilterForm({ question, query, address }: FilterFormProps) {
  const names = FIELDS.filter((name) => FILTERS[question].includes(name))
  const { pathname, searchParams } = new URL(address, 'http://site')
  const kept = [...searchParams].filter(([name]) => name !== 'cursor' && !(names as readonly string[]).includes(name))
  return (
    <form class="filter-form" action={pathname} method="get">
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {names.map((name) => (
        <Field name={name} value={((query as FilterWords)[name] ?? []).join(name === 'text' ? ' ' : ', ')} />
      ))}
      <p>
        <button type="submit">Filter</button>
      </p>
    </form>
  )
}

/** In the order in which they are asked for. */
const FIELDS = (Object.keys(FILTER_NAMES) as (keyof Filter)[]).filter(
  (name) => name !== 'story' && !(name in CLOSED_FILTERS),
)

function Field({ name, value }: { name: keyof Filter; value: string }) {
  const [label, example] = FILTER_NAMES[name]
  const id = `filter-${name}`
  return (
    <p class={name === 'text' ? 'field long' : 'field'}>
      <label for={id}>{label}</label>
      <input id={id} name={name} type="text" value={value} placeholder={example} autocomplete="off" />
    </p>
  )
}
