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
  closed_on        TEXT CHECK (closed_on >= opened_on),
  locked_until     TEXT                    -- its books are locked up to and including this day: no posting any more
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

-- Other neighbourhoods that hand in a dossier together with its own (B-PB-11).
CREATE TABLE joint_neighbourhood (
  id             INTEGER PRIMARY KEY,
  dossier        INTEGER NOT NULL REFERENCES dossier,
  neighbourhood  INTEGER NOT NULL REFERENCES neighbourhood,
  UNIQUE (dossier, neighbourhood)
) STRICT;
CREATE INDEX joint_neighbourhood_by_neighbourhood ON joint_neighbourhood (neighbourhood);

-- A dossier that takes up again what an earlier one of the neighbourhood asked in vain.
CREATE TABLE reapplication (
  id       INTEGER PRIMARY KEY,
  dossier  INTEGER NOT NULL UNIQUE REFERENCES dossier,
  earlier  INTEGER NOT NULL REFERENCES dossier,
  CHECK (earlier <> dossier)
) STRICT;
CREATE INDEX reapplication_by_earlier ON reapplication (earlier);

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
  iban      TEXT,                              -- personal; a member's account may serve as the group's (B-SB-6)
  language  TEXT CHECK (language = 'nl' OR language = 'fr' OR language = 'en')  -- to write in
) STRICT;
CREATE INDEX person_by_email ON person (email COLLATE NOCASE) WHERE email IS NOT NULL;
CREATE INDEX person_by_phone ON person (phone) WHERE phone IS NOT NULL;  -- two persons with one number

-- Organisations: municipal services, associations, schools, shops … One record each, whatever it takes part in.
-- What leads to a small association is somebody's own address, so it is personal too.
CREATE TABLE organisation (
  id                 INTEGER PRIMARY KEY,
  name               TEXT NOT NULL CHECK (name <> ''),
  name_key           TEXT NOT NULL,     -- folded name: no accents, no capitals, no punctuation
  kind               TEXT NOT NULL
    CHECK (kind = 'municipality' OR kind = 'ocmw' OR kind = 'association' OR kind = 'school' OR kind = 'shop'
      OR kind = 'other'),
  enterprise_number  TEXT UNIQUE,       -- of the Crossroads Bank for Enterprises: ten figures
  email              TEXT,              -- personal
  phone              TEXT,              -- personal
  address            TEXT,              -- personal
  iban               TEXT               -- personal
) STRICT;
CREATE INDEX organisation_by_name ON organisation (name_key);

