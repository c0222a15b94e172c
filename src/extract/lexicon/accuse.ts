import { adjectives, nouns, table, verbs } from './notation.js'

const BLAME = 'subj > obj|on|for|of|with|by|clause.subj|at|as : clause|of|for|as|ccomp|over|obj'
const NOUN = 'poss|by|from|mod|subj > of|against|on|at : of|over|for|ccomp|about|clause'
const JUDGED = 'speaker > subj|of|by|for : subj|xcomp|for'

/** Criticising, blaming, alleging, condemning, investigating, suing. */
export const ACCUSE = table(
  'ACCUSE',
  verbs(
    'accuse, blame, blame on, blame for, condemn, denounce, criticise, criticize, decry, deplore, slam, blast, chide, rebuke, reprimand, censure, lambast, lambaste, castigate, berate, upbraid, admonish, assail, deride, ridicule, mock, scold, excoriate, vilify, disparage, bash, pillory, charge with, fault, reproach, reprove, indict, impeach, sue, revile, malign, brand, skewer, savage, slate, belittle, taunt, insult, bemoan, lament, call out, lash out at, hit out at, rail against, rail at, inveigh against, take aim at, take issue with, complain about, complain of, complain to, speak out against, rebuke for, find fault with, point finger at, cry foul over, hold responsible, hold accountable, lay blame on, rap, tear into, rip into, hit back at, fire back at, fulminate against, bristle',
    BLAME,
    { unless: { obj: 'door, ball, team, goal, music' } },
  ),
  verbs('attack, pan, knock', BLAME, { guard: 'verbal attack' }),
  verbs('allege, charge', 'subj > clause.subj : ccomp', { where: { ccomp: 'hostile' } }),
  verbs('suspect, finger', 'subj > obj : of|clause', { where: { obj: 'party' } }),
  verbs(
    'investigate, probe, inquire into, look into, open/launch/order/begin/start/announce/conduct investigation/inquiry/probe/hearing/enquiry, put on trial, bring charge against, file complaint/lawsuit/suit/case/charge/petition, file complaint against, take to court, take case to, press charge, dispatch inspector/monitor, send inspector/investigator/monitor, inspect',
    'subj > into|against|of|by|at|on|to|with|obj : into|obj|over',
    { mode: 'investigate', guard: 'official' },
  ),
  verbs(
    'level/make/hurl/trade/exchange/repeat/raise/voice/express/direct/air/lodge/lob accusation/allegation/charge/criticism/complaint/concern/barb/protest/insult/outrage/anger/dismay/alarm/displeasure/condemnation/misgiving/grievance/worry/disappointment',
    'subj > against|at|with|over|about|to|of : over|about|of|at|ccomp',
  ),
  verbs(
    'face/draw/attract/spark/provoke/prompt/trigger/invite/meet criticism/condemnation/outcry/backlash/rebuke/outrage/anger/challenge',
    'from|by > subj|obj : over|for|subj',
  ),
  verbs(
    'describe/label/brand/denounce/call/dub/characterise/characterize/condemn/portray terrorist/illegal/unacceptable/disaster/crime/war-crime/genocide/aggression/criminal/liar/dictator/enemy/threat/terrorism/insane/ridiculous/terrible/provocation/deal/mistake/illegitimate/regime/bully/hypocrite/murderer/thug/killer/unfair/shameful/cowardly/barbaric/worst',
    'subj|speaker > obj : obj|self',
  ),
  nouns(
    'accusation, allegation, criticism, condemnation, denunciation, rebuke, blame, outcry, indictment, lawsuit, complaint, censure, finger-pointing, backlash, challenge, protest note, tirade, war crimes investigation, inquiry, probe, investigation',
    NOUN,
    { guard: 'own parties' },
  ),
  adjectives(
    'illegal, unlawful, unjustified, unjustifiable, unfair, unjust, terrible, horrible, insane, ridiculous, disgraceful, shameful, outrageous, irresponsible, reckless, dangerous, provocative, escalatory, hypocritical, barbaric, cowardly, criminal, disaster, mistake, bad idea, crime, war crime, war criminal, genocide, aggression, provocation, violation, breach, threat, bad deal, terrible deal, worst deal, illegitimate, a failure, failure, lie, betrayal, catastrophe, tragedy, worrying, disappointing, unfortunate, regrettable, destabilising, destabilizing, counterproductive, wrong, flawed, brutal, absurd, nonsense, problem, joke, disgrace, embarrassment, immoral, cruel, inhumane, abhorrent, appalling, unconscionable, deplorable, sham, terrorist, liar, killer, dictator, not justified',
    JUDGED,
    { guard: 'evaluation' },
  ),
  adjectives(
    'critical of, guilty of, responsible for, to blame for, to blame, complicit in, behind, angry with, angry at, angry about, furious with, furious at, disappointed with, disappointed by, disappointed in, concerned about, concerned, worried about, alarmed by, alarmed at, outraged by, outraged at, upset with, appalled by, appalled at, dismayed by, frustrated with, fed up with, unhappy with, unhappy about, displeased with, guilty',
    'speaker|subj > subj|of|with|at|about|by|in : of|for|about|by|with|at|in|ccomp',
    { guard: 'official' },
  ),
)
