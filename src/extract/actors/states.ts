import type { Country } from 'world-countries'
import { expandLines, type GazetteerRow, type NameLine } from './gazetteer-row.js'
import { COUNTRIES } from './state-names.js'

/** Names that are also common words or common first names, which would make parties of bystanders. */
const TOO_COMMON = new Set([
  'island',
  'mann',
  'mannin',
  'ngwane',
  'timor',
  'stanley',
  'douglas',
  'victoria',
  'kingston',
  'georgetown',
  'jamestown',
  'san jose',
  'san josé',
  'the valley',
  'hamilton',
  'plymouth',
  'thai',
  'islas malvinas',
  'portuguesa',
])
/** Dependencies whose governments news reports name as parties of their own. */
const PARTIES_WITHOUT_INDEPENDENCE = new Set(['HKG', 'MAC', 'TWN', 'PSE', 'UNK', 'GRL', 'ESH', 'PRI'])
/** The package codes Kosovo UNK, which here is the sector of the unknown; XKX is what the EU and the World Bank use. */
const codeOf = (country: Country): string => (country.cca3 === 'UNK' ? 'XKX' : country.cca3)

/** What the package lacks: names in use in English news, and plural or irregular demonyms. */
const USAGE: readonly NameLine[] = [
  ['USA', 'GOV', 'demonym', 'American, Americans'],
  ['USA', 'GOV', 'state', 'US, U.S., USA, U.S.A., America, the States, United States of America'],
  ['GBR', 'GOV', 'demonym', 'Briton, Britons, Brits, English, Scottish'],
  ['GBR', 'GOV', 'state', 'UK, U.K., Britain, Great Britain, England, Scotland, Wales'],
  ['ARE', 'GOV', 'state', 'UAE, U.A.E., Emirates'],
  ['RUS', 'GOV', 'state', 'Soviet Union, USSR'],
  ['RUS', 'GOV', 'demonym', 'Soviet'],
  ['CZE', 'GOV', 'state', 'Czech Republic, Czechoslovakia'],
  ['CZE', 'GOV', 'demonym', 'Czechoslovak, Czechs'],
  ['DEU', 'GOV', 'state', 'West Germany, East Germany'],
  ['DEU', 'GOV', 'demonym', 'West German, East German'],
  ['SRB', 'GOV', 'state', 'Yugoslavia'],
  ['SRB', 'GOV', 'demonym', 'Serb, Serbs, Yugoslav'],
  ['HRV', 'GOV', 'demonym', 'Croat, Croats'],
  ['BIH', 'GOV', 'state', 'Bosnia, Bosnia-Herzegovina, Bosnia-Hercegovina'],
  ['BIH', 'GOV', 'demonym', 'Bosnian, Bosniak, Bosnian Serb'],
  ['XKX', 'GOV', 'demonym', 'Kosovar, Kosovo Albanian'],
  ['COD', 'GOV', 'state', 'DRC, Democratic Republic of the Congo, Zaire'],
  ['COG', 'GOV', 'state', 'Congo Republic'],
  ['COD', 'GOV', 'demonym', 'Congolese, Zairean'],
  ['TUR', 'GOV', 'state', 'Turkey'],
  ['TUR', 'GOV', 'demonym', 'Turk, Turks'],
  ['IRN', 'GOV', 'state', 'Persia, Islamic Republic'],
  ['MMR', 'GOV', 'demonym', 'Myanmar'],
  ['KGZ', 'GOV', 'demonym', 'Kyrgyz'],
  ['KAZ', 'GOV', 'demonym', 'Kazakh, Kazakhs'],
  ['UZB', 'GOV', 'demonym', 'Uzbek, Uzbeks'],
  ['TJK', 'GOV', 'demonym', 'Tajik, Tajiks'],
  ['AZE', 'GOV', 'demonym', 'Azeri, Azeris'],
  ['SAU', 'GOV', 'demonym', 'Saudi, Saudis'],
  ['ARG', 'GOV', 'demonym', 'Argentinian, Argentinians'],
  ['ISL', 'GOV', 'demonym', 'Icelandic'],
  ['LUX', 'GOV', 'demonym', 'Luxembourgish'],
  ['NZL', 'GOV', 'demonym', 'Kiwi'],
  ['ESP', 'GOV', 'demonym', 'Spaniard, Spaniards'],
  ['FRA', 'GOV', 'demonym', 'Frenchman, Frenchmen'],
  ['POL', 'GOV', 'demonym', 'Pole, Poles'],
  ['DNK', 'GOV', 'demonym', 'Dane, Danes'],
  ['SWE', 'GOV', 'demonym', 'Swede, Swedes'],
  ['FIN', 'GOV', 'demonym', 'Finn, Finns'],
  ['PHL', 'GOV', 'demonym', 'Philippine, Filipinos, Filipina'],
  ['BWA', 'GOV', 'demonym', 'Botswanan'],
  ['LSO', 'GOV', 'demonym', 'Basotho'],
  ['NER', 'GOV', 'demonym', 'Nigerien'],
  ['BFA', 'GOV', 'demonym', 'Burkinabe, Burkinabé'],
  ['CIV', 'GOV', 'state', "Cote d’Ivoire, Cote d'Ivoire"],
  ['SVN', 'GOV', 'demonym', 'Slovenian'],
  ['SVK', 'GOV', 'demonym', 'Slovakian'],
  ['TLS', 'GOV', 'state', 'East Timor'],
  ['TLS', 'GOV', 'demonym', 'Timorese'],
  ['SWZ', 'GOV', 'state', 'Swaziland'],
  ['MKD', 'GOV', 'state', 'Macedonia'],
  ['KOR', 'GOV', 'state', 'S. Korea, ROK'],
  ['KOR', 'GOV', 'demonym', 'S. Korean'],
  ['PRK', 'GOV', 'state', 'N. Korea, DPRK'],
  ['PRK', 'GOV', 'demonym', 'N. Korean'],
  ['CHN', 'GOV', 'state', 'PRC, mainland China'],
  ['PSE', 'GOV', 'state', 'Palestinian territories, Palestinian Territories'],
  ['VAT', 'REL', 'state', 'Holy See, Vatican', 'Vatican'],
  ['AFG', 'GOV', 'demonym', 'Afghani'],
  ['GRC', 'GOV', 'demonym', 'Hellenic'],
  ['IRL', 'GOV', 'demonym', 'Irishman'],
  ['NLD', 'GOV', 'state', 'Holland, The Netherlands'],
  ['CPV', 'GOV', 'state', 'Cabo Verde'],
  ['LKA', 'GOV', 'demonym', 'Sinhalese'],
]