-- What a person is in a dossier, or for a whole edition (a juror, an expert), with from and to dates.
CREATE TABLE role (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER REFERENCES dossier,
  edition       INTEGER REFERENCES edition,
  person        INTEGER NOT NULL REFERENCES person,
  kind          TEXT NOT NULL
    CHECK (kind = 'contact' OR kind = 'member' OR kind = 'coach' OR kind = 'expert' OR kind = 'juror'
      OR kind = 'carrier' OR kind = 'municipal-contact' OR kind = 'network-member'),
  member_kind   TEXT
    CHECK (member_kind = 'citizen' OR member_kind = 'association' OR member_kind = 'partner'
      OR member_kind = 'supporter' OR member_kind = 'responsible'),
  tie           TEXT
    CHECK (tie = 'lives' OR tie = 'works' OR tie = 'elsewhere' OR tie = 'unstated'),  -- to the territory
  organisation  INTEGER REFERENCES organisation,   -- in whose name
  project       INTEGER CHECK (project > 0),       -- number of the project that a carrier carries
  from_day      TEXT NOT NULL,
  to_day        TEXT CHECK (to_day >= from_day),
  CHECK ((dossier IS NULL) <> (edition IS NULL)),
  CHECK ((kind = 'member') = (member_kind IS NOT NULL)),
  CHECK (kind = 'carrier' OR project IS NULL),
  CHECK (kind <> 'network-member' OR edition IS NOT NULL)
) STRICT;
CREATE INDEX role_by_dossier ON role (dossier, kind);
CREATE INDEX role_by_person ON role (person);
CREATE INDEX role_by_edition ON role (edition, kind) WHERE edition IS NOT NULL;
CREATE INDEX role_by_organisation ON role (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX role_coaching ON role (from_day) WHERE kind = 'coach';  -- terms that run since then, also when another coach came

-- Organisations that take part in a dossier. status and since are those of the last partner_event.
CREATE TABLE partner (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER NOT NULL REFERENCES dossier,
  number        INTEGER NOT NULL CHECK (number > 0),
  organisation  INTEGER NOT NULL REFERENCES organisation,
  status        TEXT NOT NULL
    CHECK (status = 'explored' OR status = 'asked' OR status = 'agreed' OR status = 'signed' OR status = 'ended'),
  since         TEXT NOT NULL,
  note          TEXT,
  UNIQUE (dossier, number),
  UNIQUE (dossier, organisation)
) STRICT;
CREATE INDEX partner_by_organisation ON partner (organisation);

-- How a partnership came about, day by day.
CREATE TABLE partner_event (
  id       INTEGER PRIMARY KEY,
  partner  INTEGER NOT NULL REFERENCES partner,
  number   INTEGER NOT NULL CHECK (number > 0),
  status   TEXT NOT NULL
    CHECK (status = 'explored' OR status = 'asked' OR status = 'agreed' OR status = 'signed' OR status = 'ended'),
  on_day   TEXT NOT NULL,
  UNIQUE (partner, number)
) STRICT;

-- What a partner brings in.
CREATE TABLE contribution (
  id            INTEGER PRIMARY KEY,
  partner       INTEGER NOT NULL REFERENCES partner,
  number        INTEGER NOT NULL CHECK (number > 0),
  kind          TEXT NOT NULL
    CHECK (kind = 'money' OR kind = 'goods' OR kind = 'hours' OR kind = 'space' OR kind = 'knowledge'),
  description   TEXT,
  amount_cents  INTEGER CHECK (amount_cents > 0),
  minutes       INTEGER CHECK (minutes > 0),
  project       INTEGER CHECK (project > 0),       -- number of the project it is for; NULL: for the whole roadmap
  UNIQUE (partner, number),
  CHECK ((kind = 'money') = (amount_cents IS NOT NULL)),
  CHECK ((kind = 'hours') = (minutes IS NOT NULL)),
  CHECK (kind = 'money' OR kind = 'hours' OR description <> '')
) STRICT;

-- Visits of the coach.
CREATE TABLE visit (
  id       INTEGER PRIMARY KEY,
  dossier  INTEGER NOT NULL REFERENCES dossier,
  number   INTEGER NOT NULL CHECK (number > 0),
  coach    INTEGER NOT NULL REFERENCES person,
  on_day   TEXT NOT NULL,
  minutes  INTEGER CHECK (minutes > 0),  -- NULL: planned, or not reported on yet
  subject  TEXT NOT NULL CHECK (subject <> ''),
  notes    TEXT,
  UNIQUE (dossier, number)
) STRICT;
CREATE INDEX visit_by_coach ON visit (coach, on_day);
CREATE INDEX visit_open ON visit (on_day) WHERE minutes IS NULL;

-- Expertise from request to use, in half days.
CREATE TABLE expert_request (
  id                 INTEGER PRIMARY KEY,
  dossier            INTEGER NOT NULL REFERENCES dossier,
  number             INTEGER NOT NULL CHECK (number > 0),
  project            INTEGER CHECK (project > 0),    -- number of the project that needs it
  field              TEXT NOT NULL,                  -- code of the edition
  question           TEXT NOT NULL CHECK (question <> ''),
  status             TEXT NOT NULL
    CHECK (status = 'requested' OR status = 'booked' OR status = 'done' OR status = 'cancelled'),
  expert             INTEGER REFERENCES person,
  organisation       INTEGER REFERENCES organisation,  -- the expert's firm
  asked_half_days    INTEGER NOT NULL CHECK (asked_half_days > 0),
  granted_half_days  INTEGER CHECK (granted_half_days >= 0),
  booked_half_days   INTEGER CHECK (booked_half_days > 0),
  used_half_days     INTEGER CHECK (used_half_days >= 0),
  requested_on       TEXT NOT NULL,
  planned_on         TEXT,                           -- the day for which the expert is booked
  ended_on           TEXT CHECK (ended_on >= requested_on),  -- done or cancelled
  outcome            TEXT,                           -- what came of it, or why it was cancelled
  UNIQUE (dossier, number),
  CHECK (status <> 'booked' OR (booked_half_days IS NOT NULL AND planned_on IS NOT NULL)),
  CHECK ((status = 'done') = (used_half_days IS NOT NULL)),
  CHECK ((status = 'done' OR status = 'cancelled') = (ended_on IS NOT NULL))
) STRICT;
CREATE INDEX expert_request_by_expert ON expert_request (expert) WHERE expert IS NOT NULL;
CREATE INDEX expert_request_by_organisation ON expert_request (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX expert_request_booked ON expert_request (planned_on) WHERE status = 'booked';

-- Meetings: of one dossier, or of the network (then dossier is NULL).
CREATE TABLE meeting (
  id         INTEGER PRIMARY KEY,       -- also the number that people use: meetings belong to no one dossier
  dossier    INTEGER REFERENCES dossier,
  edition    INTEGER REFERENCES edition,  -- a meeting of the network that belongs to one edition
  kind       TEXT NOT NULL
    CHECK (kind = 'work-session' OR kind = 'kickoff' OR kind = 'walk' OR kind = 'exchange' OR kind = 'training'
      OR kind = 'site-visit' OR kind = 'assembly' OR kind = 'other'),
  session    TEXT,                      -- code of a named session of the edition, such as pick-n-choose
  on_day     TEXT NOT NULL,
  starts_at  TEXT,                      -- HH:MM on the clock of the place
  place      TEXT,
  agenda     TEXT,
  minutes    TEXT,                      -- Markdown
  held       INTEGER NOT NULL CHECK (held IN (0, 1)),
  CHECK (dossier IS NULL OR edition IS NULL)
) STRICT;
CREATE INDEX meeting_by_dossier ON meeting (dossier, on_day) WHERE dossier IS NOT NULL;
CREATE INDEX meeting_by_edition ON meeting (edition) WHERE edition IS NOT NULL;
CREATE INDEX meeting_by_day ON meeting (on_day);
CREATE INDEX meeting_open ON meeting (on_day) WHERE held = 0;

-- Who was at a meeting: a person, so many of a neighbourhood, or so many others.
CREATE TABLE attendance (
  id             INTEGER PRIMARY KEY,
  meeting        INTEGER NOT NULL REFERENCES meeting,
  person         INTEGER REFERENCES person,
  neighbourhood  INTEGER REFERENCES neighbourhood,
  count          INTEGER NOT NULL CHECK (count > 0),
  UNIQUE (meeting, person),
  UNIQUE (meeting, neighbourhood),
  CHECK (person IS NULL OR (neighbourhood IS NULL AND count = 1))
) STRICT;
CREATE INDEX attendance_by_person ON attendance (person) WHERE person IS NOT NULL;
CREATE INDEX attendance_by_neighbourhood ON attendance (neighbourhood) WHERE neighbourhood IS NOT NULL;

-- What was agreed, at a visit, at a meeting or by itself: who does what by when.
CREATE TABLE action (
  id       INTEGER PRIMARY KEY,         -- also the number that people use
  dossier  INTEGER REFERENCES dossier,  -- NULL: of the network
  visit    INTEGER REFERENCES visit,
  meeting  INTEGER REFERENCES meeting,
  text     TEXT NOT NULL CHECK (text <> ''),
  who      TEXT,                        -- personal: in words, since it is often a group
  due_on   TEXT,
  done_on  TEXT
) STRICT;
CREATE INDEX action_by_dossier ON action (dossier) WHERE dossier IS NOT NULL;
CREATE INDEX action_by_visit ON action (visit) WHERE visit IS NOT NULL;
CREATE INDEX action_by_meeting ON action (meeting) WHERE meeting IS NOT NULL;
CREATE INDEX action_open ON action (due_on) WHERE done_on IS NULL;

-- Documents of a dossier: the register keeps what they are and their hash, the files lie beside it or elsewhere.
CREATE TABLE document (
  id          INTEGER PRIMARY KEY,
  dossier     INTEGER NOT NULL REFERENCES dossier,
  number      INTEGER NOT NULL CHECK (number > 0),
  kind        TEXT NOT NULL
    CHECK (kind = 'intention-note' OR kind = 'consent' OR kind = 'specifications' OR kind = 'quote' OR kind = 'permit'
      OR kind = 'photo' OR kind = 'map' OR kind = 'minutes' OR kind = 'agreement' OR kind = 'proof' OR kind = 'report'
      OR kind = 'letter' OR kind = 'other'),
  title       TEXT NOT NULL CHECK (title <> ''),
  stored      INTEGER NOT NULL CHECK (stored IN (0, 1)),  -- 1: a copy in the folder beside the register
  path        TEXT NOT NULL CHECK (path <> ''),  -- within that folder, or where the file lies
  sha256      TEXT NOT NULL,
  size_bytes  INTEGER NOT NULL CHECK (size_bytes >= 0),
  dated_on    TEXT,                     -- the day that the document itself bears
  added_on    TEXT NOT NULL,
  project     INTEGER CHECK (project > 0),  -- number of the project that it shows
  UNIQUE (dossier, number)
) STRICT;
CREATE INDEX document_by_content ON document (sha256);

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
  section    TEXT,                      -- code of the edition's template
  question   TEXT,                      -- code of the question that it answers
  text       TEXT NOT NULL CHECK (text <> ''),
  place      TEXT,
  latitude   INTEGER CHECK (latitude BETWEEN -90000000 AND 90000000),      -- millionths of a degree
  longitude  INTEGER CHECK (longitude BETWEEN -180000000 AND 180000000),
  geometry   TEXT,                      -- GeoJSON (RFC 7946), where a point does not say enough
  owner      TEXT CHECK (owner IN ('public', 'private')),
  source     TEXT,                      -- where it was learnt: a walk, a count, a paper
  document   INTEGER REFERENCES document,  -- a photo or paper that shows it
  UNIQUE (inventory, number),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;
CREATE INDEX inventory_item_by_document ON inventory_item (document) WHERE document IS NOT NULL;

-- Questions of the template that were gone through, with a finding or without: where to go on.
CREATE TABLE inventory_answer (
  id         INTEGER PRIMARY KEY,
  inventory  INTEGER NOT NULL REFERENCES inventory,
  question   TEXT NOT NULL,
  UNIQUE (inventory, question)
) STRICT;

-- Indicators measured with an inventory: the baseline for the evaluation (B-INV-2).
CREATE TABLE inventory_measure (
  id           INTEGER PRIMARY KEY,
  inventory    INTEGER NOT NULL REFERENCES inventory,
  indicator    TEXT NOT NULL,           -- code of the edition; it has the unit
  thousandths  INTEGER NOT NULL,        -- 2500 is two and a half of its unit
  note         TEXT,
  UNIQUE (inventory, indicator)
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
  asked_stated  INTEGER NOT NULL CHECK (asked_stated IN (0, 1)),  -- 0: computed, what it costs less what others bring
  public_space  INTEGER NOT NULL CHECK (public_space IN (0, 1)),
  place         TEXT,
  latitude      INTEGER CHECK (latitude BETWEEN -90000000 AND 90000000),      -- millionths of a degree
  longitude     INTEGER CHECK (longitude BETWEEN -180000000 AND 180000000),
  item          TEXT,                   -- code of the item of the edition's menu that it takes
  UNIQUE (roadmap, number),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;

-- Which findings a project answers to.
CREATE TABLE project_finding (
  id       INTEGER PRIMARY KEY,
  project  INTEGER NOT NULL REFERENCES project,
  item     INTEGER NOT NULL REFERENCES inventory_item,
  UNIQUE (project, item)
) STRICT;
CREATE INDEX project_finding_by_item ON project_finding (item);

-- Permits that a project needs.
CREATE TABLE permit (
  id            INTEGER PRIMARY KEY,
  project       INTEGER NOT NULL REFERENCES project,
  number        INTEGER NOT NULL CHECK (number > 0),
  kind          TEXT NOT NULL CHECK (kind <> ''),  -- in words: what has to be allowed
  authority     TEXT,
  status        TEXT NOT NULL
    CHECK (status = 'unstated' OR status = 'needed' OR status = 'requested' OR status = 'granted'
      OR status = 'refused' OR status = 'not-needed'),
  requested_on  TEXT,
  expected_on   TEXT,
  decided_on    TEXT CHECK (decided_on >= requested_on),
  UNIQUE (project, number)
) STRICT;
CREATE INDEX permit_expected ON permit (expected_on) WHERE status = 'requested';

-- What others than the programme pay of a project: own means of the group, other funding. What partners bring in cash
-- stands with the partners.
CREATE TABLE funding (
  id            INTEGER PRIMARY KEY,
  project       INTEGER NOT NULL REFERENCES project,
  number        INTEGER NOT NULL CHECK (number > 0),
  kind          TEXT NOT NULL CHECK (kind IN ('own', 'other')),
  label         TEXT NOT NULL CHECK (label <> ''),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents > 0),
  UNIQUE (project, number)
) STRICT;

-- What a project costs. The amount is unit price × quantity, with VAT, rounded half up to the cent once.
CREATE TABLE cost_line (
  id                    INTEGER PRIMARY KEY,
  project               INTEGER NOT NULL REFERENCES project,
  number                INTEGER NOT NULL CHECK (number > 0),
  label                 TEXT NOT NULL CHECK (label <> ''),
  category              TEXT,
  unit_cents            INTEGER NOT NULL CHECK (unit_cents >= 0),
  quantity_thousandths  INTEGER NOT NULL CHECK (quantity_thousandths > 0),  -- 2500 is two and a half
  amount_cents          INTEGER NOT NULL CHECK (amount_cents >= 0),
  vat_percent           INTEGER CHECK (vat_percent = 0 OR vat_percent = 6 OR vat_percent = 12 OR vat_percent = 21),
  vat_included          INTEGER NOT NULL CHECK (vat_included IN (0, 1)),  -- in the unit price
  quote                 TEXT,           -- reference of the quote it rests on
  UNIQUE (project, number),
  CHECK (vat_included = 1 OR vat_percent IS NOT NULL)
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
  begun_on     TEXT,                    -- really begun, beside starts_on, which was planned
  done_on      TEXT CHECK (done_on >= begun_on),
  moved_to     TEXT,                    -- the last day as agreed since, in the place of due_on, which stays the first plan
  UNIQUE (project, number)
) STRICT;
CREATE INDEX step_open ON step (COALESCE(moved_to, due_on))
  WHERE done_on IS NULL AND COALESCE(moved_to, due_on) IS NOT NULL;

-- Which steps come before a step.
CREATE TABLE step_order (
  id      INTEGER PRIMARY KEY,
  step    INTEGER NOT NULL REFERENCES step,
  before  INTEGER NOT NULL REFERENCES step,  -- the one that comes first
  UNIQUE (step, before),
  CHECK (step <> before)
) STRICT;
CREATE INDEX step_order_by_before ON step_order (before);

-- The admissibility of a submitted roadmap (B-RM-3): an outcome once it is closed. Nothing of it is public before.
CREATE TABLE admissibility (
  id         INTEGER PRIMARY KEY,
  roadmap    INTEGER NOT NULL UNIQUE REFERENCES roadmap,
  outcome    TEXT CHECK (outcome = 'admissible' OR outcome = 'inadmissible'),
  closed_on  TEXT,
  body       TEXT,                      -- code of the body that closed it, or its name
  reason     TEXT,
  CHECK ((outcome IS NULL) = (closed_on IS NULL)),
  CHECK (outcome IS NULL OR outcome = 'admissible' OR reason <> '')
) STRICT;

-- What was found of each criterion of admissibility.
CREATE TABLE admissibility_result (
  id             INTEGER PRIMARY KEY,
  admissibility  INTEGER NOT NULL REFERENCES admissibility,
  criterion      TEXT NOT NULL,         -- code of the edition
  result         TEXT NOT NULL CHECK (result = 'met' OR result = 'unmet' OR result = 'not-applicable'),
  reason         TEXT,
  on_day         TEXT NOT NULL,
  actor          TEXT NOT NULL,         -- who found it
  UNIQUE (admissibility, criterion),
  CHECK (result <> 'unmet' OR reason <> '')
) STRICT;

-- Sessions of the bodies that judge: council, jury, assembly, panel, working group, college.
CREATE TABLE session (
  id          INTEGER PRIMARY KEY,      -- also the number that people use
  edition     INTEGER NOT NULL REFERENCES edition,
  body        TEXT NOT NULL,            -- code of a body of the edition
  on_day      TEXT NOT NULL,
  starts_at   TEXT,                     -- HH:MM on the clock of the place
  place       TEXT,
  quorum      INTEGER CHECK (quorum > 0),  -- how many with a say have to be there; NULL: the edition's, or none
  summary     TEXT,                     -- Markdown; before the first part of the minutes
  principles  TEXT,                     -- Markdown; the second part of the minutes (B-PB-8)
  closed_on   TEXT CHECK (closed_on >= on_day),
  reopened    TEXT                      -- why it was opened again after it was closed, the last time
) STRICT;
CREATE INDEX session_by_edition ON session (edition, on_day);
CREATE INDEX session_open ON session (on_day) WHERE closed_on IS NULL;

-- Who sits in a session, in whose name, and whether they were there. A neighbourhood may send somebody whose name is
-- not kept.
CREATE TABLE seat (
  id             INTEGER PRIMARY KEY,
  session        INTEGER NOT NULL REFERENCES session,
  number         INTEGER NOT NULL CHECK (number > 0),
  person         INTEGER REFERENCES person,
  neighbourhood  INTEGER REFERENCES neighbourhood,
  organisation   INTEGER REFERENCES organisation,
  capacity       TEXT NOT NULL
    CHECK (capacity = 'chair' OR capacity = 'member' OR capacity = 'facilitator' OR capacity = 'secretary'
      OR capacity = 'observer'),        -- chair and members have a say
  present        INTEGER CHECK (present IN (0, 1)),  -- NULL: not known yet
  aside          TEXT CHECK (aside <> ''),  -- why the rule on who may sit was set aside for it (B-PB-14)
  UNIQUE (session, number),
  UNIQUE (session, person),
  CHECK (person IS NOT NULL OR neighbourhood IS NOT NULL OR organisation IS NOT NULL)
) STRICT;
CREATE INDEX seat_by_person ON seat (person) WHERE person IS NOT NULL;
CREATE INDEX seat_by_neighbourhood ON seat (neighbourhood) WHERE neighbourhood IS NOT NULL;
CREATE INDEX seat_by_organisation ON seat (organisation) WHERE organisation IS NOT NULL;

-- The agenda of a session: dossiers, and other points.
CREATE TABLE session_item (
  id        INTEGER PRIMARY KEY,
  session   INTEGER NOT NULL REFERENCES session,
  position  INTEGER NOT NULL CHECK (position > 0),
  dossier   INTEGER REFERENCES dossier,
  title     TEXT CHECK (title <> ''),   -- of a point that is no dossier
  analysis  TEXT,                       -- Markdown; the third part of the minutes (B-PB-8)
  UNIQUE (session, position),
  UNIQUE (session, dossier),
  CHECK ((dossier IS NULL) <> (title IS NULL))
) STRICT;
CREATE INDEX session_item_by_dossier ON session_item (dossier) WHERE dossier IS NOT NULL;

-- Who does not judge a dossier, and why (B-PB-14).
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

-- What a body thinks of a project: an opinion, not yet a decision (B-PB-6, L-9).
CREATE TABLE opinion (
  id            INTEGER PRIMARY KEY,
  project       INTEGER NOT NULL REFERENCES project,
  session       INTEGER REFERENCES session,  -- NULL: given outside a session
  body          TEXT NOT NULL,               -- code of a body of the edition, or its name
  given_on      TEXT NOT NULL,
  verdict       TEXT NOT NULL CHECK (verdict = 'favourable' OR verdict = 'unfavourable' OR verdict = 'postponed'),
  amount_cents  INTEGER CHECK (amount_cents >= 0),  -- proposed; NULL: the body names none
  text          TEXT,                        -- the opinion itself
  UNIQUE (project, body, given_on),
  CHECK (verdict = 'favourable' OR (amount_cents IS NULL AND text <> ''))
) STRICT;
CREATE INDEX opinion_by_session ON opinion (session) WHERE session IS NOT NULL;

-- What a body asks for in return.
CREATE TABLE opinion_condition (
  id       INTEGER PRIMARY KEY,
  opinion  INTEGER NOT NULL REFERENCES opinion,
  number   INTEGER NOT NULL CHECK (number > 0),
  text     TEXT NOT NULL CHECK (text <> ''),
  before   TEXT NOT NULL CHECK (before = 'agreement' OR before = 'payment' OR before = 'balance'),
  UNIQUE (opinion, number)
) STRICT;

-- Marks of a member for a project. Sealed until all are in or the session is closed.
CREATE TABLE mark (
  id                 INTEGER PRIMARY KEY,
  seat               INTEGER NOT NULL REFERENCES seat,
  project            INTEGER NOT NULL REFERENCES project,
  criterion          TEXT NOT NULL,     -- code of the edition
  points_hundredths  INTEGER CHECK (points_hundredths >= 0),  -- NULL: does not apply, which is not zero
  comment            TEXT,              -- personal: what one member said
  UNIQUE (seat, project, criterion)
) STRICT;
CREATE INDEX mark_by_project ON mark (project);

-- A vote of residents on the projects of an edition.
CREATE TABLE vote (
  id            INTEGER PRIMARY KEY,    -- also the number that people use
  edition       INTEGER NOT NULL REFERENCES edition,
  name          TEXT NOT NULL CHECK (name <> ''),
  budget_cents  INTEGER NOT NULL CHECK (budget_cents > 0),
  rules         TEXT NOT NULL,          -- kind of ballot, its limits, the voting rule, the order of ties: JSON
  rules_sha256  TEXT,                   -- NULL: no ballot yet, so they may still change
  begins_on     TEXT NOT NULL,
  ends_on       TEXT NOT NULL CHECK (ends_on >= begins_on),
  closed_on     TEXT,
  salt          TEXT NOT NULL           -- mixed into the marks by which voters are told apart
) STRICT;
CREATE INDEX vote_by_edition ON vote (edition);
CREATE INDEX vote_open ON vote (ends_on) WHERE closed_on IS NULL;

-- What is on the ballot, with what it cost when the vote was opened.
CREATE TABLE vote_project (
  id          INTEGER PRIMARY KEY,
  vote        INTEGER NOT NULL REFERENCES vote,
  number      INTEGER NOT NULL CHECK (number > 0),  -- on the ballot
  project     INTEGER NOT NULL REFERENCES project,
  cost_cents  INTEGER NOT NULL CHECK (cost_cents > 0),
  UNIQUE (vote, number),
  UNIQUE (vote, project)
) STRICT;
CREATE INDEX vote_project_by_project ON vote_project (project);

-- Ballots as they came in: one file or one typed ballot. ballots in = counted + rejected.
CREATE TABLE ballot_batch (
  id           INTEGER PRIMARY KEY,
  vote         INTEGER NOT NULL REFERENCES vote,
  source       TEXT NOT NULL,           -- name of the file; empty when typed
  received_on  TEXT NOT NULL,
  counted      INTEGER NOT NULL CHECK (counted >= 0),
  rejected     INTEGER NOT NULL CHECK (rejected >= 0),
  sha256       TEXT NOT NULL REFERENCES ballot_roll (sha256)
) STRICT;
CREATE INDEX ballot_batch_by_vote ON ballot_batch (vote);
CREATE INDEX ballot_batch_by_roll ON ballot_batch (sha256);

-- The ballots of a batch, as text named by its hash. It never changes, so it is not journalled: undo takes away the
-- batch that counts it, redo brings that back. Voters are marks that lead to nobody.
CREATE TABLE ballot_roll (
  id      INTEGER PRIMARY KEY,
  sha256  TEXT NOT NULL UNIQUE,
  text    TEXT NOT NULL
) STRICT;

-- A lot that was drawn to order what ties.
CREATE TABLE lot (
  id         INTEGER PRIMARY KEY,
  vote       INTEGER NOT NULL UNIQUE REFERENCES vote,
  drawn_on   TEXT NOT NULL,
  seed       TEXT NOT NULL,
  witnesses  TEXT,                      -- personal: who saw it
  sequence   TEXT NOT NULL              -- numbers on the ballot, first drawn first: JSON
) STRICT;

-- What a rule gives for a vote, with the ballots that it was counted over.
CREATE TABLE vote_result (
  id              INTEGER PRIMARY KEY,
  vote            INTEGER NOT NULL REFERENCES vote,
  rule            TEXT NOT NULL,        -- with all its options: JSON
  counted_on      TEXT NOT NULL,
  ballots_sha256  TEXT NOT NULL,
  ballots         INTEGER NOT NULL CHECK (ballots >= 0),
  outcome         TEXT NOT NULL,        -- numbers on the ballot in the order of their selection, rounds, ties: JSON
  cost_cents      INTEGER NOT NULL CHECK (cost_cents >= 0),
  adopted_on      TEXT                  -- the day on which it became the decisions
) STRICT;
CREATE INDEX vote_result_by_vote ON vote_result (vote);

-- The decision on a project of the submitted roadmap. The edition is repeated here so that what remains of
-- its envelope is one look at an index.
CREATE TABLE decision (
  id            INTEGER PRIMARY KEY,
  project       INTEGER NOT NULL UNIQUE REFERENCES project,
  edition       INTEGER NOT NULL REFERENCES edition,
  verdict       TEXT NOT NULL CHECK (verdict = 'awarded' OR verdict = 'refused' OR verdict = 'reserve'),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents >= 0),
  decided_on    TEXT NOT NULL,
  body          TEXT NOT NULL,
  reason        TEXT,
  reserve_rank  INTEGER CHECK (reserve_rank > 0),  -- place on the reserve list
  opinion       INTEGER REFERENCES opinion,        -- that it follows
  vote          INTEGER REFERENCES vote,           -- that it carries out
  notified_on   TEXT CHECK (notified_on >= decided_on),  -- the neighbourhood was told (B-MO-4)
  CHECK (verdict = 'awarded' OR (amount_cents = 0 AND reason <> '')),
  CHECK ((verdict = 'reserve') = (reserve_rank IS NOT NULL))
) STRICT;
CREATE INDEX decision_by_edition ON decision (edition, amount_cents);
CREATE INDEX decision_by_day ON decision (decided_on, amount_cents);  -- what was granted in a calendar year
CREATE INDEX decision_reserve ON decision (edition, reserve_rank) WHERE reserve_rank IS NOT NULL;
CREATE INDEX decision_by_opinion ON decision (opinion) WHERE opinion IS NOT NULL;
CREATE INDEX decision_by_vote ON decision (vote) WHERE vote IS NOT NULL;

-- What has to be met before an agreement is signed or money is paid.
CREATE TABLE decision_condition (
  id        INTEGER PRIMARY KEY,
  decision  INTEGER NOT NULL REFERENCES decision,
  number    INTEGER NOT NULL CHECK (number > 0),
  text      TEXT NOT NULL CHECK (text <> ''),
  before    TEXT NOT NULL CHECK (before = 'agreement' OR before = 'payment' OR before = 'balance'),
  met_on    TEXT,
  note      TEXT,                       -- how it was met
  UNIQUE (decision, number)
) STRICT;

-- Steps of the approval chain that were taken for what a dossier is awarded (B-MO-3).
CREATE TABLE approval (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER NOT NULL REFERENCES dossier,
  step          TEXT NOT NULL,          -- code of the edition's chain
  outcome       TEXT NOT NULL CHECK (outcome = 'given' OR outcome = 'withheld'),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents >= 0),  -- what was awarded when it was given
  on_day        TEXT NOT NULL,
  reference     TEXT,                   -- of the paper that says so
  reason        TEXT,
  UNIQUE (dossier, step),
  CHECK (outcome = 'given' OR reason <> '')
) STRICT;

