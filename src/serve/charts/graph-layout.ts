import type { ELK, ElkExtendedEdge, ElkNode, ElkShape } from 'elkjs/lib/elk-api.js'
import { LRUCache } from 'lru-cache'
import type { GraphLink } from './conditions-graph-data.js'
import type { Box, Boxes } from './graph-boxes.js'
import { LINK_LOOKS, type LinkLook, lookOf } from './link-words.js'
import { LINE_HEIGHT, textWidth } from './text-width.js'

interface Point {
  readonly x: number
  readonly y: number
}

/** Boxes and links with their places, in px. */
export interface GraphLayout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly (Box & Point)[]
  readonly links: readonly LaidLink[]
}

export interface LaidLink {
  readonly look: LinkLook
  readonly points: readonly Point[]
  readonly label: Point & { readonly width: number; readonly height: number; readonly lines: readonly string[] }
}

// Layers from left to right, so that a link reads as a sentence: this — requires → that. https://eclipse.dev/elk/reference/options.html
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.edgeLabels.inline': 'true',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.spacing.nodeNodeBetweenLayers': '28',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.componentComponent': '32',
  'elk.aspectRatio': '1.5',
  'elk.padding': '[top=12,left=12,bottom=12,right=12]',
}

// A megabyte and a half that only a graph needs; one instance, as making one costs more than a small layout.
let elk: Promise<ELK> | null = null
export function layouter(): Promise<ELK> {
  elk ??= import('elkjs/lib/elk.bundled.js').then(({ default: { default: Elk } }) => new Elk())
  return elk
}

/** Layouts of graphs looked at lately: finding one takes longer than all else of a page. */
const KEPT = new LRUCache<string, Promise<GraphLayout>>({ max: 50 })

/** Where everything stands; the same for the same boxes. */
export function laidOut(boxes: Boxes): Promise<GraphLayout> {
  const key = JSON.stringify(boxes)
  const layout = KEPT.get(key) ?? layoutOf(boxes)
  KEPT.set(key, layout)
  return layout
}

async function layoutOf({ boxes, links }: Boxes): Promise<GraphLayout> {
  const graph: ElkNode = {
    id: 'graph',
    layoutOptions: OPTIONS,
    children: boxes.map(({ id, width, height }, at) => ({
      id,
      width,
      height,
      // Parts of a graph stand in the order in which their first boxes do: what matters most is seen without scrolling.
      layoutOptions: { 'elk.priority': `${boxes.length - at}` },
    })),
    edges: links.map((link, at) => ({
      id: `link ${at}`,
      sources: [link.from],
      targets: [link.to],
      // A label without a text is given no place.
      labels: [{ id: `label ${at}`, text: labelOf(link).join(' '), ...sizeOf(labelOf(link)) }],
    })),
  }
  const laid = await (await layouter()).layout(graph)
  const places = new Map((laid.children ?? []).map((child) => [child.id, child]))
  const routes = new Map((laid.edges ?? []).map((edge) => [edge.id, edge]))
  return {
    width: Math.ceil(laid.width ?? 0),
    height: Math.ceil(laid.height ?? 0),
    boxes: boxes.map((box) => ({ ...box, ...pointOf(places.get(box.id)) })),
    links: links.map((link, at) => laidLink(link, routes.get(`link ${at}`))),
  }
}

function laidLink(link: GraphLink, route: ElkExtendedEdge | undefined): LaidLink {
  const points = (route?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ])
  const lines = labelOf(link)
  return {
    look: lookOf(link),
    points: points.map(pointOf),
    label: { ...pointOf(route?.labels?.[0]), ...sizeOf(lines), lines },
  }
}

/** What stands at a link: what it is, and who says so. */
function labelOf(link: GraphLink): readonly string[] {
  const { sign, word } = LINK_LOOKS[lookOf(link)]
  return [`${sign} ${word}`, ...(link.holder === null ? [] : [`says ${link.holder}`])]
}

function sizeOf(lines: readonly string[]): { readonly width: number; readonly height: number } {
  return { width: Math.max(...lines.map((line) => textWidth(line))) + 8, height: lines.length * LINE_HEIGHT }
}

/** To a tenth of a px. */
function pointOf({ x = 0, y = 0 }: Pick<ElkShape, 'x' | 'y'> = {}): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
