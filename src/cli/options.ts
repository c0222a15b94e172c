import { Option } from 'commander'
import type { TableName } from '../export/export-names.js'
import { JUDGEMENTS_FILE } from '../store/judgements-file.js'
import { DATABASE_FILE } from './database.js'

/** Options as commander gives them, of all commands; what is not given is absent. */
export interface Given {
  readonly json?: boolean
  readonly markdown?: boolean
  readonly all?: boolean
  readonly actors?: readonly string[]
  readonly judgements?: string
  readonly keep: boolean
  readonly story?: string
  readonly ids?: readonly string[]
  readonly by?: string
  readonly record?: string
  readonly db?: string
  readonly retry?: boolean
  readonly allowPrivate?: boolean
  readonly every?: number
  readonly once?: boolean
  readonly list?: boolean
  readonly remove?: string
  readonly table?: TableName
  readonly output?: string
  readonly host: string
  readonly port?: number
  readonly tokenFile?: string
  readonly userHeader?: string
  readonly publicHost?: readonly string[]
}

/** Of an option that may be given several times. */
export const repeated = (value: string, values: readonly string[] = []): readonly string[] => [...values, value]

/** May be given several times; of two files that have the same name, the later one counts. */
export function actorsOption(): Option {
  return new Option('--actors <file>', 'know the actors of a CSV or PETRARCH file too; may be repeated').argParser(
    repeated,
  )
}

export function databaseOption(): Option {
  return new Option('--db <file>', `the ledger (default: that of DEMARCHE_DB, else ${DATABASE_FILE} in this folder)`)
}

export function judgementsOption(): Option {
  return new Option('--judgements <file>', `the file of judgements (default: ${JUDGEMENTS_FILE} in this folder)`)
}

export function keepOption(): Option {
  return new Option('--no-keep', 'do not keep the ledger for show and judge')
}

export function idsOption(): Option {
  return new Option('--ids <a,b>', 'the two reports to compare, by their ids').argParser((ids: string) =>
    ids.split(','),
  )
}

export function byOption(): Option {
  return new Option('--by <name>', 'who judges (default: your login name)')
}

/** How a document is written. */
export function formOf({ json, markdown }: Given): 'terminal' | 'json' | 'markdown' {
  return json ? 'json' : markdown ? 'markdown' : 'terminal'
}
