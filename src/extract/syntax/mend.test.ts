import { describe, expect, it } from 'vitest'
import { testSentence } from './test-sentence.js'
import { openTree } from './tree.js'

const headOf = (notation: string, form: string): string => {
  const { words } = openTree(testSentence(notation).sentence)
  const word = words.find((one) => one.form === form)
  return words[word?.head ?? -1]?.form ?? 'root'
}

describe('a verb coordinated with one of another form', () => {
  it.each([
    [
      'a finite verb behind a modal one',
      'rejects',
      'Peru/PROPN>3:nsubj has/AUX/have>3:aux said/VERB/say/VerbForm=Part>0:root talks/NOUN>6:nsubj should/AUX>6:aux resume/VERB//VerbForm=Inf>3:ccomp and/CCONJ>8:cc rejects/VERB/reject/VerbForm=Fin>6:conj delay/NOUN>8:obj',
      'said',
    ],
    [
      'a form in -ing behind a modal one',
      'ruling',
      'Peru/PROPN>2:nsubj left/VERB/leave/VerbForm=Fin>0:root saying/VERB/say/VerbForm=Part,Tense=Pres>2:advcl talks/NOUN>6:nsubj must/AUX>6:aux end/VERB//VerbForm=Inf>3:ccomp and/CCONJ>8:cc ruling/VERB/rule/VerbForm=Part,Tense=Pres>6:conj out/ADP>8:compound:prt',
      'saying',
    ],
    [
      'two infinitives under one modal stay together',
      'stay',
      'Peru/PROPN>2:nsubj said/VERB/say/VerbForm=Fin>0:root it/PRON>5:nsubj will/AUX>5:aux fight/VERB//VerbForm=Inf>2:ccomp and/CCONJ>7:cc stay/VERB//VerbForm=Inf>5:conj',
      'fight',
    ],
    [
      'a verb with its own subject stays',
      'fled',
      'Peru/PROPN>2:nsubj said/VERB/say/VerbForm=Fin>0:root it/PRON>5:nsubj will/AUX>5:aux fight/VERB//VerbForm=Inf>2:ccomp and/CCONJ>8:cc others/NOUN>8:nsubj fled/VERB/flee/VerbForm=Fin>5:conj',
      'fight',
    ],
    [
      'no verb above has its form',
      'rejects',
      'talks/NOUN>3:nsubj should/AUX>3:aux resume/VERB//VerbForm=Inf>0:root and/CCONJ>5:cc rejects/VERB/reject/VerbForm=Fin>3:conj',
      'resume',
    ],
  ])('%s', (_, form, notation, expected) => {
    expect(headOf(notation, form)).toBe(expected)
  })
})

describe('a clause of concession without a subject behind a clause inside', () => {
  const border = (subject: string): string =>
    `Lima/PROPN>2:nsubj gave/VERB/give/VerbForm=Fin>0:root assurances/NOUN/assurance>2:obj borders/NOUN/border>6:nsubj are/AUX/be>6:cop safe/ADJ>3:acl though/SCONJ>9:mark ${subject} reluctant/ADJ>6:advcl`
  it.each([
    ['leans on the main clause', border('still/ADV>9:advmod'), 'gave'],
    ['stays where it is with a subject of its own', border('mayors/NOUN/mayor>9:nsubj'), 'safe'],
    ['stays where it is under another mark', border('still/ADV>9:advmod').replace('though', 'because'), 'safe'],
  ])('%s', (_, notation, expected) => {
    expect(headOf(notation, 'reluctant')).toBe(expected)
  })
})
