import { describe, expect, it } from 'vitest'
import { CONDITION_KINDS, type ConditionKind } from '../../model/condition.js'
import { LINK_ROWS, linkRowFor } from './link-rows.js'
import type { Mood } from './mood-rows.js'

describe('linkRowFor', () => {
  it.each<[string, ConditionKind, string, Mood, Mood, string | null]>([
    ['talks only after a withdrawal', 'precondition', 'only after', 'wanted', 'wanted', 'requirement of consequent'],
    ['no talks until a withdrawal', 'precondition', 'until', 'wanted', 'refused', 'requirement of consequent'],
    ['not in talks unless they stop', 'precondition', 'unless', 'wanted', 'refused', 'requirement of consequent'],
    ['shelling until they yield', 'precondition', 'until', 'wanted', 'harm', 'requirement of end'],
    ['boats are burnt unless they pay', 'precondition', 'unless', 'wanted', 'harm', 'requirement of end'],
    ['gates stay open until they sign', 'precondition', 'until', 'wanted', 'wanted', 'requirement of end'],
    ['we go unless they come', 'precondition', 'unless', 'wanted', 'wanted', null],
    ['signed before it expires', 'precondition', 'before', 'wanted', 'deadline', null],
    ['no talks as long as they shell us', 'precondition', 'as long as', 'harm', 'refused', 'obstacle of consequent'],
    ['talks as long as the truce holds', 'precondition', 'as long as', 'wanted', 'wanted', 'requirement of consequent'],
    ['a visit if they open the border', 'contingency', 'if', 'wanted', 'wanted', 'requirement of consequent'],
    ['no visit if they close it', 'contingency', 'if', 'wanted', 'refused', 'obstacle of consequent'],
    ['no visit if they refuse', 'contingency', 'if', 'refused', 'refused', 'obstacle of consequent'],
    ['a court if talks fail', 'contingency', 'if', 'refused', 'wanted', 'alternative of antecedent'],
    ['we hit back if they strike', 'contingency', 'if', 'harm', 'harm', null],
    ['we strike if they refuse', 'contingency', 'if', 'refused', 'harm', null],
    ['we help them if they are struck', 'contingency', 'if', 'harm', 'wanted', null],
    ['quotas instead of tariffs', 'alternative', 'instead of', 'wanted', 'wanted', 'alternative of consequent'],
    ['guarantees even if they refuse us', 'concession', 'even if', 'refused', 'wanted', 'alternative of antecedent'],
    ['it asks again although they refuse', 'concession', 'although', 'refused', 'wanted', null],
    ['talks despite the shelling', 'concession', 'despite', 'harm', 'wanted', null],
    ['talks even if it rains', 'concession', 'even if', 'wanted', 'wanted', null],
    ['thanks because of arms', 'cause', 'because', 'wanted', 'wanted', null],
    ['no talks because of shelling', 'cause', 'because', 'harm', 'refused', null],
    ['arms to stop them', 'purpose', 'to', 'wanted', 'wanted', null],
    ['a zone would mean war', 'consequence', 'would mean', 'wanted', 'harm', null],
  ])('%s', (_, kind, cue, antecedent, consequent, expected) => {
    const row = linkRowFor(kind, cue, antecedent, consequent)
    expect(row && `${row.bond} of ${row.proposal}`).toBe(expected)
  })

  it('blocks nothing by causes, purposes and consequences, whatever their words', () => {
    const kinds = new Set(LINK_ROWS.map(({ kind }) => kind))
    expect(CONDITION_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['cause', 'purpose', 'consequence'])
  })
})
