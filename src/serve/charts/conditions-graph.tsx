import { plural } from '../../export/layout.js'
import type { ConditionsGraphData } from './conditions-graph-data.js'
import { type Box, type BoxEntry, boxesOf, PADDING } from './graph-boxes.js'
import { type GraphLayout, type LaidLink, laidOut } from './graph-layout.js'
import { LINK_LOOKS, lookOf } from './link-words.js'
import { LinksInWords } from './links-in-words.js'
import { LINE_HEIGHT } from './text-width.js'

/** What blocks what: a drawing to move about in (with the script `pan`), and the same in words. Nothing where nothing blocks anything. */
export async function ConditionsGraph({ graph }: { graph: ConditionsGraphData }) {
  if (graph.links.length === 0)
    return <p class="quiet">No report ties one proposal to another, or tells of a refusal.</p>
  const boxes = boxesOf(graph)
  const layout = await laidOut(boxes)
  return (
    <figure class="conditions-graph">
      <section class="pans" tabindex={0} aria-label="What blocks what, a drawing that scrolls">
        <Drawing layout={layout} />
      </section>
      <Legend graph={graph} />
      {boxes.left > 0 ? <p>{plural(boxes.left, 'link')} of less weight had no room; the list below has all.</p> : null}
      <LinksInWords graph={graph} />
    </figure>
  )
}

function Drawing({ layout: { width, height, boxes, links } }: { layout: GraphLayout }) {
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-label="What blocks what">
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group takes no focus */}
      <g aria-hidden="true">
        {links.map((link) => (
          <Link link={link} />
        ))}
      </g>
      {boxes.map((box) => (
        <GraphBox box={box} />
      ))}
    </svg>
  )
}

function Link({ link: { look, points, label } }: { link: LaidLink }) {
  return (
    <g class={`link link-${look}`}>
      <path class="line" d={`M${points.map(({ x, y }) => `${x},${y}`).join('L')}`} />
      <path class="tip" d={tipOf(points)} />
      <rect class="ground" x={label.x} y={label.y} width={label.width} height={label.height} />
      {label.lines.map((line, at) => (
        <text
          class={at > 0 ? 'quiet' : undefined}
          x={label.x + label.width / 2}
          y={label.y + (at + 0.75) * LINE_HEIGHT}
        >
          {line}
        </text>
      ))}
    </g>
  )
}

const TIP_LENGTH = 9
const TIP_WIDTH = 4.5

/** The head of an arrow at the last of the points, which links reach straight from above, below or the side. */
function tipOf(points: LaidLink['points']): string {
  const [before, end] = points.slice(-2)
  if (!before || !end) return ''
  const [dx, dy] = [Math.sign(end.x - before.x), Math.sign(end.y - before.y)]
  const [x, y] = [end.x - dx * TIP_LENGTH, end.y - dy * TIP_LENGTH]
  const [side, up] = [dy * TIP_WIDTH, dx * TIP_WIDTH]
  return `M${end.x},${end.y}L${x + side},${y + up}L${x - side},${y - up}Z`
}

function GraphBox({ box }: { box: Box & { readonly x: number; readonly y: number } }) {
  const { kind, isInRing, x, y, width, height, entries } = box
  const rows = entries.map(({ lines }) => lines.length)
  const tops = rows.map((_, at) => PADDING + LINE_HEIGHT * rows.slice(0, at).reduce((sum, count) => sum + count, 0))
  return (
    <g class={`box box-${kind}${isInRing ? ' box-ring' : ''}`} transform={`translate(${x},${y})`}>
      <rect class="frame" width={width} height={height} rx={kind === 'proposal' ? 3 : 12} />
      {entries.map((entry, at) => (
        <Entry entry={entry} top={tops[at] ?? PADDING} width={width} isAlone={entries.length === 1} />
      ))}
    </g>
  )
}

function Entry(props: { entry: BoxEntry; top: number; width: number; isAlone: boolean }) {
  const { entry, top, width, isAlone } = props
  const { lines, address } = entry
  const words = lines.map((line, row) => (
    <text x={PADDING} y={top + (row + 0.75) * LINE_HEIGHT}>
      {/* Read aloud the lines are one text. */}
      {`${line} `}
    </text>
  ))
  if (address === null) return <>{words}</>
  // Not the letters alone are to be hit.
  const margin = isAlone ? PADDING : 0
  return (
    <a href={address}>
      <rect class="target" y={top - margin} width={width} height={lines.length * LINE_HEIGHT + 2 * margin} />
      {words}
    </a>
  )
}

function Legend({ graph }: { graph: ConditionsGraphData }) {
  const looks = new Set(graph.links.map(lookOf))
  return (
    <ul class="legend small" aria-label="Signs of the drawing">
      {Object.entries(LINK_LOOKS)
        .filter(([look]) => looks.has(look as keyof typeof LINK_LOOKS))
        .map(([look, { sign, word, meaning }]) => (
          <li>
            <span class={`key-${look}`}>
              {sign} {word}
            </span>
            : {meaning}
          </li>
        ))}
    </ul>
  )
}
