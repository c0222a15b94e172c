import { describe, expect, it } from 'vitest'
import { detectLanguage, languageName } from './language.js'

const open = async () => (await import('eld/extrasmall')).eld

const CASES: readonly (readonly [language: string | null, text: string])[] = [
  ['en', 'The envoys of both states met in Geneva on Monday, and said that the truce would hold.'],
  ['en', 'Erdoğan, Macron, Zelenskyy meet Putin'],
  ['en', 'Talks!'],
  ['en', 'Ukraine, Russia swap prisoners; Erdoğan hails Abu Dhabi accord, Macron urges Putin, Zelenskyy wary'],
  ['fr', 'Le ministre a rencontré lundi son homologue à Genève pour parler du cessez-le-feu et des prisonniers.'],
  ['de', 'Der Minister hat am Montag in Genf mit dem Gesandten über die Waffenruhe und die Gefangenen gesprochen.'],
  ['nl', 'De minister heeft maandag in Genève met de gezant gesproken over het bestand en over de gevangenen.'],
  ['ru', 'Министр встретился с посланником в Женеве.'],
  ['zh', '部长在日内瓦会见了特使。'],
  [null, '12.5 % – 2022 … 😀'],
  [null, '"" “” «»'],
]

describe('detectLanguage', () => {
  it.each(CASES)('%s: %s', async (language, text) => expect(await detectLanguage(text, [], open)).toBe(language))

  it('does not look at boilerplate', async () => {
    const form = 'Leave a Reply. Your email address will not be published. '.repeat(4)
    const text = `${form}Министр встретился с посланником в Женеве.`
    expect(await detectLanguage(text, [{ start: 0, end: form.length }], open)).toBe('ru')
  })

  it('does not open the detector for plain English', async () => {
    const never = async () => {
      throw new Error('opened')
    }
    expect(await detectLanguage(CASES[0]?.[1] ?? '', [], never)).toBe('en')
  })

  it('names languages', () => {
    expect(languageName('fr')).toBe('French')
    expect(languageName('und')).toBe('an unknown language')
  })
})