-- The agreement (convention) on what was awarded (B-MO-2, B-MO-9).
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

-- Somebody does not agree with what was decided.
CREATE TABLE appeal (
  id          INTEGER PRIMARY KEY,
  dossier     INTEGER NOT NULL REFERENCES dossier,
  number      INTEGER NOT NULL CHECK (number > 0),
  against     TEXT NOT NULL CHECK (against = 'rejection' OR against = 'inadmissibility' OR against = 'decision'),
  project     INTEGER REFERENCES project,   -- whose decision
  lodged_on   TEXT NOT NULL,
  lodged_by   TEXT,                     -- personal: in words
  grounds     TEXT NOT NULL CHECK (grounds <> ''),
  due_on      TEXT CHECK (due_on >= lodged_on),  -- the answer
  outcome     TEXT
    CHECK (outcome = 'upheld' OR outcome = 'partly' OR outcome = 'rejected' OR outcome = 'inadmissible'
      OR outcome = 'withdrawn'),
  settled_on  TEXT CHECK (settled_on >= lodged_on),
  body        TEXT,                     -- who settled it
  reason      TEXT,
  UNIQUE (dossier, number),
  CHECK ((outcome IS NULL) = (settled_on IS NULL)),
  CHECK ((against = 'decision') OR project IS NULL)
) STRICT;
CREATE INDEX appeal_by_project ON appeal (project) WHERE project IS NOT NULL;
CREATE INDEX appeal_open ON appeal (due_on) WHERE outcome IS NULL;

