import type { Sink } from '../page-writer.js'

type Attributes = Readonly<Record<string, 'string' | 'int' | 'boolean'>>
type Values = Readonly<Record<string, string | number | boolean | null>>

/** What nodes and edges of a graph are told by. */
export interface GraphSchema {
  readonly name: string
  readonly node: Attributes
  readonly edge: Attributes
}

interface Edge {
  readonly from: string
  readonly to: string
  readonly values: Values
}

/** Writes a directed graph as GraphML 1.0, element by element. Nodes get ids that are names in XML (`n1`), whatever their own are. */
export class GraphMl {
  readonly #schema: GraphSchema
  readonly #sink: Sink
  #nodes = 0
  #edges = 0

  constructor(schema: GraphSchema, sink: Sink) {
    this.#schema = schema
    this.#sink = sink
  }

  async start(): Promise<void> {
    const { name } = this.#schema
    const keys = (['node', 'edge'] as const).flatMap((of) =>
      Object.entries(this.#schema[of]).map(
        ([key, type]) => `  <key id="${of}-${key}" for="${of}" attr.name="${key}" attr.type="${type}"/>\n`,
      ),
    )
    await this.#sink(`${HEAD}${keys.join('')}  <graph id="${name}" edgedefault="directed">\n`)
  }

  /** Writes nodes, and gives their ids in the file. */
  async nodes(nodes: readonly Values[]): Promise<readonly string[]> {
    const ids = nodes.map(() => `n${++this.#nodes}`)
    await this.#sink(nodes.map((values, at) => element('node', `id="${ids[at]}"`, values)).join(''))
    return ids
  }

  /** Writes edges between nodes by the ids that `nodes` gave. */
  async edges(edges: readonly Edge[]): Promise<void> {
    const elements = edges.map(({ from, to, values }) =>
      element('edge', `id="e${++this.#edges}" source="${from}" target="${to}"`, values),
    )
    await this.#sink(elements.join(''))
  }

  async end(): Promise<void> {
    await this.#sink('  </graph>\n</graphml>\n')
  }
}

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns'
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd">
`

/** What is not known is left out, as GraphML has no null. */
function element(name: 'node' | 'edge', attributes: string, values: Values): string {
  const data = Object.entries(values).flatMap(([key, value]) =>
    value === null ? [] : [`<data key="${name}-${key}">${escaped(String(value))}</data>`],
  )
  return `    <${name} ${attributes}>${data.join('')}</${name}>\n`
}

const NO_CHAR = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/**
 * XML 1.0 has no place for most control characters, not even as references (production 2, Char): they become U+FFFD. Line ends other than the
 * line feed are references, since readers make line feeds of them; of U+0085 and U+2028 those that know XML 1.1.
 */
function escaped(text: string): string {
  return text.replace(NO_CHAR, '\ufffd').replace(/[&<>\r\u0085\u2028]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