const isParty = (country: Country): boolean => country.independent || PARTIES_WITHOUT_INDEPENDENCE.has(country.cca3)
const isLatin = (name: string): boolean => /^[\p{Script=Latin}\s'’.-]{4,}$/u.test(name) && !/[ʁʾʿ‘]/.test(name)
const usable = (name: string): boolean => isLatin(name) && !TOO_COMMON.has(name.toLowerCase())

function rowsOf(country: Country): readonly GazetteerRow[] {
  const row = (alias: string, kind: 'state' | 'demonym' | 'seat'): GazetteerRow => ({
    alias,
    kind,
    id: codeOf(country),
    sector: 'GOV',
    name: null,
  })
  const demonyms = (country.demonyms?.eng?.m ?? '').split(/, | or /).filter(usable)
  return [
    ...[country.name.common, country.name.official, ...country.altSpellings]
      .filter(usable)
      .map((name) => row(name, 'state')),
    ...demonyms.map((name) => row(name, 'demonym')),
    ...demonyms.filter((name) => /(?:n|i|o|er|ot)$/.test(name)).map((name) => row(`${name}s`, 'demonym')),
    ...country.capital.filter(usable).map((name) => row(name, 'seat')),
  ]
}

/** Every state with its English names, demonyms and capital: from the package `world-countries`, then what it lacks. */
export function stateRows(): readonly GazetteerRow[] {
  return [...COUNTRIES.filter(isParty).flatMap(rowsOf), ...expandLines(USAGE)]
}