-- The account that money for a dossier goes to: of the group, or of a member who puts it at the group's disposal (B-SB-6).
-- An earlier one stays, since payments went there.
CREATE TABLE group_account (
  id        INTEGER PRIMARY KEY,
  dossier   INTEGER NOT NULL REFERENCES dossier,
  number    INTEGER NOT NULL CHECK (number > 0),
  holder    TEXT NOT NULL CHECK (holder <> ''),  -- personal
  iban      TEXT NOT NULL CHECK (iban <> ''),    -- personal
  person    INTEGER REFERENCES person,           -- the member whose account it is
  from_day  TEXT NOT NULL,
  to_day    TEXT CHECK (to_day >= from_day),     -- NULL: it is the one in use
  UNIQUE (dossier, number)
) STRICT;
CREATE UNIQUE INDEX group_account_in_use ON group_account (dossier) WHERE to_day IS NULL;
CREATE INDEX group_account_by_person ON group_account (person) WHERE person IS NOT NULL;
CREATE INDEX group_account_by_iban ON group_account (iban);  -- one account for two neighbourhoods

-- The start fund that was granted to a neighbourhood for its preparation (B-SB-1 to B-SB-7).
CREATE TABLE start_fund (
  id             INTEGER PRIMARY KEY,
  dossier        INTEGER NOT NULL UNIQUE REFERENCES dossier,
  amount_cents   INTEGER NOT NULL CHECK (amount_cents > 0),
  regime         TEXT NOT NULL CHECK (regime = 'reimbursement' OR regime = 'advance'),
  granted_on     TEXT NOT NULL,
  debit_note     TEXT CHECK (debit_note <> ''),  -- its reference; an advance is paid against it (B-SB-5b)
  debit_note_on  TEXT,
  CHECK (debit_note_on IS NULL OR debit_note IS NOT NULL)
) STRICT;

