/** News agencies: their name, and the forms in which credits and datelines give it. */
const AGENCIES: readonly (readonly [name: string, ...forms: readonly string[]])[] = [
  ['Reuters', 'Thomson Reuters'],
  ['AP', 'The Associated Press', 'Associated Press'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  ['UPI', 'United Press International'],
  ['Bloomberg', 'Bloomberg News'],
  ['PA', 'PA Media', 'Press Association'],
  ['EFE'],
  ['ANSA'],
  ['TASS', 'Tass', 'ITAR-TASS'],
  ['RIA Novosti', 'RIA', 'RIA news agency'],
  ['Interfax', 'Interfax-Ukraine'],
  ['Ukrinform'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Kyodo', 'Kyodo News'],
  ['Yonhap', 'Yonhap News Agency'],
  ['KCNA'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS'],
  ['Anadolu', 'Anadolu Agency', 'AA'],
  ['IRNA'],
  ['Tasnim'],
  ['Fars', 'Fars News Agency'],
  ['SANA'],
  ['WAFA'],
  ['MENA'],
  ['AAP'],
  ['The Canadian Press', 'Canadian Press'],
]

/** Papers and stations whose names do not show by their form what they are. */
const OUTLETS: readonly string[] = [
  'CNN', 'BBC', 'NBC', 'CBS', 'ABC', 'Fox', 'MSNBC', 'CNBC', 'PBS', 'NPR', 'ITV', 'LBC', 'ARD', 'ZDF', 'RAI', 'TF1', 'BFM',
  'RT', 'NHK', 'Al Jazeera', 'Al Arabiya', 'Axios', 'Politico', 'Semafor', 'Le Monde', 'Le Figaro', 'Libération', 'Der Spiegel',
  'Spiegel', 'Die Zeit', 'Die Welt', 'Bild', 'El País', 'La Repubblica', 'Corriere della Sera', 'Haaretz', 'Asahi Shimbun', 'Nikkei',
  'the Guardian', 'the Economist', 'the Independent', 'the Telegraph', 'the Financial Times', 'Newsweek', 'Suspilne', 'Rossiya 1',
  'Deutsche Welle', 'France 24', 'France 2', 'Sky', 'Channel 4', 'Fox News Sunday', 'Radio Free Europe', 'Kyiv Independent', 'the Hill',
] // biome-ignore format: a list of names

/** The last word of a name that says it is a paper, a station or a channel. */
const OUTLET_NOUN =
  '(?:News|Times|Post|Journal|Tribune|Herald|Gazette|Chronicle|Mail|Press|TV|Television|Radio|Today|Channel|Network|Magazine|Daily|Review|Observer|Standard|Broadcasting|Media)'

const anyOf = (names: readonly string[]) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&'))
    .join('|')

/** Source of a pattern for an agency in any of its forms. */
export const AGENCY_PATTERN = `(?:${anyOf(AGENCIES.flat())})`

/** What an outlet is called where its name alone would not say what it is: "the television channel Kanal 5", "the Bild newspaper". */
const OUTLET_KIND =
  '(?:newspaper|daily|weekly|magazine|broadcaster|channel|station|network|website|outlet|portal|news agency|news site)'
const KIND_BEFORE = `(?:(?:[A-Z][a-z]+(?:[’']s)? )?(?:[a-z]+ |TV ){0,2}${OUTLET_KIND} )`
const NAME =
  '(?!(?:The|An?|Another|One|That|This|His|Her|Its|Their|Our) )[A-Z][\\p{L}\\d.&-]*(?: [A-Z][\\p{L}.&-]*){0,2}(?: \\d{1,2})?'
const DESCRIBED = `${KIND_BEFORE}${NAME}|${NAME} ${OUTLET_KIND}`
const KNOWN = anyOf([...AGENCIES.flat(), ...OUTLETS].map((name) => name.replace(/^the /i, '')))

/** Source of a pattern for an outlet: agency, known name, a capitalised name that ends in a noun for one, or that has one beside it. */
export const OUTLET_PATTERN = `(?:the )?(?:(?:${KNOWN}|(?:(?:[A-Z][\\p{L}&’'-]*|(?:[A-Z]\\.){1,3})\\s){1,3}${OUTLET_NOUN})(?: ${OUTLET_NOUN})?|${DESCRIBED})(?![\\p{L}\\d])`

/** Source of a pattern for an outlet that a report has named before: "the Journal", "the newspaper". */
export const SHORT_OUTLET_PATTERN =
  '(?:the (?:Journal|Times|Post|Telegraph|Tribune|Herald|newspaper|paper|broadcaster|network|channel|magazine|agency))'

const NAME_BY_FORM = new Map(
  AGENCIES.flatMap(([name, ...forms]) => [name, ...forms].map((form) => [form, name] as const)),
)

const BESIDE_NAME = new RegExp(`^(?:the )?${KIND_BEFORE}(?=[A-Z])| ${OUTLET_KIND}$`, 'u')

/** One name for all forms of an agency; other outlets keep theirs, without the article. */
export function outletName(words: string): string {
  const bare = words.trim().replace(/\s+/g, ' ').replace(BESIDE_NAME, '')
  return NAME_BY_FORM.get(bare) ?? NAME_BY_FORM.get(bare.replace(/^the /i, '')) ?? bare.replace(/^the /i, '')
}
