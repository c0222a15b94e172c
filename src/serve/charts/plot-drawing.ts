import type { PlotOptions } from '@observablehq/plot'
import { type Child, Fragment, jsx } from 'hono/jsx'

/** What is read of the elements that Plot makes, which linkedom's are. */
interface DrawnNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<DrawnNode>
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>
}

const TEXT = 3

/**
 * Elements and attributes that a drawing keeps. Not `style`, neither of them: the page's policy blocks both, so that
 * `looks/pages/charts.css` says what Plot's own sheet would.
 */
const ELEMENTS: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'path',
  'line',
  'rect',
  'circle',
  'text',
  'tspan',
  'title',
  'a',
])
const DROPPED_ATTRIBUTES: ReadonlySet<string> = new Set(['style', 'class', 'font-family', 'xmlns'])

/** How the svg stands in the page. */
interface Standing {
  readonly class: string
  /** Whoever does not see it is told this, and nothing of what is drawn. */
  readonly label: string
}

/** Loaded with the first drawing: few programs that use this one draw. */
export const plotter = () => Promise.all([import('@observablehq/plot'), import('linkedom')])

/** A plot as part of a page: Plot draws it in a document of the server's, and JSX writes it out, escaping every word. */
export async function plotted(standing: Standing, options: PlotOptions): Promise<Child> {
  const [{ plot }, { parseHTML }] = await plotter()
  const { document } = parseHTML('<html></html>')
  const drawn = plot({ ...options, document } as PlotOptions) as unknown as DrawnNode
  const { class: name, label } = standing
  // Not an image with a name: that may hold no links, not even such as no keyboard comes to.
  return jsx(
    Fragment,
    {},
    jsx('span', { class: 'unseen' }, label),
    jsx('svg', { ...attributesOf(drawn), class: name, 'aria-hidden': 'true' }, ...childrenOf(drawn)),
  )
}

function childrenOf({ childNodes }: DrawnNode): Child[] {
  return [...childNodes].flatMap((node): Child[] => {
    if (node.nodeType === TEXT) return [node.textContent]
    const name = node.nodeName.toLowerCase()
    return ELEMENTS.has(name) ? [jsx(name, attributesOf(node), ...childrenOf(node))] : []
  })
}

/** A link in a drawing that is hidden from who does not see it is no stop of the keyboard either; the table beside the drawing has it. */
function attributesOf({ nodeName, attributes = [] }: DrawnNode): Record<string, string> {
  const kept = [...attributes].filter(({ name }) => !DROPPED_ATTRIBUTES.has(name) && !name.startsWith('aria-'))
  return Object.fromEntries([
    ...kept.map(({ name, value }) => [name, value]),
    ...(nodeName.toLowerCase() === 'a' ? [['tabindex', '-1']] : []),
  ])
}