-- An expense note: what a group says it spent, with its proofs. Of the start fund or of what was awarded.
CREATE TABLE expense_note (
  id              INTEGER PRIMARY KEY,
  dossier         INTEGER NOT NULL REFERENCES dossier,
  number          INTEGER NOT NULL CHECK (number > 0),
  fund            TEXT NOT NULL CHECK (fund = 'award' OR fund = 'start-fund'),
  received_on     TEXT NOT NULL,
  from_day        TEXT,                 -- the period that it is about
  to_day          TEXT CHECK (to_day >= from_day),
  reference       TEXT CHECK (reference <> ''),      -- that the group gave it
  declared_cents  INTEGER CHECK (declared_cents > 0),  -- the total as the group wrote it
  document        INTEGER REFERENCES document,
  UNIQUE (dossier, number)
) STRICT;
CREATE INDEX expense_note_by_received ON expense_note (received_on);
CREATE INDEX expense_note_by_document ON expense_note (document) WHERE document IS NOT NULL;

-- A line of an expense note: one purchase at one rate of VAT. dossier and fund are those of its note, repeated here so
-- that what a dossier spent is one look at an index.
CREATE TABLE expense (
  id               INTEGER PRIMARY KEY,
  note             INTEGER NOT NULL REFERENCES expense_note,
  number           INTEGER NOT NULL CHECK (number > 0),
  dossier          INTEGER NOT NULL REFERENCES dossier,
  fund             TEXT NOT NULL CHECK (fund = 'award' OR fund = 'start-fund'),
  project          INTEGER CHECK (project > 0),      -- number of the project; NULL: for the whole dossier
  spent_on         TEXT NOT NULL,
  seller           TEXT NOT NULL CHECK (seller <> ''),
  seller_key       TEXT NOT NULL,                    -- folded: no accents, no capitals, no punctuation
  seller_vat       TEXT,                             -- VAT number, without blanks: BE0403170701
  description      TEXT NOT NULL CHECK (description <> ''),
  activity         TEXT,
  category         TEXT,                             -- code of the edition
  net_cents        INTEGER NOT NULL CHECK (net_cents >= 0),
  vat_hundredths   INTEGER CHECK (vat_hundredths BETWEEN 0 AND 10000),  -- 2100 is 21 %; NULL: the proof names no rate
  vat_cents        INTEGER NOT NULL CHECK (vat_cents >= 0),
  gross_cents      INTEGER NOT NULL CHECK (gross_cents > 0),
  proof            TEXT,                             -- reference of the invoice or ticket
  document         INTEGER REFERENCES document,
  lacking          TEXT NOT NULL,                    -- required mentions that the proof does not have, by comma (B-SB-7)
  approved_on      TEXT,                             -- the coach agreed beforehand (B-SB-5a)
  verdict          TEXT CHECK (verdict = 'accepted' OR verdict = 'refused' OR verdict = 'returned'),
  accepted_cents   INTEGER NOT NULL CHECK (accepted_cents >= 0 AND accepted_cents <= gross_cents),
  judged_on        TEXT,
  reason           TEXT,                             -- why it was refused, asked back or accepted in part
  UNIQUE (note, number),
  CHECK (net_cents + vat_cents = gross_cents),
  CHECK ((verdict IS NULL) = (judged_on IS NULL)),
  CHECK ((verdict IS 'accepted') = (accepted_cents > 0)),
  CHECK (verdict IS NULL OR (verdict = 'accepted' AND accepted_cents = gross_cents) OR reason <> '')
) STRICT;
CREATE INDEX expense_by_dossier ON expense (dossier, fund, verdict, project, accepted_cents, gross_cents);
CREATE INDEX expense_by_purchase ON expense (spent_on, gross_cents, seller_key);  -- the same purchase twice
CREATE INDEX expense_by_document ON expense (document) WHERE document IS NOT NULL;
CREATE INDEX expense_returned ON expense (judged_on) WHERE verdict = 'returned';

