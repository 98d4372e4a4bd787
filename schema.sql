-- The register of wijk: the whole current schema, and what a new register gets.
--
-- Money is integer cents. Dates are YYYY-MM-DD text, moments are UTC RFC 3339 text. There is no REAL and no
-- BLOB: row images in the journal are JSON, and what goes in must come out unchanged. Rows are never deleted
-- by cascade: an operation says itself what it takes away.
-- A closed list of more than two words is written with OR: IN would open a temporary table for every row.
-- "personal" marks columns with other people's data: never in a public export, erasable.

-- Programmes that the office added; the built-in ones live in the program.
CREATE TABLE programme (
  id        INTEGER PRIMARY KEY,
  code      TEXT NOT NULL UNIQUE,
  text      TEXT NOT NULL,             -- the TOML file, as it was added
  sha256    TEXT NOT NULL,
  added_on  TEXT NOT NULL
) STRICT;

-- A call of a programme, with the rule set that its dossiers are judged by for ever.
CREATE TABLE edition (
  id               INTEGER PRIMARY KEY,
  reference        TEXT NOT NULL UNIQUE,   -- QDC-2021
  programme        TEXT NOT NULL,          -- code of the programme
  year             INTEGER NOT NULL,
  rule_set         TEXT NOT NULL,          -- the resolved rules, JSON
  rule_set_sha256  TEXT NOT NULL,
  envelope_cents   INTEGER CHECK (envelope_cents >= 0),  -- NULL: nobody stated one; copied from the rule set for reports
  opened_on        TEXT NOT NULL,
  closed_on        TEXT CHECK (closed_on >= opened_on)
) STRICT;
CREATE INDEX edition_by_year ON edition (year);

