const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
] as const // biome-ignore format: a year
const WEEKDAYS: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
/** First month of the northern season, from 0; a winter ends in the year after it begins. */
const SEASONS: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 }
const NUMBERS: readonly string[] = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
] // biome-ignore format: a count
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 }
const ORDINALS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3, last: 3 }

/** Nouns that date or measure, by lemma; none of them names a party. */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  'day', 'week', 'month', 'year', 'hour', 'minute', 'fortnight', 'quarter-century', 'decade', 'century', 'morning', 'afternoon',
  'evening', 'night', 'weekend', 'today', 'yesterday', 'tomorrow', 'tonight', 'noon', 'midnight', 'dawn', 'dusk', 'time', 'moment',
  'date', 'summer', 'winter', 'spring', 'autumn',
]) // biome-ignore format: a list of words

/** Patterns for the tables of time expressions; each is one alternative without groups. */
export const MONTH = `(?:(?:${MONTHS.join('|')})\\b|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`
export const SEASON = `(?:${Object.keys(SEASONS).join('|')})`
export const YEAR = '(?:1[89]|20)\\d\\d'
export const NUMBER = `(?:\\d{1,3}|an?|the|${NUMBERS.slice(1).join('|')}|${Object.keys(TENS).join('|')}|a couple of)`
export const UNIT = '(?:days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))'
export const DAY_PART = '(?:morning|afternoon|evening|night|lunchtime|midday|midnight|noon)'

/** 0 for January; -1 for no month. Takes the short forms of news, with or without a full stop. */
export function monthNumber(name: string): number {
  const bare = name.toLowerCase().replace('.', '')
  return bare.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(bare))
}

export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.toLowerCase())
}

export function seasonStart(name: string): number {
  return SEASONS[name.toLowerCase()] ?? 0
}

/** "a", "three", "10", "a couple of"; null for no number. */
export function countOf(word: string): number | null {
  const bare = word.toLowerCase()
  if (/^\d+$/.test(bare)) return Number(bare)
  if (/^(?:an?|the)$/.test(bare)) return 1
  if (bare === 'a couple of') return 2
  const small = NUMBERS.indexOf(bare)
  return small > 0 ? small : (TENS[bare] ?? null)
}

/** 0 for "first". */
export function ordinalOf(word: string): number {
  return ORDINALS[word.toLowerCase()] ?? 0
}
