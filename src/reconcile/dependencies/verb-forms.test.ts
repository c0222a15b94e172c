import { describe, expect, it } from 'vitest'
import { isBaseForm, isFinitePast, isPlural, thirdPerson, verbLemma } from './verb-forms.js'

describe('forms of verbs', () => {
  it.each([
    ['stop', 'stops'],
    ['be', 'is'],
    ['have', 'has'],
    ['push', 'pushes'],
    ['carry', 'carries'],
    ['deploy', 'deploys'],
  ])('%s: it %s', (lemma, form) => {
    expect(thirdPerson(lemma)).toBe(form)
  })

  it.each([
    ['lifted', 'lift'],
    ['imposed', 'impose'],
    ['withdrew', 'withdraw'],
    ['winding', 'wind'],
    ['lamp', null],
  ])('%s comes from %s', (form, lemma) => {
    expect(verbLemma(form)).toBe(lemma)
  })

  it.each([
    ['stop', true, false],
    ['withdraw', true, false],
    ['withdrew', false, true],
    ['lifted', false, true],
    ['withdrawn', false, false],
    ['withdraws', false, false],
    ['the', false, false],
    ['lamp', false, false],
  ])('%s: base form %s, past %s', (word, base, past) => {
    expect([isBaseForm(word), isFinitePast(word)]).toEqual([base, past])
  })

  it.each([
    ['Chad', false],
    ['the rebels', true],
    ['Chad and Niger', true],
    ['they', true],
    ['the United States', false],
    ['the US', false],
    ['Cyprus', false],
    ['Honduras', false],
    ['congress', false],
    ['Chadian troops', true],
    ['experts from Chad', true],
    ['26 of their men', true],
    ['flows through the pipeline', true],
    ['the chief of the rebels', false],
  ])('%s: many %s', (subject, many) => {
    expect(isPlural(subject)).toBe(many)
  })
})
