/**
 * What an analyst reads: a row for each thing, with its parties, article and story in words. As `001-ledger.ts`, never changed once released.
 *
 * SQLite parses all views when it opens a file, so one that an older version cannot parse keeps it from reading the whole ledger. These are
 * written for 3.37, the first with STRICT tables: no ORDER BY within `group_concat` (3.44), whose order is that of the rows it is given.
 */
export const LEDGER_VIEWS = `
CREATE VIEW v_stories AS
SELECT
  s.id, s.title, s.first, s.last, s.changed,
  (SELECT count(*) FROM articles a WHERE a.story = s.id) AS articles,
  (SELECT count(DISTINCT coalesce(a.outlet, a.id)) FROM articles a WHERE a.story = s.id) AS outlets,
  (SELECT count(*) FROM articles a JOIN records r ON r.article = a.id WHERE a.story = s.id) AS records,
  (SELECT count(*) FROM claims c WHERE c.story = s.id) AS claims,
  (SELECT count(*) FROM claims c WHERE c.story = s.id AND c.agreement = 'corroborated') AS corroborated,
  (SELECT count(*) FROM claims c WHERE c.story = s.id AND c.agreement = 'conflicting') AS conflicting,
  (SELECT count(*) FROM positions p WHERE p.story = s.id) AS positions
FROM stories s;

CREATE VIEW v_articles AS
SELECT
  a.id, a.ref, a.outlet, a.title, a.byline, a.published, a.updated, a.url, a.language, a.story, s.title AS story_title,
  (SELECT group_concat(o.name, '; ') FROM (SELECT name FROM article_origins WHERE article = a.id ORDER BY seq) o) AS origins,
  (SELECT count(*) FROM records r WHERE r.article = a.id) AS records,
  (SELECT count(*) FROM statements t WHERE t.article = a.id) AS statements,
  (SELECT count(*) FROM conditions k WHERE k.article = a.id) AS conditions,
  a.earlier, a.source, a.added
FROM articles a LEFT JOIN stories s ON s.id = a.story;

CREATE VIEW v_records AS
SELECT
  r.article || '#' || r.id AS ref, r.day, r.type, r.mode, r.status,
  (SELECT group_concat(actor, ', ') FROM (
    SELECT p.actor FROM record_parties rp JOIN parties p ON p.number = rp.party WHERE rp.record = r.number AND rp.role = 'actor' ORDER BY rp.seq
  )) AS actors,
  (SELECT group_concat(actor, ', ') FROM (
    SELECT p.actor FROM record_parties rp JOIN parties p ON p.number = rp.party WHERE rp.record = r.number AND rp.role = 'recipient' ORDER BY rp.seq
  )) AS recipients,
  r.content, w.actor AS speaker, w.name AS speaker_name, r.evidence, r."trigger", r.start, r."end", r.place,
  r.date_start, r.date_end, r.date_text, r.confidence, r.rule,
  r.article, a.outlet, a.title, a.published, a.story, s.title AS story_title, m.claim, c.agreement
FROM records r
JOIN articles a ON a.id = r.article
LEFT JOIN stories s ON s.id = a.story
LEFT JOIN parties w ON w.number = r.speaker
LEFT JOIN claim_members m ON m.record = r.number
LEFT JOIN claims c ON c.id = m.claim;

CREATE VIEW v_statements AS
SELECT
  t.article || '#' || t.id AS ref, w.actor AS speaker, w.name AS speaker_name, t.source, t.cue,
  (SELECT group_concat(json_extract(value, '$.text'), ' … ') FROM json_each(t.content)) AS content,
  t.directness, t.force, t.within,
  (SELECT group_concat(p.actor, ', ') FROM json_each(t.addressees) n JOIN parties p ON p.number = n.value) AS addressees,
  t.date_start, t.date_end, t.date_text, t.article, a.outlet, a.title, a.published, a.story, s.title AS story_title
FROM statements t
JOIN articles a ON a.id = t.article
LEFT JOIN stories s ON s.id = a.story
LEFT JOIN parties w ON w.number = t.speaker;

CREATE VIEW v_conditions AS
SELECT
  k.article || '#' || k.id AS ref, k.kind, k.antecedent, k.cue, k.consequent, h.actor AS holder, h.name AS holder_name,
  k.article, a.outlet, a.title, a.published, a.story, s.title AS story_title
FROM conditions k
JOIN articles a ON a.id = k.article
LEFT JOIN stories s ON s.id = a.story
LEFT JOIN parties h ON h.number = k.holder;

CREATE VIEW v_claims AS
SELECT
  c.id, c.label, c.agreement, c.outlets, c.origins, c.origin, c.type, c.status,
  (SELECT group_concat(p.actor, ', ') FROM json_each(c.actors) n JOIN parties p ON p.number = n.value) AS actors,
  (SELECT group_concat(p.actor, ', ') FROM json_each(c.recipients) n JOIN parties p ON p.number = n.value) AS recipients,
  (SELECT count(*) FROM claim_members m WHERE m.claim = c.id) AS members,
  (SELECT min(r.day) FROM claim_members m JOIN records r ON r.number = m.record WHERE m.claim = c.id) AS first_day,
  (SELECT group_concat(words, '; ') FROM (
    SELECT d.slot || ': ' || (SELECT group_concat(value, ' / ') FROM (SELECT DISTINCT value FROM json_each(d."values"))) AS words
    FROM differences d WHERE d.claim = c.id AND d.conflict = 1 ORDER BY d.seq
  )) AS conflicts,
  c.lead, c.story, s.title AS story_title
FROM claims c JOIN stories s ON s.id = c.story;

CREATE VIEW v_positions AS
SELECT
  p.id, h.actor AS holder, h.name AS holder_name, p.stance, o.label AS proposal_label, p.basis, w.actor AS according, p.supposed,
  (SELECT group_concat(words, '; ') FROM (
    SELECT k.kind || ': ' || k.antecedent || ' → ' || k.consequent AS words
    FROM json_each(p.conditions) j
    JOIN conditions k ON k.id = substr(j.value, instr(j.value, '#') + 1) AND k.article = substr(j.value, 1, instr(j.value, '#') - 1)
    ORDER BY j.key
  )) AS conditions,
  (SELECT group_concat(json_extract(value, '$.stance'), ', ') FROM json_each(p.history)) AS stances,
  p.since, p.last_seen, json_array_length(p.members) AS members, p.proposal, p.story, s.title AS story_title
FROM positions p
JOIN proposals o ON o.id = p.proposal
JOIN stories s ON s.id = p.story
JOIN parties h ON h.number = p.holder
LEFT JOIN parties w ON w.number = p.according;

CREATE VIEW v_sources AS
SELECT
  a.story, s.title AS story_title, a.outlet,
  count(DISTINCT a.id) AS articles,
  count(r.number) AS records,
  count(DISTINCT m.claim) AS claims,
  count(DISTINCT CASE WHEN c.agreement = 'corroborated' THEN c.id END) AS corroborated,
  count(DISTINCT CASE WHEN c.agreement = 'conflicting' THEN c.id END) AS conflicting,
  count(DISTINCT CASE WHEN c.outlets = 1 THEN c.id END) AS alone
FROM articles a
JOIN stories s ON s.id = a.story
LEFT JOIN records r ON r.article = a.id
LEFT JOIN claim_members m ON m.record = r.number
LEFT JOIN claims c ON c.id = m.claim
GROUP BY a.story, a.outlet;

CREATE VIEW v_actors AS
SELECT
  t.actor AS id,
  (SELECT group_concat(name, ', ') FROM (SELECT DISTINCT name FROM parties WHERE actor = t.actor AND name IS NOT NULL ORDER BY name)) AS names,
  (SELECT group_concat(sector, ', ') FROM (SELECT DISTINCT sector FROM parties WHERE actor = t.actor ORDER BY sector)) AS sectors,
  sum(t.acts) AS acts, sum(t.receives) AS receives, sum(t.speaks) AS speaks, count(*) AS articles, min(t.day) AS first, max(t.day) AS last
FROM article_actors t
GROUP BY t.actor;
`