-- What others pay of a dossier, and own means of the group, as it really came in (beside funding, which was planned).
CREATE TABLE income (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER NOT NULL REFERENCES dossier,
  number        INTEGER NOT NULL CHECK (number > 0),
  project       INTEGER CHECK (project > 0),
  kind          TEXT NOT NULL CHECK (kind = 'own' OR kind = 'other'),
  label         TEXT NOT NULL CHECK (label <> ''),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents > 0),
  on_day        TEXT NOT NULL,
  UNIQUE (dossier, number)
) STRICT;

-- The plan by which what was awarded is paid: instalments, each with what sets it off.
CREATE TABLE instalment (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER NOT NULL REFERENCES dossier,
  number        INTEGER NOT NULL CHECK (number > 0),
  trigger       TEXT NOT NULL
    CHECK (trigger = 'signature' OR trigger = 'report' OR trigger = 'proofs' OR trigger = 'day'),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents > 0),
  due_on        TEXT,                   -- the day that sets it off, or by which it is expected
  UNIQUE (dossier, number),
  CHECK (trigger <> 'day' OR due_on IS NOT NULL)
) STRICT;
CREATE INDEX instalment_due ON instalment (due_on) WHERE due_on IS NOT NULL;

-- A list of payments for the finance department: what is on it is ordered.
CREATE TABLE payment_run (
  id         INTEGER PRIMARY KEY,       -- also the number that people use
  made_on    TEXT NOT NULL,
  reference  TEXT NOT NULL UNIQUE
) STRICT;

-- A payment, from the claim to what the bank did.
CREATE TABLE payment (
  id             INTEGER PRIMARY KEY,   -- also the number that people use
  dossier        INTEGER NOT NULL REFERENCES dossier,
  fund           TEXT NOT NULL CHECK (fund = 'award' OR fund = 'start-fund'),
  kind           TEXT NOT NULL
    CHECK (kind = 'instalment' OR kind = 'balance' OR kind = 'advance' OR kind = 'reimbursement'),
  instalment     INTEGER REFERENCES instalment,
  note           INTEGER REFERENCES expense_note,  -- that it repays
  amount_cents   INTEGER NOT NULL CHECK (amount_cents > 0),
  account        INTEGER NOT NULL REFERENCES group_account,
  communication  TEXT NOT NULL UNIQUE,  -- structured: twelve figures
  made_on        TEXT NOT NULL,
  claimed_on     TEXT,                  -- the group claimed it (schuldvordering, déclaration de créance)
  claim          TEXT,                  -- reference of that claim
  run            INTEGER REFERENCES payment_run,   -- it is ordered
  paid_on        TEXT,
  bank           TEXT,                  -- reference that the bank gave it
  cancelled_on   TEXT,
  reason         TEXT,
  CHECK ((kind = 'instalment' OR kind = 'balance') = (fund = 'award')),
  CHECK (kind = 'instalment' OR instalment IS NULL),
  CHECK (paid_on IS NULL OR run IS NOT NULL),
  CHECK (paid_on IS NULL OR cancelled_on IS NULL),
  CHECK (cancelled_on IS NULL OR reason <> '')
) STRICT;
CREATE INDEX payment_by_dossier ON payment (dossier, fund, paid_on, cancelled_on, amount_cents);
CREATE INDEX payment_by_run ON payment (run) WHERE run IS NOT NULL;
CREATE INDEX payment_by_account ON payment (account);
CREATE INDEX payment_by_note ON payment (note) WHERE note IS NOT NULL;
CREATE UNIQUE INDEX payment_of_instalment ON payment (instalment) WHERE instalment IS NOT NULL AND cancelled_on IS NULL;
CREATE INDEX payment_open ON payment (made_on) WHERE run IS NULL AND cancelled_on IS NULL;
CREATE INDEX payment_ordered ON payment (run) WHERE paid_on IS NULL AND cancelled_on IS NULL;
CREATE INDEX payment_by_day ON payment (paid_on, amount_cents) WHERE paid_on IS NOT NULL;

-- What a dossier came to in the end (B-MO-12): the balance is what is accepted, at most what was awarded, less what was
-- paid. From then on its expenses stand.
CREATE TABLE settlement (
  id              INTEGER PRIMARY KEY,
  dossier         INTEGER NOT NULL REFERENCES dossier,
  fund            TEXT NOT NULL CHECK (fund = 'award' OR fund = 'start-fund'),
  settled_on      TEXT NOT NULL,
  awarded_cents   INTEGER NOT NULL CHECK (awarded_cents >= 0),
  accepted_cents  INTEGER NOT NULL CHECK (accepted_cents >= 0),  -- at most what was awarded
  paid_cents      INTEGER NOT NULL CHECK (paid_cents >= 0),
  unspent         TEXT NOT NULL CHECK (unspent = 'returns' OR unspent = 'lapses'),  -- what becomes of the rest
  note            TEXT,
  UNIQUE (dossier, fund)
) STRICT;

-- Money that has to come back.
CREATE TABLE recovery (
  id             INTEGER PRIMARY KEY,   -- also the number that people use
  dossier        INTEGER NOT NULL REFERENCES dossier,
  fund           TEXT NOT NULL CHECK (fund = 'award' OR fund = 'start-fund'),
  amount_cents   INTEGER NOT NULL CHECK (amount_cents > 0),
  reason         TEXT NOT NULL CHECK (reason <> ''),
  asked_on       TEXT NOT NULL,
  due_on         TEXT CHECK (due_on >= asked_on),
  communication  TEXT NOT NULL UNIQUE,  -- structured: twelve figures
  waived_on      TEXT,                  -- what is still open is given up
  waived_cents   INTEGER CHECK (waived_cents > 0 AND waived_cents <= amount_cents),
  waived_reason  TEXT,
  CHECK ((waived_on IS NULL) = (waived_cents IS NULL)),
  CHECK (waived_on IS NULL OR waived_reason <> '')
) STRICT;
CREATE INDEX recovery_by_dossier ON recovery (dossier, fund, amount_cents, waived_cents);
CREATE INDEX recovery_due ON recovery (due_on) WHERE waived_on IS NULL AND due_on IS NOT NULL;

-- What came back of it.
CREATE TABLE repayment (
  id            INTEGER PRIMARY KEY,
  recovery      INTEGER NOT NULL REFERENCES recovery,
  number        INTEGER NOT NULL CHECK (number > 0),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents > 0),
  on_day        TEXT NOT NULL,
  bank          TEXT,                   -- reference that the bank gave it
  UNIQUE (recovery, number)
) STRICT;
CREATE INDEX repayment_by_day ON repayment (on_day, amount_cents);

-- The ledger: every movement of money from one account to another. Since each names both, it balances by itself.
-- Movements are only ever added: what turns out otherwise is a movement back.
CREATE TABLE posting (
  id            INTEGER PRIMARY KEY,
  edition       INTEGER NOT NULL REFERENCES edition,
  dossier       INTEGER REFERENCES dossier,        -- NULL: of the edition as a whole
  fund          TEXT NOT NULL CHECK (fund = 'award' OR fund = 'start-fund'),
  project       INTEGER CHECK (project > 0),       -- number of the project; NULL: of the dossier as a whole
  from_account  TEXT NOT NULL
    CHECK (from_account = 'source' OR from_account = 'envelope' OR from_account = 'carried' OR from_account = 'reserved'
      OR from_account = 'committed' OR from_account = 'paid' OR from_account = 'justified' OR from_account = 'closed'
      OR from_account = 'recoverable' OR from_account = 'waived' OR from_account = 'lapsed'),
  to_account    TEXT NOT NULL
    CHECK (to_account = 'source' OR to_account = 'envelope' OR to_account = 'carried' OR to_account = 'reserved'
      OR to_account = 'committed' OR to_account = 'paid' OR to_account = 'justified' OR to_account = 'closed'
      OR to_account = 'recoverable' OR to_account = 'waived' OR to_account = 'lapsed'),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents > 0),
  on_day        TEXT NOT NULL,
  cause         TEXT NOT NULL
    CHECK (cause = 'envelope' OR cause = 'award' OR cause = 'approval' OR cause = 'payment' OR cause = 'expense'
      OR cause = 'settlement' OR cause = 'repayment' OR cause = 'waiver' OR cause = 'end' OR cause = 'start-fund'
      OR cause = 'carry-over' OR cause = 'upgrade'),
  note          TEXT,
  CHECK (from_account <> to_account),
  CHECK (project IS NULL OR dossier IS NOT NULL)
) STRICT;
CREATE INDEX posting_by_edition
  ON posting (edition, dossier, fund, project, from_account, to_account, cause, amount_cents, on_day);
