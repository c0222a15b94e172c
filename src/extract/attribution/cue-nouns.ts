/** What a noun takes, `to-do` an infinitive, else the prepositions of its thing; a clause with "that" goes with every one of them. */
const LINES: readonly (readonly [takes: string, nouns: string])[] = [
  [
    '',
    'statement, belief, assertion, argument, allegation, assurance, insistence, announcement, contention, remark, declaration, opinion, fear, conviction, admission, message, conclusion, notion, idea, charge, prediction, rumor, rumour, point, sense, feeling, impression, confidence, certainty, recognition, finding, indication, ruling, case',
  ],
  [
    'to-do',
    'promise, pledge, vow, threat, decision, plan, proposal, offer, intention, commitment, willingness, refusal, desire, demand, call, wish, hope, goal, ambition, agreement, readiness, reluctance, claim',
  ],
  [
    'of',
    'criticism, praise, condemnation, denunciation, endorsement, support, approval, view, opinion, description, assessment, fear, suspicion, rejection, depiction, characterisation, characterization, portrayal, rebuke, mockery, dismissal, disavowal, denial, defence, defense, accusation, acceptance, criticism, admiration, warning, disapproval, critique, interpretation, account',
  ],
  [
    'for',
    'support, call, demand, request, plea, preference, praise, concern, respect, admiration, contempt, enthusiasm, backing, endorsement, hope, disdain, love, sympathy, appeal, plan',
  ],
  [
    'about',
    'concern, complaint, comment, statement, claim, question, doubt, remark, warning, worry, view, feeling, anxiety, skepticism, scepticism, story, accusation, insecurity',
  ],
  ['on', 'stance, view, position, comment, opinion, attack, statement, remark'],
  ['to', 'opposition, objection, reaction, response, commitment, resistance, reference'],
  ['with', 'agreement, disagreement, frustration, dissatisfaction, disappointment'],
  ['over', 'concern, anger, dispute'],
  ['in', 'interest, belief, faith, confidence'],
  ['against', 'charge, allegation, accusation, threat, complaint, warning, attack'],
]

/** Nouns that attribute, with what each takes. */
export const CUE_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = merged()

function merged(): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = new Map<string, Set<string>>()
  for (const [takes, nouns] of LINES)
    for (const noun of nouns.split(',').map((one) => one.trim())) {
      const row = rows.get(noun) ?? new Set()
      if (takes !== '') row.add(takes)
      rows.set(noun, row)
    }
  return rows
}
