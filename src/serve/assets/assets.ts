import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

/** Both stand beside the compiled sources and the sources alike. */
const LOOKS = new URL('../../../looks/', import.meta.url)
const SCRIPTS = new URL('../../../dist/serve/browser/', import.meta.url)

/** Style sheets under and over those of single pages, in the order in which they lie over one another. */
const UNDER = ['tokens.css', 'base.css', 'parts.css']
const OVER = ['print.css']

/** A file that pages are made of. Its address changes with its content, so that a browser may keep it for good. */
interface Asset {
  readonly type: string
  readonly body: string
}

export interface Assets {
  readonly style: string
  readonly icon: string
  /** The address of a module of `browser/`. */
  script(name: string): string
  /** What stands at an address below `/assets/`, null where nothing does. */
  at(path: string): Asset | null
}

/** Reads the style and the scripts, which are few and small, into memory. */
export async function loadAssets(): Promise<Assets> {
  const ofPages = (await readdir(new URL('pages/', LOOKS))).sort().map((name) => `pages/${name}`)
  const sheets = [...UNDER, ...ofPages, ...OVER]
  const style = (await Promise.all(sheets.map((name) => readFile(new URL(name, LOOKS), 'utf8')))).join('\n')
  const icon = await readFile(new URL('icon.svg', LOOKS), 'utf8')
  const names = (await readdir(SCRIPTS)).filter((name) => name.endsWith('.js'))
  const scripts = await Promise.all(
    names.map(async (name) => [name, await readFile(new URL(name, SCRIPTS), 'utf8')] as const),
  )
  // Modules name one another, so that all of them change their address with any.
  const version = hash(scripts.map(([, body]) => body).join(''))
  const paths = { style: `/assets/${hash(style)}.css`, icon: `/assets/${hash(icon)}.svg` }
  const script = (name: string) => `/assets/${version}/${name}.js`
  const all = new Map<string, Asset>([
    [paths.style, { type: 'text/css; charset=utf-8', body: style }],
    [paths.icon, { type: 'image/svg+xml', body: icon }],
    ...scripts.map(
      ([name, body]) => [`/assets/${version}/${name}`, { type: 'text/javascript; charset=utf-8', body }] as const,
    ),
  ])
  return { ...paths, script, at: (path) => all.get(path) ?? null }
}

const hash = (body: string): string => createHash('sha256').update(body).digest('hex').slice(0, 16)