CREATE INDEX posting_of_envelope ON posting (edition, fund, from_account, to_account, cause, amount_cents, on_day)
  WHERE fund = 'award' AND (from_account = 'envelope' OR to_account = 'envelope');  -- what an envelope has left
CREATE INDEX posting_by_dossier ON posting (dossier) WHERE dossier IS NOT NULL;

-- The evaluation by the steering group.
CREATE TABLE evaluation (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER NOT NULL UNIQUE REFERENCES dossier,
  held_on       TEXT NOT NULL,
  participants  INTEGER NOT NULL CHECK (participants >= 0),
  lasting       TEXT NOT NULL,          -- what lasts
  maintainer    TEXT NOT NULL,          -- personal: who maintains it, in words
  lessons       TEXT NOT NULL,
  recommendation  TEXT                  -- to the programme
) STRICT;

-- What became of each project.
CREATE TABLE project_outcome (
  id          INTEGER PRIMARY KEY,
  evaluation  INTEGER NOT NULL REFERENCES evaluation,
  project     INTEGER NOT NULL REFERENCES project,
  outcome     TEXT NOT NULL CHECK (outcome = 'done' OR outcome = 'partly' OR outcome = 'dropped'),
  why         TEXT,
  reproducible  INTEGER CHECK (reproducible IN (0, 1)),  -- easily done again elsewhere (B-PB-15); NULL: nobody said
  UNIQUE (evaluation, project),
  CHECK (outcome = 'done' OR why <> '')
) STRICT;
CREATE INDEX project_outcome_by_project ON project_outcome (project);

-- What holds up a dossier in its realisation: since when, and why.
CREATE TABLE obstacle (
  id        INTEGER PRIMARY KEY,
  dossier   INTEGER NOT NULL REFERENCES dossier,
  number    INTEGER NOT NULL CHECK (number > 0),
  project   INTEGER CHECK (project > 0),  -- its number in the roadmap; NULL: the whole dossier
  step      INTEGER CHECK (step > 0),     -- its number in the project; NULL: the whole project
  reason    TEXT NOT NULL CHECK (reason <> ''),
  began_on  TEXT NOT NULL,
  ended_on  TEXT CHECK (ended_on >= began_on),  -- NULL: it still does
  solution  TEXT,
  UNIQUE (dossier, number),
  CHECK (step IS NULL OR project IS NOT NULL)
) STRICT;
CREATE INDEX obstacle_open ON obstacle (dossier) WHERE ended_on IS NULL;

-- A change of what was awarded: what a project is, its dates, or that it does not go on.
CREATE TABLE amendment (
  id          INTEGER PRIMARY KEY,
  dossier     INTEGER NOT NULL REFERENCES dossier,
  number      INTEGER NOT NULL CHECK (number > 0),
  project     INTEGER NOT NULL CHECK (project > 0),  -- its number in the roadmap
  kind        TEXT NOT NULL CHECK (kind = 'scope' OR kind = 'dates' OR kind = 'drop'),
  what        TEXT CHECK (what <> ''),  -- what it becomes, in words
  reason      TEXT NOT NULL CHECK (reason <> ''),
  asked_on    TEXT NOT NULL,
  verdict     TEXT CHECK (verdict IN ('approved', 'refused')),  -- NULL: not decided
  decided_on  TEXT CHECK (decided_on >= asked_on),
  body        TEXT,                     -- who decided: code of the edition, or words; NULL: no approval is asked
  note        TEXT,                     -- what was said with it
  UNIQUE (dossier, number),
  CHECK ((verdict IS NULL) = (decided_on IS NULL)),
  CHECK (kind <> 'scope' OR what IS NOT NULL)
) STRICT;
CREATE INDEX amendment_open ON amendment (asked_on) WHERE verdict IS NULL;

-- The last days that a change of dates asks for. An approved one also stands with the step itself.
CREATE TABLE amended_step (
  id         INTEGER PRIMARY KEY,
  amendment  INTEGER NOT NULL REFERENCES amendment,
  step       INTEGER NOT NULL REFERENCES step,
  due_on     TEXT NOT NULL,
  UNIQUE (amendment, step)
) STRICT;
CREATE INDEX amended_step_by_step ON amended_step (step);

-- What a project means to reach of what is measured.
CREATE TABLE target (
  id           INTEGER PRIMARY KEY,
  project      INTEGER NOT NULL REFERENCES project,
  indicator    TEXT NOT NULL,           -- code of the edition; it has the unit
  thousandths  INTEGER NOT NULL,        -- 2500 is two and a half of its unit
  UNIQUE (project, indicator)
) STRICT;

-- Indicators that the office measures in an edition beside those of the programme.
CREATE TABLE own_indicator (
  id         INTEGER PRIMARY KEY,
  edition    INTEGER NOT NULL REFERENCES edition,
  code       TEXT NOT NULL CHECK (code <> ''),
  name_nl    TEXT NOT NULL CHECK (name_nl <> ''),
  name_fr    TEXT NOT NULL CHECK (name_fr <> ''),
  name_en    TEXT NOT NULL CHECK (name_en <> ''),
  unit       TEXT NOT NULL CHECK (unit <> ''),
  direction  TEXT NOT NULL CHECK (direction IN ('up', 'down')),
  reading    TEXT NOT NULL CHECK (reading IN ('level', 'flow')),  -- a level stands until the next one; flows add up
  summed     INTEGER NOT NULL CHECK (summed IN (0, 1)),  -- 0: of several dossiers there is no sum, such as of percentages
  theme      TEXT,
  UNIQUE (edition, code)
) STRICT;

-- What was measured since the inventory.
CREATE TABLE measurement (
  id           INTEGER PRIMARY KEY,
  dossier      INTEGER NOT NULL REFERENCES dossier,
  number       INTEGER NOT NULL CHECK (number > 0),
  project      INTEGER CHECK (project > 0),  -- its number in the roadmap; NULL: the whole dossier
  indicator    TEXT NOT NULL,           -- code of the edition; it has the unit
  thousandths  INTEGER NOT NULL,        -- 2500 is two and a half of its unit
  from_day     TEXT,                    -- of a flow: the first day of what was counted, where known
  on_day       TEXT NOT NULL CHECK (on_day >= from_day),
  source       TEXT,                    -- how it was counted: a list, a scale, a guess
  document     INTEGER REFERENCES document,
  UNIQUE (dossier, number)
) STRICT;
CREATE INDEX measurement_by_indicator ON measurement (dossier, indicator, project, on_day);
CREATE INDEX measurement_by_document ON measurement (document) WHERE document IS NOT NULL;

-- The edition's questions as members of the steering group answer them, each alone or several together.
CREATE TABLE evaluation_response (
  id           INTEGER PRIMARY KEY,
  dossier      INTEGER NOT NULL REFERENCES dossier,
  number       INTEGER NOT NULL CHECK (number > 0),
  person       INTEGER REFERENCES person,  -- NULL: answered together
  people       INTEGER NOT NULL CHECK (people > 0),  -- how many answered together
  begun_on     TEXT NOT NULL,
  finished_on  TEXT CHECK (finished_on >= begun_on),  -- NULL: not finished, it is gone on with later
  UNIQUE (dossier, number),
  CHECK (person IS NULL OR people = 1)
) STRICT;
CREATE UNIQUE INDEX evaluation_response_by_person ON evaluation_response (dossier, person) WHERE person IS NOT NULL;
CREATE INDEX evaluation_response_of_person ON evaluation_response (person) WHERE person IS NOT NULL;