-- A neighbourhood, over all the editions it applied in.
CREATE TABLE neighbourhood (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL CHECK (name <> ''),
  name_key   TEXT NOT NULL,             -- folded name: no accents, no capitals, no punctuation
  perimeter  TEXT,                      -- its limits, in words
  latitude   INTEGER CHECK (latitude BETWEEN -90000000 AND 90000000),      -- millionths of a degree
  longitude  INTEGER CHECK (longitude BETWEEN -180000000 AND 180000000),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;
CREATE INDEX neighbourhood_by_name ON neighbourhood (name_key);

-- The municipalities in which a neighbourhood lies; it may straddle several.
CREATE TABLE neighbourhood_municipality (
  id             INTEGER PRIMARY KEY,
  neighbourhood  INTEGER NOT NULL REFERENCES neighbourhood,
  position       INTEGER NOT NULL,      -- the first is the main one
  nis            TEXT NOT NULL,
  UNIQUE (neighbourhood, position)
) STRICT;
CREATE INDEX neighbourhood_by_municipality ON neighbourhood_municipality (nis, neighbourhood);

-- One application of a neighbourhood in an edition, and where it stands now. phase, status and since are
-- those of its last dossier_event, kept here so that lists need not look it up.
CREATE TABLE dossier (
  id             INTEGER PRIMARY KEY,
  reference      TEXT NOT NULL UNIQUE,  -- QDC-2021-001
  edition        INTEGER NOT NULL REFERENCES edition,
  number         INTEGER NOT NULL CHECK (number > 0),
  neighbourhood  INTEGER NOT NULL REFERENCES neighbourhood,
  track          TEXT,
  tier           TEXT,
  motivation     TEXT,
  asked_cents    INTEGER NOT NULL CHECK (asked_cents >= 0),  -- first asked; later the roadmap counts
  submitted_on   TEXT NOT NULL,
  submitted_at   TEXT,                  -- the moment, where more than the day is known
  intake_hash    TEXT NOT NULL,         -- SHA-256 of the application as handed in: the same file twice doubles nothing
  phase          TEXT NOT NULL
    CHECK (phase = 'candidate' OR phase = 'preparation' OR phase = 'selection' OR phase = 'realisation'),
  status         TEXT NOT NULL
    CHECK (status = 'active' OR status = 'suspended' OR status = 'closed' OR status = 'not-admitted'
      OR status = 'refused' OR status = 'withdrawn'),
  since          TEXT NOT NULL,         -- the day of its last move
  UNIQUE (edition, number)
) STRICT;
CREATE INDEX dossier_by_neighbourhood ON dossier (neighbourhood);
CREATE INDEX dossier_by_standing ON dossier (edition, status, phase, asked_cents);
CREATE INDEX dossier_by_intake ON dossier (edition, intake_hash);
CREATE INDEX dossier_by_since ON dossier (status, since);  -- those that have not moved for long

-- Themes of a dossier, by code of its edition.
CREATE TABLE dossier_theme (
  id        INTEGER PRIMARY KEY,
  dossier   INTEGER NOT NULL REFERENCES dossier,
  position  INTEGER NOT NULL,
  theme     TEXT NOT NULL,
  UNIQUE (dossier, position)
) STRICT;

-- Every move of a dossier along its path, with the state it led to.
CREATE TABLE dossier_event (
  id        INTEGER PRIMARY KEY,
  dossier   INTEGER NOT NULL REFERENCES dossier,
  number    INTEGER NOT NULL,           -- 1, 2, 3 … within the dossier: several may fall on one day
  move      TEXT NOT NULL,
  phase     TEXT NOT NULL,
  status    TEXT NOT NULL,
  on_day    TEXT NOT NULL,
  body      TEXT,                       -- code of the body that decided it, or its name
  reason    TEXT,
  UNIQUE (dossier, number)
) STRICT;

-- Rules that were set aside for a dossier, each with its reason.
CREATE TABLE rule_override (
  id       INTEGER PRIMARY KEY,
  dossier  INTEGER NOT NULL REFERENCES dossier,
  rule     TEXT NOT NULL,
  gate     TEXT NOT NULL,
  reason   TEXT NOT NULL CHECK (reason <> ''),
  on_day   TEXT NOT NULL,
  actor    TEXT NOT NULL                -- who set it aside
) STRICT;
CREATE INDEX rule_override_by_dossier ON rule_override (dossier);

-- People. Everything here is personal.
CREATE TABLE person (
  id        INTEGER PRIMARY KEY,
  name      TEXT NOT NULL CHECK (name <> ''),  -- personal
  email     TEXT,                              -- personal
  phone     TEXT,                              -- personal
  address   TEXT,                              -- personal
  language  TEXT CHECK (language = 'nl' OR language = 'fr' OR language = 'en')  -- to write in
) STRICT;
CREATE INDEX person_by_email ON person (email) WHERE email IS NOT NULL;

-- What a person is in a dossier, with from and to dates.
CREATE TABLE role (
  id           INTEGER PRIMARY KEY,
  dossier      INTEGER NOT NULL REFERENCES dossier,
  person       INTEGER NOT NULL REFERENCES person,
  kind         TEXT NOT NULL CHECK (kind = 'contact' OR kind = 'member' OR kind = 'coach'),
  member_kind  TEXT
    CHECK (member_kind = 'citizen' OR member_kind = 'association' OR member_kind = 'partner'
      OR member_kind = 'supporter' OR member_kind = 'responsible'),
  tie          TEXT
    CHECK (tie = 'lives' OR tie = 'works' OR tie = 'elsewhere' OR tie = 'unstated'),  -- to the territory
  from_day     TEXT NOT NULL,
  to_day       TEXT CHECK (to_day >= from_day),
  CHECK ((kind = 'member') = (member_kind IS NOT NULL))
) STRICT;
CREATE INDEX role_by_dossier ON role (dossier, kind);
CREATE INDEX role_by_person ON role (person);

-- Versions of the shared inventory.
CREATE TABLE inventory (
  id         INTEGER PRIMARY KEY,
  dossier    INTEGER NOT NULL REFERENCES dossier,
  version    INTEGER NOT NULL CHECK (version > 0),
  held_on    TEXT NOT NULL,
  method     TEXT NOT NULL,
  residents  INTEGER NOT NULL CHECK (residents >= 0),  -- participants, by kind
  users      INTEGER NOT NULL CHECK (users >= 0),
  partners   INTEGER NOT NULL CHECK (partners >= 0),
  UNIQUE (dossier, version)
) STRICT;

-- Findings of an inventory.
CREATE TABLE inventory_item (
  id         INTEGER PRIMARY KEY,
  inventory  INTEGER NOT NULL REFERENCES inventory,
  number     INTEGER NOT NULL CHECK (number > 0),
  kind       TEXT NOT NULL CHECK (kind = 'strength' OR kind = 'need' OR kind = 'opportunity' OR kind = 'place'),
  theme      TEXT,
  text       TEXT NOT NULL CHECK (text <> ''),
  place      TEXT,
  owner      TEXT CHECK (owner IN ('public', 'private')),
  UNIQUE (inventory, number)
) STRICT;

-- Versions of the roadmap. A submitted one is frozen, with the hash of its content.
CREATE TABLE roadmap (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER NOT NULL REFERENCES dossier,
  version       INTEGER NOT NULL CHECK (version > 0),
  vision        TEXT,
  reason        TEXT,                   -- why there is a new version
  begun_on      TEXT NOT NULL,
  submitted_on  TEXT,
  sha256        TEXT,                   -- of the roadmap's canonical text at submission
  UNIQUE (dossier, version),
  CHECK ((submitted_on IS NULL) = (sha256 IS NULL))
) STRICT;

-- Projects of a roadmap version. A project keeps its number in later versions.
CREATE TABLE project (
  id            INTEGER PRIMARY KEY,
  roadmap       INTEGER NOT NULL REFERENCES roadmap,
  number        INTEGER NOT NULL CHECK (number > 0),
  title         TEXT NOT NULL CHECK (title <> ''),
  theme         TEXT,
  objective     TEXT,
  asked_cents   INTEGER NOT NULL CHECK (asked_cents >= 0),
  public_space  INTEGER NOT NULL CHECK (public_space IN (0, 1)),
  permit        TEXT,                   -- which, and how it stands
  UNIQUE (roadmap, number)
) STRICT;

-- Which findings a project answers to.
CREATE TABLE project_finding (
  id       INTEGER PRIMARY KEY,
  project  INTEGER NOT NULL REFERENCES project,
  item     INTEGER NOT NULL REFERENCES inventory_item,
  UNIQUE (project, item)
) STRICT;
CREATE INDEX project_finding_by_item ON project_finding (item);

-- What a project costs. The amount is unit price × quantity, rounded half up to the cent.
CREATE TABLE cost_line (
  id                    INTEGER PRIMARY KEY,
  project               INTEGER NOT NULL REFERENCES project,
  number                INTEGER NOT NULL CHECK (number > 0),
  label                 TEXT NOT NULL CHECK (label <> ''),
  category              TEXT,
  unit_cents            INTEGER NOT NULL CHECK (unit_cents >= 0),
  quantity_thousandths  INTEGER NOT NULL CHECK (quantity_thousandths > 0),  -- 2500 is two and a half
  amount_cents          INTEGER NOT NULL CHECK (amount_cents >= 0),
  UNIQUE (project, number)
) STRICT;

-- Expertise that a project asks for.
CREATE TABLE project_expertise (
  id         INTEGER PRIMARY KEY,
  project    INTEGER NOT NULL REFERENCES project,
  field      TEXT NOT NULL,
  half_days  INTEGER NOT NULL CHECK (half_days > 0),
  UNIQUE (project, field)
) STRICT;

-- Steps of a project.
CREATE TABLE step (
  id           INTEGER PRIMARY KEY,
  project      INTEGER NOT NULL REFERENCES project,
  number       INTEGER NOT NULL CHECK (number > 0),
  title        TEXT NOT NULL CHECK (title <> ''),
  responsible  TEXT,                    -- personal: who does it, in words
  starts_on    TEXT,
  due_on       TEXT CHECK (due_on >= starts_on),
  done_on      TEXT,
  UNIQUE (project, number)
) STRICT;

-- Which steps come before a step.
CREATE TABLE step_order (
  id      INTEGER PRIMARY KEY,
  step    INTEGER NOT NULL REFERENCES step,
  before  INTEGER NOT NULL REFERENCES step,  -- the one that comes first
  UNIQUE (step, before),
  CHECK (step <> before)
) STRICT;
CREATE INDEX step_order_by_before ON step_order (before);

-- The decision on a project of the submitted roadmap. The edition is repeated here so that what remains of
-- its envelope is one look at an index.
CREATE TABLE decision (
  id            INTEGER PRIMARY KEY,
  project       INTEGER NOT NULL UNIQUE REFERENCES project,
  edition       INTEGER NOT NULL REFERENCES edition,
  verdict       TEXT NOT NULL CHECK (verdict IN ('awarded', 'refused')),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents >= 0),
  decided_on    TEXT NOT NULL,
  body          TEXT NOT NULL,
  reason        TEXT,
  CHECK (verdict = 'awarded' OR (amount_cents = 0 AND reason <> ''))
) STRICT;
CREATE INDEX decision_by_edition ON decision (edition, amount_cents);
CREATE INDEX decision_by_day ON decision (decided_on, amount_cents);  -- what was granted in a calendar year

