-- From 2 to 3: what submission and selection need. decision is made anew: a checked word and columns came to it. The
-- reasons stand in schema.sql.
CREATE TABLE joint_neighbourhood (
  id             INTEGER PRIMARY KEY,
  dossier        INTEGER NOT NULL REFERENCES dossier,
  neighbourhood  INTEGER NOT NULL REFERENCES neighbourhood,
  UNIQUE (dossier, neighbourhood)
) STRICT;
CREATE INDEX joint_neighbourhood_by_neighbourhood ON joint_neighbourhood (neighbourhood);
CREATE TABLE reapplication (
  id       INTEGER PRIMARY KEY,
  dossier  INTEGER NOT NULL UNIQUE REFERENCES dossier,
  earlier  INTEGER NOT NULL REFERENCES dossier,
  CHECK (earlier <> dossier)
) STRICT;
CREATE INDEX reapplication_by_earlier ON reapplication (earlier);
CREATE TABLE admissibility (
  id         INTEGER PRIMARY KEY,
  roadmap    INTEGER NOT NULL UNIQUE REFERENCES roadmap,
  outcome    TEXT CHECK (outcome = 'admissible' OR outcome = 'inadmissible'),
  closed_on  TEXT,
  body       TEXT,
  reason     TEXT,
  CHECK ((outcome IS NULL) = (closed_on IS NULL)),
  CHECK (outcome IS NULL OR outcome = 'admissible' OR reason <> '')
) STRICT;
CREATE TABLE admissibility_result (
  id             INTEGER PRIMARY KEY,
  admissibility  INTEGER NOT NULL REFERENCES admissibility,
  criterion      TEXT NOT NULL,
  result         TEXT NOT NULL CHECK (result = 'met' OR result = 'unmet' OR result = 'not-applicable'),
  reason         TEXT,
  on_day         TEXT NOT NULL,
  actor          TEXT NOT NULL,
  UNIQUE (admissibility, criterion),
  CHECK (result <> 'unmet' OR reason <> '')
) STRICT;
CREATE TABLE session (
  id          INTEGER PRIMARY KEY,
  edition     INTEGER NOT NULL REFERENCES edition,
  body        TEXT NOT NULL,
  on_day      TEXT NOT NULL,
  starts_at   TEXT,
  place       TEXT,
  quorum      INTEGER CHECK (quorum > 0),
  summary     TEXT,
  principles  TEXT,
  closed_on   TEXT CHECK (closed_on >= on_day),
  reopened    TEXT
) STRICT;
CREATE INDEX session_by_edition ON session (edition, on_day);
CREATE INDEX session_open ON session (on_day) WHERE closed_on IS NULL;
CREATE TABLE seat (
  id             INTEGER PRIMARY KEY,
  session        INTEGER NOT NULL REFERENCES session,
  number         INTEGER NOT NULL CHECK (number > 0),
  person         INTEGER REFERENCES person,
  neighbourhood  INTEGER REFERENCES neighbourhood,
  organisation   INTEGER REFERENCES organisation,
  capacity       TEXT NOT NULL
    CHECK (capacity = 'chair' OR capacity = 'member' OR capacity = 'facilitator' OR capacity = 'secretary'
      OR capacity = 'observer'),
  present        INTEGER CHECK (present IN (0, 1)),
  aside          TEXT CHECK (aside <> ''),
  UNIQUE (session, number),
  UNIQUE (session, person),
  CHECK (person IS NOT NULL OR neighbourhood IS NOT NULL OR organisation IS NOT NULL)
) STRICT;
CREATE INDEX seat_by_person ON seat (person) WHERE person IS NOT NULL;
CREATE INDEX seat_by_neighbourhood ON seat (neighbourhood) WHERE neighbourhood IS NOT NULL;
CREATE INDEX seat_by_organisation ON seat (organisation) WHERE organisation IS NOT NULL;
CREATE TABLE session_item (
  id        INTEGER PRIMARY KEY,
  session   INTEGER NOT NULL REFERENCES session,
  position  INTEGER NOT NULL CHECK (position > 0),
  dossier   INTEGER REFERENCES dossier,
  title     TEXT CHECK (title <> ''),
  analysis  TEXT,
  UNIQUE (session, position),
  UNIQUE (session, dossier),
  CHECK ((dossier IS NULL) <> (title IS NULL))
) STRICT;
CREATE INDEX session_item_by_dossier ON session_item (dossier) WHERE dossier IS NOT NULL;
CREATE TABLE recusal (
  id       INTEGER PRIMARY KEY,
  seat     INTEGER NOT NULL REFERENCES seat,
  dossier  INTEGER NOT NULL REFERENCES dossier,
  cause    TEXT NOT NULL
    CHECK (cause = 'neighbourhood' OR cause = 'role' OR cause = 'partner' OR cause = 'declared'),
  note     TEXT,
  UNIQUE (seat, dossier)
) STRICT;
CREATE INDEX recusal_by_dossier ON recusal (dossier);
CREATE TABLE opinion (
  id            INTEGER PRIMARY KEY,
  project       INTEGER NOT NULL REFERENCES project,
  session       INTEGER REFERENCES session,
  body          TEXT NOT NULL,
  given_on      TEXT NOT NULL,
  verdict       TEXT NOT NULL CHECK (verdict = 'favourable' OR verdict = 'unfavourable' OR verdict = 'postponed'),
  amount_cents  INTEGER CHECK (amount_cents >= 0),
  text          TEXT,
  UNIQUE (project, body, given_on),
  CHECK (verdict = 'favourable' OR (amount_cents IS NULL AND text <> ''))
) STRICT;
CREATE INDEX opinion_by_session ON opinion (session) WHERE session IS NOT NULL;
CREATE TABLE opinion_condition (
  id       INTEGER PRIMARY KEY,
  opinion  INTEGER NOT NULL REFERENCES opinion,
  number   INTEGER NOT NULL CHECK (number > 0),
  text     TEXT NOT NULL CHECK (text <> ''),
  before   TEXT NOT NULL CHECK (before = 'agreement' OR before = 'payment' OR before = 'balance'),
  UNIQUE (opinion, number)
) STRICT;
CREATE TABLE mark (
  id                 INTEGER PRIMARY KEY,
  seat               INTEGER NOT NULL REFERENCES seat,
  project            INTEGER NOT NULL REFERENCES project,
  criterion          TEXT NOT NULL,
  points_hundredths  INTEGER CHECK (points_hundredths >= 0),
  comment            TEXT,
  UNIQUE (seat, project, criterion)
) STRICT;
CREATE INDEX mark_by_project ON mark (project);
CREATE TABLE vote (
  id            INTEGER PRIMARY KEY,
  edition       INTEGER NOT NULL REFERENCES edition,
  name          TEXT NOT NULL CHECK (name <> ''),
  budget_cents  INTEGER NOT NULL CHECK (budget_cents > 0),
  rules         TEXT NOT NULL,
  rules_sha256  TEXT,
  begins_on     TEXT NOT NULL,
  ends_on       TEXT NOT NULL CHECK (ends_on >= begins_on),
  closed_on     TEXT,
  salt          TEXT NOT NULL
) STRICT;
CREATE INDEX vote_by_edition ON vote (edition);
CREATE INDEX vote_open ON vote (ends_on) WHERE closed_on IS NULL;
CREATE TABLE vote_project (
  id          INTEGER PRIMARY KEY,
  vote        INTEGER NOT NULL REFERENCES vote,
  number      INTEGER NOT NULL CHECK (number > 0),
  project     INTEGER NOT NULL REFERENCES project,
  cost_cents  INTEGER NOT NULL CHECK (cost_cents > 0),
  UNIQUE (vote, number),
  UNIQUE (vote, project)
) STRICT;
CREATE INDEX vote_project_by_project ON vote_project (project);
CREATE TABLE ballot_batch (
  id           INTEGER PRIMARY KEY,
  vote         INTEGER NOT NULL REFERENCES vote,
  source       TEXT NOT NULL,
  received_on  TEXT NOT NULL,
  counted      INTEGER NOT NULL CHECK (counted >= 0),
  rejected     INTEGER NOT NULL CHECK (rejected >= 0),
  sha256       TEXT NOT NULL REFERENCES ballot_roll (sha256)
) STRICT;
CREATE INDEX ballot_batch_by_vote ON ballot_batch (vote);
CREATE INDEX ballot_batch_by_roll ON ballot_batch (sha256);
CREATE TABLE ballot_roll (
  id      INTEGER PRIMARY KEY,
  sha256  TEXT NOT NULL UNIQUE,
  text    TEXT NOT NULL
) STRICT;
CREATE TABLE lot (
  id         INTEGER PRIMARY KEY,
  vote       INTEGER NOT NULL UNIQUE REFERENCES vote,
  drawn_on   TEXT NOT NULL,
  seed       TEXT NOT NULL,
  witnesses  TEXT,
  sequence   TEXT NOT NULL
) STRICT;
CREATE TABLE vote_result (
  id              INTEGER PRIMARY KEY,
  vote            INTEGER NOT NULL REFERENCES vote,
  rule            TEXT NOT NULL,
  counted_on      TEXT NOT NULL,
  ballots_sha256  TEXT NOT NULL,
  ballots         INTEGER NOT NULL CHECK (ballots >= 0),
  outcome         TEXT NOT NULL,
  cost_cents      INTEGER NOT NULL CHECK (cost_cents >= 0),
  adopted_on      TEXT
) STRICT;
CREATE INDEX vote_result_by_vote ON vote_result (vote);
CREATE TABLE new_decision (
  id            INTEGER PRIMARY KEY,
  project       INTEGER NOT NULL UNIQUE REFERENCES project,
  edition       INTEGER NOT NULL REFERENCES edition,
  verdict       TEXT NOT NULL CHECK (verdict = 'awarded' OR verdict = 'refused' OR verdict = 'reserve'),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents >= 0),
  decided_on    TEXT NOT NULL,
  body          TEXT NOT NULL,
  reason        TEXT,
  reserve_rank  INTEGER CHECK (reserve_rank > 0),
  opinion       INTEGER REFERENCES opinion,
  vote          INTEGER REFERENCES vote,
  notified_on   TEXT CHECK (notified_on >= decided_on),
  CHECK (verdict = 'awarded' OR (amount_cents = 0 AND reason <> '')),
  CHECK ((verdict = 'reserve') = (reserve_rank IS NOT NULL))
) STRICT;
INSERT INTO new_decision (id, project, edition, verdict, amount_cents, decided_on, body, reason)
SELECT id, project, edition, verdict, amount_cents, decided_on, body, reason FROM decision;
DROP TABLE decision;
ALTER TABLE new_decision RENAME TO decision;
CREATE INDEX decision_by_edition ON decision (edition, amount_cents);
CREATE INDEX decision_by_day ON decision (decided_on, amount_cents);
CREATE INDEX decision_reserve ON decision (edition, reserve_rank) WHERE reserve_rank IS NOT NULL;
CREATE INDEX decision_by_opinion ON decision (opinion) WHERE opinion IS NOT NULL;
CREATE INDEX decision_by_vote ON decision (vote) WHERE vote IS NOT NULL;
CREATE TABLE decision_condition (
  id        INTEGER PRIMARY KEY,
  decision  INTEGER NOT NULL REFERENCES decision,
  number    INTEGER NOT NULL CHECK (number > 0),
  text      TEXT NOT NULL CHECK (text <> ''),
  before    TEXT NOT NULL CHECK (before = 'agreement' OR before = 'payment' OR before = 'balance'),
  met_on    TEXT,
  note      TEXT,
  UNIQUE (decision, number)
) STRICT;
CREATE TABLE approval (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER NOT NULL REFERENCES dossier,
  step          TEXT NOT NULL,
  outcome       TEXT NOT NULL CHECK (outcome = 'given' OR outcome = 'withheld'),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents >= 0),
  on_day        TEXT NOT NULL,
  reference     TEXT,
  reason        TEXT,
  UNIQUE (dossier, step),
  CHECK (outcome = 'given' OR reason <> '')
) STRICT;
CREATE TABLE agreement (
  id                   INTEGER PRIMARY KEY,
  dossier              INTEGER NOT NULL UNIQUE REFERENCES dossier,
  reference            TEXT NOT NULL UNIQUE,
  amount_cents         INTEGER NOT NULL CHECK (amount_cents >= 0),
  starts_on            TEXT,
  ends_on              TEXT CHECK (ends_on >= starts_on),
  sent_on              TEXT,
  signed_by_group_on   TEXT,
  signed_by_office_on  TEXT,
  document             INTEGER REFERENCES document
) STRICT;
CREATE INDEX agreement_by_document ON agreement (document) WHERE document IS NOT NULL;
CREATE TABLE appeal (
  id          INTEGER PRIMARY KEY,
  dossier     INTEGER NOT NULL REFERENCES dossier,
  number      INTEGER NOT NULL CHECK (number > 0),
  against     TEXT NOT NULL CHECK (against = 'rejection' OR against = 'inadmissibility' OR against = 'decision'),
  project     INTEGER REFERENCES project,
  lodged_on   TEXT NOT NULL,
  lodged_by   TEXT,
  grounds     TEXT NOT NULL CHECK (grounds <> ''),
  due_on      TEXT CHECK (due_on >= lodged_on),
  outcome     TEXT
    CHECK (outcome = 'upheld' OR outcome = 'partly' OR outcome = 'rejected' OR outcome = 'inadmissible'
      OR outcome = 'withdrawn'),
  settled_on  TEXT CHECK (settled_on >= lodged_on),
  body        TEXT,
  reason      TEXT,
  UNIQUE (dossier, number),
  CHECK ((outcome IS NULL) = (settled_on IS NULL)),
  CHECK ((against = 'decision') OR project IS NULL)
) STRICT;
CREATE INDEX appeal_by_project ON appeal (project) WHERE project IS NOT NULL;
CREATE INDEX appeal_open ON appeal (due_on) WHERE outcome IS NULL;