-- Their answers: a score or words.
CREATE TABLE evaluation_answer (
  id        INTEGER PRIMARY KEY,
  response  INTEGER NOT NULL REFERENCES evaluation_response,
  question  TEXT NOT NULL,              -- code of the edition
  project   INTEGER NOT NULL CHECK (project >= 0),  -- its number in the roadmap; 0: the whole
  points    INTEGER CHECK (points > 0),
  text      TEXT CHECK (text <> ''),    -- personal: what one member says
  UNIQUE (response, question, project),
  CHECK ((points IS NULL) <> (text IS NULL))
) STRICT;

-- What becomes of an experiment: it stops, goes on for a while, or stays for good.
CREATE TABLE experiment (
  id          INTEGER PRIMARY KEY,
  dossier     INTEGER NOT NULL REFERENCES dossier,
  number      INTEGER NOT NULL CHECK (number > 0),
  project     INTEGER NOT NULL CHECK (project > 0),  -- its number in the roadmap
  choice      TEXT NOT NULL CHECK (choice = 'stop' OR choice = 'extend' OR choice = 'anchor'),
  decided_on  TEXT NOT NULL,
  body        TEXT,                     -- who decided: code of the edition, or words
  reason      TEXT NOT NULL CHECK (reason <> ''),
  until_on    TEXT CHECK (until_on >= decided_on),  -- extended until
  anchor      TEXT CHECK (anchor <> ''),  -- where it stays: the service, catalogue or by-law that takes it over
  UNIQUE (dossier, number),
  CHECK ((choice = 'extend') = (until_on IS NOT NULL)),
  CHECK ((choice = 'anchor') = (anchor IS NOT NULL))
) STRICT;
CREATE INDEX experiment_until ON experiment (until_on) WHERE choice = 'extend';

-- Actions that the office put on the menu of an edition, beside those of the programme.
CREATE TABLE menu_item (
  id        INTEGER PRIMARY KEY,
  edition   INTEGER NOT NULL REFERENCES edition,
  code      TEXT NOT NULL CHECK (code <> ''),
  name_nl   TEXT NOT NULL CHECK (name_nl <> ''),
  name_fr   TEXT NOT NULL CHECK (name_fr <> ''),
  name_en   TEXT NOT NULL CHECK (name_en <> ''),
  project   INTEGER REFERENCES project,  -- the realised project that it was made after
  added_on  TEXT NOT NULL,
  UNIQUE (edition, code)
) STRICT;
CREATE INDEX menu_item_by_project ON menu_item (project) WHERE project IS NOT NULL;

-- What was filled in in a field of the programme's own. Nothing about a person.
CREATE TABLE field_value (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER NOT NULL REFERENCES dossier,
  project       INTEGER CHECK (project > 0),  -- its number in the roadmap; NULL: of the dossier
  field         TEXT NOT NULL CHECK (field <> ''),  -- its code in the edition's rules
  value         TEXT CHECK (value <> ''),  -- as its kind writes it: words, number, cents, day, yes or no, code of a choice
  organisation  INTEGER REFERENCES organisation,  -- where the field asks for one
  CHECK ((value IS NULL) <> (organisation IS NULL))
) STRICT;
CREATE UNIQUE INDEX field_value_by_dossier ON field_value (dossier, COALESCE(project, 0), field);
CREATE INDEX field_value_by_organisation ON field_value (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX field_value_by_field ON field_value (field, value);

-- Tasks of the programme that are done in a dossier.
CREATE TABLE task_done (
  id       INTEGER PRIMARY KEY,
  dossier  INTEGER NOT NULL REFERENCES dossier,
  task     TEXT NOT NULL CHECK (task <> ''),  -- its code in the edition's rules
  done_on  TEXT NOT NULL,
  note     TEXT CHECK (note <> ''),
  UNIQUE (dossier, task)
) STRICT;

-- References that the office put in the toolbox of an edition, beside those of the programme.
CREATE TABLE tool (
  id        INTEGER PRIMARY KEY,
  edition   INTEGER NOT NULL REFERENCES edition,
  code      TEXT NOT NULL CHECK (code <> ''),
  name_nl   TEXT NOT NULL CHECK (name_nl <> ''),
  name_fr   TEXT NOT NULL CHECK (name_fr <> ''),
  name_en   TEXT NOT NULL CHECK (name_en <> ''),
  url       TEXT NOT NULL CHECK (url <> ''),
  phase     TEXT
    CHECK (phase = 'candidate' OR phase = 'preparation' OR phase = 'selection' OR phase = 'realisation'),  -- NULL: all
  added_on  TEXT NOT NULL,
  UNIQUE (edition, code)
) STRICT;

-- The descriptive and financial report on a realisation (B-FR-1), and interim ones. What is recorded elsewhere is not
-- repeated here: only what nobody else asks.
CREATE TABLE dossier_report (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER NOT NULL REFERENCES dossier,
  number        INTEGER NOT NULL CHECK (number > 0),
  kind          TEXT NOT NULL CHECK (kind IN ('interim', 'final')),
  from_day      TEXT NOT NULL,          -- the period that it is about
  to_day        TEXT NOT NULL CHECK (to_day >= from_day),
  summary       TEXT,                   -- what happened, in the words of the group
  declared_by   TEXT,                   -- personal: who declares it sincere and true
  submitted_on  TEXT,
  sha256        TEXT,                   -- of what it said when it was handed in
  accepted_on   TEXT CHECK (accepted_on >= submitted_on),
  UNIQUE (dossier, number),
  CHECK ((submitted_on IS NULL) = (sha256 IS NULL))
) STRICT;
CREATE UNIQUE INDEX dossier_report_final ON dossier_report (dossier) WHERE kind = 'final';

-- What a report tells of each project.
CREATE TABLE report_story (
  id       INTEGER PRIMARY KEY,
  report   INTEGER NOT NULL REFERENCES dossier_report,
  project  INTEGER NOT NULL CHECK (project > 0),  -- its number in the roadmap
  story    TEXT NOT NULL CHECK (story <> ''),
  UNIQUE (report, project)
) STRICT;

-- What the office asked about a report that was handed in.
CREATE TABLE report_query (
  id           INTEGER PRIMARY KEY,
  report       INTEGER NOT NULL REFERENCES dossier_report,
  number       INTEGER NOT NULL CHECK (number > 0),
  question     TEXT NOT NULL CHECK (question <> ''),
  asked_on     TEXT NOT NULL,
  answer       TEXT,
  answered_on  TEXT CHECK (answered_on >= asked_on),
  UNIQUE (report, number),
  CHECK ((answer IS NULL) = (answered_on IS NULL))
) STRICT;
CREATE INDEX report_query_open ON report_query (report) WHERE answered_on IS NULL;

-- Checks after the end: whether what was made is still there (L-6).
CREATE TABLE aftercare (
  id       INTEGER PRIMARY KEY,
  dossier  INTEGER NOT NULL REFERENCES dossier,
  number   INTEGER NOT NULL CHECK (number > 0),
  project  INTEGER CHECK (project > 0),  -- its number in the roadmap; NULL: the whole dossier
  code     TEXT,                        -- of the edition's check; NULL: planned by hand
  what     TEXT CHECK (what <> ''),     -- what is looked at, of a check planned by hand
  due_on   TEXT NOT NULL,
  done_on  TEXT,
  result   TEXT CHECK (result = 'lasting' OR result = 'partly' OR result = 'gone'),
  note     TEXT,
  UNIQUE (dossier, number),
  CHECK ((code IS NULL) <> (what IS NULL)),
  CHECK ((done_on IS NULL) = (result IS NULL))
) STRICT;
CREATE INDEX aftercare_open ON aftercare (due_on) WHERE done_on IS NULL;

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
-- The rowid says where a text came from: id × 8 + 0 neighbourhood, 1 dossier, 2 person, 3 finding, 4 project,
-- 5 organisation, 6 meeting, 7 document.
CREATE VIRTUAL TABLE search USING fts5 (
  text, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 2'
);
