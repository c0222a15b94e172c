import type { Child } from 'hono/jsx'
import type { Assets } from '../assets/assets.js'
import { type Page, SECTIONS, type Section } from './page.js'

interface LayoutParts {
  readonly page: Page
  readonly assets: Assets
  /** Path and query as asked for. */
  readonly address: string
  readonly isLoggedIn: boolean
}

/** A whole document around a page. */
export function Layout({ page, assets, address, isLoggedIn }: LayoutParts) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{page.title === '' ? 'Démarche' : `${page.title} · Démarche`}</title>
        {page.isReloaded ? <meta http-equiv="refresh" content="0" /> : null}
        <link rel="stylesheet" href={assets.style} />
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        {page.isAlone ? null : <link rel="alternate" type="application/json" href={twinOf(address)} />}
        {['search-key', ...(page.scripts ?? [])].map((name) => (
          <script type="module" src={assets.script(name)} />
        ))}
        {page.refresh && (
          <noscript>
            <meta http-equiv="refresh" content={`${page.refresh}`} />
          </noscript>
        )}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <Head section={page.section} />
        <main id="main" class={page.isWide ? 'wide' : 'measured'} tabindex={-1}>
          {page.body}
        </main>
        <Foot twin={page.isAlone ? null : twinOf(address)} isLoggedIn={isLoggedIn} />
      </body>
    </html>
  )
}

function Head({ section }: { section: Section | null }) {
  return (
    <header class="site-head">
      <a class="mark" href="/stories">
        Démarche
      </a>
      <nav aria-label="Main">
        <ul>
          {SECTIONS.map(({ path, name }) => (
            <li>
              <a href={path} aria-current={section === path ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form action="/search" method="get" class="site-search">
          <label class="unseen" for="site-search">
            Search sentences
          </label>
          <input id="site-search" type="search" name="text" placeholder="Search sentences" />
          <button type="submit">Search</button>
        </form>
      </search>
    </header>
  )
}

function Foot({ twin, isLoggedIn }: { twin: string | null; isLoggedIn: boolean }) {
  return (
    <footer class="site-foot">
      {twin === null ? null : <a href={twin}>This page as JSON</a>}
      <a href="/api">API</a>
      {isLoggedIn ? (
        <form method="post" action="/logout">
          <button type="submit">Log out</button>
        </form>
      ) : null}
    </footer>
  )
}

/** The address of the twin of a page. */
function twinOf(address: string): string {
  const [path = '/', query] = address.split('?')
  return `${path === '/' ? '/stories' : path}.json${query ? `?${query}` : ''}`
}

/** Items with a middle dot between them, those left out that are null. */
export function Dotted({ children }: { children: readonly (Child | null)[] }) {
  const items = children.filter((child) => child !== null && child !== false && child !== undefined)
  return (
    <>
      {items.map((child, at) => (
        <>
          {at > 0 ? ' · ' : ''}
          {child}
        </>
      ))}
    </>
  )
}