-- The evaluation by the steering group.
CREATE TABLE evaluation (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER NOT NULL UNIQUE REFERENCES dossier,
  held_on       TEXT NOT NULL,
  participants  INTEGER NOT NULL CHECK (participants >= 0),
  lasting       TEXT NOT NULL,          -- what lasts
  maintainer    TEXT NOT NULL,          -- personal: who maintains it, in words
  lessons       TEXT NOT NULL
) STRICT;

-- What became of each project.
CREATE TABLE project_outcome (
  id          INTEGER PRIMARY KEY,
  evaluation  INTEGER NOT NULL REFERENCES evaluation,
  project     INTEGER NOT NULL REFERENCES project,
  outcome     TEXT NOT NULL CHECK (outcome = 'done' OR outcome = 'partly' OR outcome = 'dropped'),
  why         TEXT,
  UNIQUE (evaluation, project),
  CHECK (outcome = 'done' OR why <> '')
) STRICT;
CREATE INDEX project_outcome_by_project ON project_outcome (project);

-- The journal: one operation for each command that changed something. Not itself journalled.
CREATE TABLE operation (
  id            INTEGER PRIMARY KEY,
  at            TEXT NOT NULL,
  actor         TEXT NOT NULL,
  command       TEXT NOT NULL,          -- the words of the command, without what was typed after them
  kind          TEXT NOT NULL,
  args          TEXT NOT NULL,          -- facts for the log, JSON; no personal data
  undoes        INTEGER UNIQUE REFERENCES operation,  -- the operation that this one takes back
  schema        INTEGER NOT NULL,       -- user_version whose columns the row images have
  first_change  INTEGER NOT NULL        -- its changes run from here to the next operation's first
) STRICT;

-- The journal: each row that an operation touched, before and after, as JSON. Not itself journalled. Written
-- by triggers only; a write outside an operation fails on the NOT NULL.
CREATE TABLE change (
  id          INTEGER PRIMARY KEY,
  operation   INTEGER NOT NULL,
  table_name  TEXT NOT NULL,
  row_id      INTEGER NOT NULL,
  before      TEXT,                     -- NULL: the row was new
  after       TEXT                      -- NULL: the row was taken away
) STRICT;

-- The journal: which dossiers an operation touched. Not itself journalled.
CREATE TABLE operation_dossier (
  dossier    INTEGER NOT NULL,
  operation  INTEGER NOT NULL REFERENCES operation,
  PRIMARY KEY (dossier, operation)
) STRICT, WITHOUT ROWID;
CREATE INDEX operation_dossier_by_operation ON operation_dossier (operation);

-- Full-text search over what is worth finding, accents folded. Refreshed at the end of every operation from the
-- rows that it changed, so that undo and redo keep it too; it holds no text of its own. Not itself journalled.
-- The rowid says where a text came from: id × 8 + 0 neighbourhood, 1 dossier, 2 person, 3 finding, 4 project.
CREATE VIRTUAL TABLE search USING fts5 (
  text, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 2'
);
