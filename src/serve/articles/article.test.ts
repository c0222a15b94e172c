import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Range } from '../../model/span.js'
import { openTestSite, type TestSite } from '../test-site.js'
import type { ArticleView } from './article-view.js'

let site: TestSite
let views: readonly ArticleView[]
beforeAll(async () => {
  site = await openTestSite()
  const ids: string[] = []
  for await (const some of site.store.articles.ids(100)) ids.push(...some)
  views = await Promise.all(ids.map(async (id) => (await site.json(`/articles/${id}.json`)) as ArticleView))
})
afterAll(() => site.close())

type Document = ReturnType<typeof parseHTML>['document']
type Element = ReturnType<Document['querySelectorAll']>[number]

const documentOf = async (address: string) => parseHTML(await site.html(address)).document

/** The words of all stretches of the text that have a role in an entry of the list. */
function wordsOf(document: Document, part: string, role: string): string {
  const entry = document.getElementById(`in-${part}`)?.getAttribute('data-entry')
  const stretches = [...document.querySelectorAll('[data-marks]')].filter((one) =>
    one.getAttribute('data-marks')?.split(' ').includes(`${role}:${entry}`),
  )
  return stretches.map(({ textContent }) => textContent).join('')
}

const entryOf = (document: Document, part: string) => document.getElementById(`in-${part}`)

/** The first of something that has to be there. */
function first<Item>(items: readonly Item[]): Item {
  const [item] = items
  if (item === undefined) throw new Error('there is none')
  return item
}

describe('an article', () => {
  it('has its text letter for letter', async () => {
    expect(views.length).toBeGreaterThan(5)
    for (const { id, text } of views) {
      const shown = (await documentOf(`/articles/${id}`)).querySelector('.marked-text')
      for (const summary of shown?.querySelectorAll('summary') ?? []) summary.remove()
      expect(shown?.textContent).toBe(text)
    }
  })

  it('has each part at its exact words, with an element of its id at its beginning', async () => {
    for (const { id, text, records, statements, conditions } of views) {
      const document = await documentOf(`/articles/${id}`)
      const at = ({ start, end }: Range) => text.slice(start, end)
      for (const { id: part, evidence, trigger } of records) {
        expect(wordsOf(document, part, 'evidence')).toBe(evidence)
        expect(wordsOf(document, part, 'trigger')).toBe(trigger)
        const beginning = document.getElementById(part)?.parentElement?.textContent ?? ''
        expect(beginning).not.toBe('')
        expect(evidence.startsWith(beginning)).toBe(true)
      }
      for (const { id: part, cue, content } of statements) {
        expect(wordsOf(document, part, 'cue')).toBe(at(cue))
        expect(wordsOf(document, part, 'content')).toBe(content.map(at).join(''))
      }
      for (const { id: part, antecedent, consequent, cue } of conditions) {
        expect(wordsOf(document, part, 'antecedent')).toBe(at(antecedent))
        expect(wordsOf(document, part, 'consequent')).toBe(at(consequent))
        expect(['', cue]).toContain(wordsOf(document, part, 'tie'))
      }
      for (const { id: part } of [...records, ...statements, ...conditions]) {
        expect(document.getElementById(part)?.closest('.marked-text')).not.toBeNull()
        expect(document.querySelectorAll(`[id="${part}"]`).length).toBe(1)
      }
    }
  })

  it('tells of each record its claim, and what the others say', async () => {
    const told = views.flatMap((view) => view.claims.map((claim) => ({ view, claim })))
    const { view, claim } = first(
      told.filter((one) => one.claim.agreement === 'conflicting' && one.claim.elsewhere.length > 0),
    )
    const record = first(view.records.filter((one) => one.claim === claim.id))
    const entry = entryOf(await documentOf(`/articles/${view.id}`), record.id)
    expect(entry?.textContent).toContain(claim.label)
    expect(entry?.textContent).toContain('conflict')
    const { ref, words } = first(claim.elsewhere)
    expect(entry?.innerHTML).toContain(`href="/articles/${ref}"`)
    expect(entry?.textContent).toContain(words)
  })

  it('opens by the beginning of its id; any other is a problem', async () => {
    const [{ id, title }] = [first(views)]
    expect(await site.json(`/articles/${id.slice(0, 6)}.json`)).toMatchObject({ id, title })
    expect((await site.app.request('/articles/nowhere')).status).toBe(404)
    expect((await site.app.request(`/articles/${id}?show=everything`)).status).toBe(400)
  })

  describe('filtered without a script', () => {
    const shownIn = (document: Document) =>
      [...document.querySelectorAll('.entry')].filter((entry) => !entry.hasAttribute('hidden'))

    it('shows all but stances at first', async () => {
      const view = first(views)
      const kinds = shownIn(await documentOf(`/articles/${view.id}`)).map((entry) => entry.getAttribute('data-kind'))
      expect(new Set(kinds)).toEqual(new Set(['records', 'statements', 'conditions', 'actors']))
    })

    it.each([
      ['show=conditions', (entry: Element) => entry.getAttribute('data-kind') === 'conditions'],
      ['show=records&show=stances', (entry: Element) => /records|stances/.test(entry.getAttribute('data-kind') ?? '')],
      ['show=records&type=REQUEST', (entry: Element) => entry.getAttribute('data-type') === 'REQUEST'],
      ['actor=UKR', (entry: Element) => entry.getAttribute('data-actors')?.includes('"UKR"')],
    ])('by %s', async (query, expected) => {
      const { id } = first(views.filter(({ outlet }) => outlet === 'Northern Broadcasting'))
      const document = await documentOf(`/articles/${id}?${query}`)
      const shown = shownIn(document)
      expect(shown.length).toBeGreaterThan(0)
      expect(shown.filter((entry) => !expected(entry))).toEqual([])
      expect(document.querySelectorAll('.marked-text .at:not(.off)').length).toBe(
        shown.filter((entry) => entry.getAttribute('data-kind') !== 'actors').length,
      )
    })
  })
})
