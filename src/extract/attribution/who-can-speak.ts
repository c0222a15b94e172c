import { ROLES } from '../actors/roles.js'
import { formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { phrases } from '../word-set.js'

const PERSONAL = phrases(
  'he, she, they, i, we, you, who, everyone, everybody, someone, somebody, anyone, nobody, many, others, another, both, him, them, her, his, their, some, few, most, all, one, those, us, me, neither, none, several',
)

/** Nouns for people and bodies that speak, beside the roles of politics. */
const SPEAKERS = phrases(
  `board, commission, committee, campaign, university, school, college, group, organization, organisation, foundation, institute, center, centre, association, federation, society, club, panel, jury, chamber, caucus, congress, convention, movement,
  network, station, show, staff, member, fan, critic, ally, rival, friend, foe, opponent, supporter, backer, adviser, donor, source, witness, guest, host, audience, electorate, camp, community, neighbour, neighbor, expert, wife, husband, mother, father, parent,
  son, daughter, brother, sister, kid, boy, girl, guy, person, progressive, conservative, liberal, republican, democrat, socialist, nationalist, survivor, veteran, athlete, coach, player, artist, celebrity, doctor, nurse, lawyer, author, writer, actress,
  actor, star, singer, designer, blogger, columnist, pundit, staffer, aide, operative, strategist, pollster, superdelegate, mainstream, establishment, majority, minority, half, percent, number, couple, pair, duo, user, viewer, reader, customer, client, investor, executive, ceo`,
)

/** Papers that tell, show and hold, though they take no stance. */
const PAPERS = phrases(
  `report, survey, poll, study, article, story, paper, letter, statement, document, data, figure, result, analysis, research, book, memo, email, e-mail, tweet, post, ad, advertisement, commercial, video, film, message, text, bill, law, order, ruling, review, transcript,
  record, finding, editorial, op-ed, headline, note, filing, complaint, lawsuit, indictment, petition, speech, estimate, tally, count, exit poll, website, site, page, account, narrative, theory`,
)

/** Somebody who can say or hold something: a name, a person's pronoun, a noun for people. */
export function isPersonLike(tree: Tree, head: number): boolean {
  const { upos } = wordAt(tree, head)
  const lemma = lemmaOf(tree, head)
  if (upos === 'PROPN' || upos === 'NUM' || upos === 'ADJ') return true
  if (upos === 'PRON' || upos === 'DET') return PERSONAL.has(formOf(tree, head))
  return ROLES.has(lemma) || SPEAKERS.has(lemma) || /(?:er|or|ist|ian|ent|ant)s?$/.test(formOf(tree, head))
}

/** A text or a set of figures. */
export function isPaper(tree: Tree, head: number): boolean {
  return PAPERS.has(lemmaOf(tree, head))
}
