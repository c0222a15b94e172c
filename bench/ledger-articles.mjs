// Reports as a desk gets them in a year, for measuring `demarche add`: several hundred stories of 1 to 30 reports, each of about 500 words.
//
// The sentences are those of samples/ and eval/stories/, which come as two or three reports of one story each. For every story made here the
// states of a template are put in place by others, with their capitals and adjectives, its other names by names of syllables, its weekdays and
// its figures by others, always the same within the story. A report has most sentences of one report of the template, some of the
// others', and now and then a figure or a verb of its own; what is short of 500 words comes from another template under names that only this report has.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const WORDS = 500
const MOST_REPORTS = 30

const STATES =
  `Bolivia Bolivian La_Paz|Brazil Brazilian Brasilia|Norway Norwegian Oslo|Iceland Icelandic Reykjavik|Turkey Turkish Ankara|Ukraine Ukrainian Kyiv
Russia Russian Moscow|Kenya Kenyan Nairobi|Ethiopia Ethiopian Addis_Ababa|Egypt Egyptian Cairo|Sudan Sudanese Khartoum|Chad Chadian N'Djamena|Peru Peruvian Lima
Chile Chilean Santiago|Ghana Ghanaian Accra|Senegal Senegalese Dakar|Mali Malian Bamako|Niger Nigerien Niamey|Nigeria Nigerian Abuja|Angola Angolan Luanda
Zambia Zambian Lusaka|Malawi Malawian Lilongwe|India Indian New_Delhi|Pakistan Pakistani Islamabad|Iran Iranian Tehran|Iraq Iraqi Baghdad|Jordan Jordanian Amman
Georgia Georgian Tbilisi|Armenia Armenian Yerevan|Azerbaijan Azerbaijani Baku|Serbia Serbian Belgrade|Albania Albanian Tirana|Hungary Hungarian Budapest
Poland Polish Warsaw|Latvia Latvian Riga|Sweden Swedish Stockholm|Denmark Danish Copenhagen|Portugal Portuguese Lisbon|Morocco Moroccan Rabat|Algeria Algerian Algiers
Tunisia Tunisian Tunis|Libya Libyan Tripoli|Vietnam Vietnamese Hanoi|Thailand Thai Bangkok|Cambodia Cambodian Phnom_Penh|Mongolia Mongolian Ulaanbaatar
Afghanistan Afghan Kabul|Indonesia Indonesian Jakarta|Honduras Honduran Tegucigalpa|Nicaragua Nicaraguan Managua|Laos Laotian Vientiane|Gambia Gambian Banjul`
    .split(/[|\n]/)
    .map((row) => row.split(' ').map((word) => word.replace('_', ' ')))
const STATE_WORDS = new Map(STATES.flatMap((row, state) => row.map((word, form) => [word, { state, form }])))
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const COMMON = new Set(
  `United States U.S. UN NATO European Union African Nations Security Council President Prime Minister Foreign Defense Defence Interior Army Parliament Embassy
  January February March April May June July August September October November December Mr Mrs Ms Dr I The A In On At`.split(
    /\s+/,
  ),
)
const VERBS = {
  said: 'stated',
  demanded: 'insisted on',
  rejected: 'turned down',
  accused: 'blamed',
  urged: 'called on',
  warned: 'cautioned',
}
const SYLLABLES =
  'ba ber cor dan del el far gor hal ik jun ka lem lor mar mi nov or pel qua ra san sil tor ul var wen yor zel'.split(
    ' ',
  )
const OUTLETS = Array.from(
  { length: 40 },
  (_, at) =>
    `The ${['Harbour', 'Valley', 'Capital', 'Evening', 'Northern', 'Border', 'Market', 'River'][at % 8]} ${['Post', 'Wire', 'Courier', 'Mail', 'Journal'][Math.floor(at / 8)]}`,
)

