/**
 * Modifiers that make another thing of an event noun: a heart attack is no attack, a trade war no war. Rows that name the longer noun
 * ("hunger strike") hold all the same.
 */
const OTHER_SENSES: Readonly<Record<string, string>> = {
  strike:
    'hunger general labour labor rail transport wildcat pilot train bus teacher doctor nurse sympathy lightning bird solo late',
  attack: 'heart panic asthma anxiety shark dog bear counter verbal personal bitter scathing stinging blistering',
  war: 'trade price bidding turf culture cold star tariff currency customs rating propaganda browser word class generational console',
  battle: 'legal court custody uphill relegation title cancer boardroom takeover election ratings budget',
  fight: 'title cage fist food relegation budget election',
  raid: 'fridge dawn wardrobe',
  bomb: 'bath photo time tax',
  blast: 'jet heat cold arctic',
  talk: 'pep small trash team transfer contract pay wage merger takeover pillow sweet locker',
  meeting: 'board shareholder annual family prayer race athletics creditor staff parent breakfast',
  summit: 'mountain ski',
  visit: 'hospital doctor dental home museum school web site family',
  tour: 'concert world european golf bus guided city sightseeing comeback pre-season lions pga atp',
  deal: 'record film book transfer car shopping sponsorship property tv television broadcast endorsement merger takeover loan buyout',
  agreement: 'licence license user rental tenancy shareholder',
  offer: 'job takeover share cash introductory special public discount',
  bid: 'takeover title promotion medal',
  test: 'covid blood driving eye pregnancy fitness medical dna drug drugs stress doping beta antigen cricket screen spelling',
  drill: 'fire oil power dental',
  exercise: 'physical breathing gym aerobic floor cost-cutting',
  release: 'press album film news book data day product software',
  exchange: 'stock foreign currency heat student commodity crypto futures',
  settlement: 'divorce insurance pay wage out-of-court',
  aid: 'hearing first band visual sleep financial-student',
  support: 'technical life customer fan crowd user',
  protest: 'penalty handball',
  march: 'wedding dance title',
  conference: 'press news eastern western academic medical football',
  session: 'training trading recording photo study jam afternoon morning',
  call: 'roll cold conference earnings line curtain',
  withdrawal: 'cash injury alcohol nicotine drug bank',
  retreat: 'yoga wellness glacier summer writing corporate spiritual',
  surrender: 'wicket',
  assault: 'sexual indecent common',
  invasion: 'pitch home privacy',
  threat: 'goal scoring aerial weather storm flood fire tornado',
  warning: 'weather storm flood tsunami profit heat avalanche tornado hurricane gale',
  pressure: 'blood air tyre tire water low high peer time price inflation',
  defeat: 'home away league cup heavy straight',
}

const senses: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(OTHER_SENSES).map(([noun, modifiers]) => [noun, new Set(modifiers.split(' '))]),
)

/** True when this modifier makes something else of the noun. */
export function isOtherSense(noun: string, modifier: string): boolean {
  return senses.get(noun)?.has(modifier) ?? false
}
