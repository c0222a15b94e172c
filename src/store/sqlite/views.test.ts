import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashId } from '../../model/id.js'
import { fillLedger } from '../test-readings.js'
import { openLedger } from './open-ledger.js'

const folder = mkdtempSync(join(tmpdir(), 'demarche-views-'))
const file = join(folder, 'demarche.db')
const STRAIT = hashId('alpha')
let database: Sqlite.Database

beforeAll(async () => {
  const store = await openLedger(file)
  await fillLedger(store)
  await store.close()
  database = new Sqlite(file, { readonly: true })
})
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const rows = (sql: string): readonly unknown[] => database.prepare(sql).all()
const count = (table: string): unknown => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()

describe('views', () => {
  it.each([
    ['v_stories', 'stories'],
    ['v_articles', 'articles'],
    ['v_records', 'records'],
    ['v_statements', 'statements'],
    ['v_conditions', 'conditions'],
    ['v_claims', 'claims'],
    ['v_positions', 'positions'],
    ['v_actors', 'actors'],
  ])('%s has a row for each of %s', (view, table) => {
    expect(count(view)).toBe(count(table))
    expect(count(view)).toBeGreaterThan(0)
  })

  it('v_stories counts', () => {
    expect(rows(`SELECT title, articles, outlets, records, positions > 0 AS positions, claims >= corroborated + conflicting AS claims FROM v_stories WHERE id = '${STRAIT}'`)).toEqual([
      { title: expect.any(String), articles: 3, outlets: 3, records: 6, positions: 1, claims: 1 },
    ]) // biome-ignore format: one line reads best
  })

  it('v_articles names the story and the origins', () => {
    const columns = 'id, outlet, byline, story, origins, records, statements, conditions'
    expect(rows(`SELECT ${columns} FROM v_articles ORDER BY published IS NULL, published`)).toEqual([
      { id: 'alpha', outlet: 'alpha', byline: null, story: STRAIT, origins: null, records: 3, statements: 0, conditions: 1 },
      { id: 'beta', outlet: 'beta', byline: null, story: STRAIT, origins: null, records: 2, statements: 0, conditions: 0 },
      { id: 'delta', outlet: null, byline: 'Ada Ø. Byron', story: STRAIT, origins: 'Meridian Wire; Kanal 5', records: 1, statements: 2, conditions: 0 },
      { id: 'gamma', outlet: 'gamma', byline: null, story: hashId('gamma'), origins: null, records: 1, statements: 0, conditions: 0 },
    ]) // biome-ignore format: a table
  })

  it('v_records names the parties in order, the speaker, the day and the claim', () => {
    const columns =
      'ref, day, type, status, actors, recipients, speaker, speaker_name, place, claim IS NOT NULL AS claimed'
    expect(rows(`SELECT ${columns} FROM v_records WHERE type <> 'CONCEDE' ORDER BY ref`)).toEqual([
      { ref: 'alpha#alpha0', day: '2031-02-10', type: 'REQUEST', status: 'actual', actors: 'NOR', recipients: 'TCD', speaker: null, speaker_name: null, place: null, claimed: 1 },
      { ref: 'alpha#alpha1', day: '2031-02-09', type: 'REJECT', status: 'actual', actors: 'TCD', recipients: 'NOR', speaker: null, speaker_name: null, place: null, claimed: 1 },
      { ref: 'beta#beta0', day: '2031-02-08', type: 'REJECT', status: 'actual', actors: 'TCD', recipients: 'NOR', speaker: null, speaker_name: null, place: null, claimed: 1 },
      { ref: 'delta#delta0', day: '2031-02-12', type: 'REQUEST', status: 'future', actors: 'NOR', recipients: 'TCD, NATO', speaker: 'NOR', speaker_name: 'Åse Lie', place: null, claimed: 1 },
      { ref: 'gamma#gamma0', day: null, type: 'AID', status: 'actual', actors: 'PER', recipients: 'LAO', speaker: 'PER', speaker_name: null, place: 'Lima', claimed: 1 },
    ]) // biome-ignore format: a table
  })

  it('v_statements joins the pieces of the content and names those spoken to', () => {
    expect(rows('SELECT ref, speaker_name, content, addressees, within FROM v_statements ORDER BY ref')).toEqual([
      { ref: 'delta#s0', speaker_name: 'Åse Lie', content: 'demands … that', addressees: 'TCD, NATO', within: null },
      { ref: 'delta#s1', speaker_name: null, content: null, addressees: null, within: 's0' },
    ]) // biome-ignore format: a table
  })

  it('v_conditions names the holder', () => {
    expect(rows('SELECT ref, kind, antecedent, consequent, holder FROM v_conditions')).toEqual([
      { ref: 'alpha#k0', kind: 'precondition', antecedent: 'Norway frees its pilots', consequent: 'open the strait before', holder: 'TCD' },
    ]) // biome-ignore format: one line reads best
  })

  it('v_claims counts members and tells the first day and what conflicts', () => {
    const columns = 'label, agreement, actors, recipients, members, first_day, conflicts, lead'
    expect(rows(`SELECT ${columns} FROM v_claims WHERE type IN ('CONCEDE', 'REJECT') ORDER BY type`)).toEqual([
      { label: expect.any(String), agreement: 'conflicting', actors: 'TCD', recipients: 'NOR', members: 2, first_day: '2031-02-09', conflicts: 'number: 12 Norwegian sailors / 20 Norwegian sailors', lead: 'alpha#alpha2' },
      { label: 'Chad refuses to open the strait', agreement: 'corroborated', actors: 'TCD', recipients: 'NOR', members: 2, first_day: '2031-02-08', conflicts: null, lead: 'alpha#alpha1' },
    ]) // biome-ignore format: a table
  })

  it('v_positions tells the conditions in words', () => {
    const held = rows(`SELECT holder, stance, proposal_label, conditions, stances FROM v_positions WHERE conditions IS NOT NULL`) // biome-ignore format: one line reads best
    expect(held).toEqual([
      { holder: 'TCD', stance: 'conditional', proposal_label: 'Opening the strait', conditions: 'precondition: Norway frees its pilots → open the strait before', stances: 'refuses, conditional' },
    ]) // biome-ignore format: one line reads best
  })

  it('v_sources tells what each outlet has of a story', () => {
    const columns = 'outlet, articles, records, claims, corroborated, conflicting, alone'
    expect(rows(`SELECT ${columns} FROM v_sources ORDER BY outlet`)).toEqual([
      { outlet: null, articles: 1, records: 1, claims: 1, corroborated: 1, conflicting: 0, alone: 0 },
      { outlet: 'alpha', articles: 1, records: 3, claims: 3, corroborated: 2, conflicting: 1, alone: 0 },
      { outlet: 'beta', articles: 1, records: 2, claims: 2, corroborated: 1, conflicting: 1, alone: 0 },
      { outlet: 'gamma', articles: 1, records: 1, claims: 1, corroborated: 0, conflicting: 0, alone: 1 },
    ]) // biome-ignore format: a table
  })

  it('v_actors counts what each actor does', () => {
    expect(rows(`SELECT * FROM v_actors WHERE id IN ('NOR', 'PER') ORDER BY id`)).toEqual([
      { id: 'NOR', names: 'Åse Lie', sectors: 'GOV', acts: 2, receives: 4, speaks: 1, articles: 3, first: '2031-02-10', last: '2031-02-12' },
      { id: 'PER', names: null, sectors: 'GOV', acts: 1, receives: 0, speaks: 0, articles: 1, first: null, last: null },
    ]) // biome-ignore format: a table
  })
})