const bodyOf = (text) => text.replace(/^(?:\w+: .*\n)+\n/, '').trim()
const sentencesOf = (text) => text.split(/(?<=[.!?]["”’]?)\s+|\n+/).filter((sentence) => sentence.trim() !== '')
const reportsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => sentencesOf(bodyOf(readFileSync(`${folder}/${name}`, 'utf8'))))
const TEMPLATES = [
  reportsIn(at('../samples')),
  ...readdirSync(at('../eval/stories'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => reportsIn(at(`../eval/stories/${name}`))),
]
const LOWER = new Set(TEMPLATES.flat(2).flatMap((sentence) => sentence.match(/\b\p{Ll}[\p{L}’']*/gu) ?? []))
const WORD = /(?:Addis Ababa|La Paz|New Delhi|Phnom Penh|N'Djamena)|\p{L}[\p{L}\p{M}’'.]*\p{L}|\p{L}|\d+(?:[.,]\d+)*/gu

/** Mulberry32, public domain: the same articles on every run. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
const one = (chance, items) => items[Math.floor(chance() * items.length)]
const wordsIn = (sentence) => sentence.split(/\s+/).length

/** Puts the names and figures of a story in place of those of a template. */
function rewriterOf(chance) {
  const shift = 1 + Math.floor(chance() * (STATES.length - 1))
  const words = new Map()
  const made = (word) => {
    const state = STATE_WORDS.get(word)
    if (state) return STATES[(state.state + shift) % STATES.length][state.form]
    if (WEEKDAYS.includes(word)) return one(chance, WEEKDAYS)
    if (/^(?:19|20)\d\d$/.test(word)) return word
    if (/^\d/.test(word)) return String(2 + Math.floor(chance() ** 3 * 2000))
    if (!/^\p{Lu}\p{Ll}/u.test(word) || COMMON.has(word) || LOWER.has(word.toLowerCase())) return word
    const name = Array.from({ length: 2 + Math.floor(chance() * 2) }, () => one(chance, SYLLABLES)).join('')
    return name[0].toUpperCase() + name.slice(1)
  }
  return (sentence) =>
    sentence.replace(WORD, (word) => {
      const bare = word.replace(/[’']s$/, '')
      if (!words.has(bare)) words.set(bare, made(bare))
      return words.get(bare) + word.slice(bare.length)
    })
}

/** A figure or a verb of this report's own, now and then. */
function inOwnWords(sentence, chance) {
  return sentence
    .replace(/\b(?:said|demanded|rejected|accused|urged|warned)\b/g, (verb) => (chance() < 0.3 ? VERBS[verb] : verb))
    .replace(/\b\d+\b/g, (figure) =>
      chance() < 0.1 && !/^(?:19|20)\d\d$/.test(figure) ? String(Number(figure) + 1) : figure,
    )
}

function reportOf(templates, rewrite, chance) {
  const main = one(chance, templates)
  const rest = templates.filter((report) => report !== main).flat()
  const told = [...main.filter((_, at) => at < 2 || chance() > 0.15), ...rest.filter(() => chance() < 0.3)].map(
    (sentence) => inOwnWords(rewrite(sentence), chance),
  )
  const other = rewriterOf(chance)
  const filling = one(chance, TEMPLATES)
    .flat()
    .filter(() => chance() < 0.5)
  const sentences = []
  let words = 0
  for (const sentence of [...told, ...filling.map(other)]) {
    if (words >= WORDS) break
    sentences.push(sentence)
    words += wordsIn(sentence)
  }
  return {
    title: sentences[0],
    text: sentences
      .slice(1)
      .join(' ')
      .replace(/((?:\S+\s+){60,90}?\S+[.!?]["”’]?)\s/g, '$1\n\n'),
  }
}

/** Most stories have few reports, some many. */
const sizeOf = (chance) => 1 + Math.floor(chance() ** 3 * MOST_REPORTS)

/** So many reports in order of publication: `{ id, outlet, title, published, text }`. `asOne`: all of one story, within two weeks. */
export function ledgerArticles(count, { asOne = false, seed = 7 } = {}) {
  const chance = random(seed)
  const reports = []
  while (reports.length < count) {
    const templates = one(chance, TEMPLATES)
    const rewrite = rewriterOf(chance)
    const day = Math.floor(chance() * 365)
    const size = Math.min(count - reports.length, asOne ? count : sizeOf(chance))
    for (let at = 0; at < size; at++) {
      const published = new Date(Date.UTC(2023, 0, 1 + day, 24 * chance() * (asOne ? 14 : 5))).toISOString()
      reports.push({
        id: String(reports.length),
        outlet: one(chance, OUTLETS),
        published,
        ...reportOf(templates, rewrite, chance),
      })
    }
  }
  return reports.toSorted((a, b) => (a.published < b.published ? -1 : 1))
}
