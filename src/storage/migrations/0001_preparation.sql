-- From 1 to 2: what the preparation needs. Tables are made anew where a column or a check changed; foreign keys rest
-- meanwhile. The reasons stand in schema.sql.
CREATE TABLE organisation (
  id                 INTEGER PRIMARY KEY,
  name               TEXT NOT NULL CHECK (name <> ''),
  name_key           TEXT NOT NULL,
  kind               TEXT NOT NULL
    CHECK (kind = 'municipality' OR kind = 'ocmw' OR kind = 'association' OR kind = 'school' OR kind = 'shop'
      OR kind = 'other'),
  enterprise_number  TEXT UNIQUE,
  email              TEXT,
  phone              TEXT,
  address            TEXT,
  iban               TEXT
) STRICT;
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
CREATE TABLE partner_event (
  id       INTEGER PRIMARY KEY,
  partner  INTEGER NOT NULL REFERENCES partner,
  number   INTEGER NOT NULL CHECK (number > 0),
  status   TEXT NOT NULL
    CHECK (status = 'explored' OR status = 'asked' OR status = 'agreed' OR status = 'signed' OR status = 'ended'),
  on_day   TEXT NOT NULL,
  UNIQUE (partner, number)
) STRICT;
CREATE TABLE contribution (
  id            INTEGER PRIMARY KEY,
  partner       INTEGER NOT NULL REFERENCES partner,
  number        INTEGER NOT NULL CHECK (number > 0),
  kind          TEXT NOT NULL
    CHECK (kind = 'money' OR kind = 'goods' OR kind = 'hours' OR kind = 'space' OR kind = 'knowledge'),
  description   TEXT,
  amount_cents  INTEGER CHECK (amount_cents > 0),
  minutes       INTEGER CHECK (minutes > 0),
  project       INTEGER CHECK (project > 0),
  UNIQUE (partner, number),
  CHECK ((kind = 'money') = (amount_cents IS NOT NULL)),
  CHECK ((kind = 'hours') = (minutes IS NOT NULL)),
  CHECK (kind = 'money' OR kind = 'hours' OR description <> '')
) STRICT;
CREATE TABLE visit (
  id       INTEGER PRIMARY KEY,
  dossier  INTEGER NOT NULL REFERENCES dossier,
  number   INTEGER NOT NULL CHECK (number > 0),
  coach    INTEGER NOT NULL REFERENCES person,
  on_day   TEXT NOT NULL,
  minutes  INTEGER CHECK (minutes > 0),
  subject  TEXT NOT NULL CHECK (subject <> ''),
  notes    TEXT,
  UNIQUE (dossier, number)
) STRICT;
CREATE TABLE expert_request (
  id                 INTEGER PRIMARY KEY,
  dossier            INTEGER NOT NULL REFERENCES dossier,
  number             INTEGER NOT NULL CHECK (number > 0),
  project            INTEGER CHECK (project > 0),
  field              TEXT NOT NULL,
  question           TEXT NOT NULL CHECK (question <> ''),
  status             TEXT NOT NULL
    CHECK (status = 'requested' OR status = 'booked' OR status = 'done' OR status = 'cancelled'),
  expert             INTEGER REFERENCES person,
  organisation       INTEGER REFERENCES organisation,
  asked_half_days    INTEGER NOT NULL CHECK (asked_half_days > 0),
  granted_half_days  INTEGER CHECK (granted_half_days >= 0),
  booked_half_days   INTEGER CHECK (booked_half_days > 0),
  used_half_days     INTEGER CHECK (used_half_days >= 0),
  requested_on       TEXT NOT NULL,
  planned_on         TEXT,
  ended_on           TEXT CHECK (ended_on >= requested_on),
  outcome            TEXT,
  UNIQUE (dossier, number),
  CHECK (status <> 'booked' OR (booked_half_days IS NOT NULL AND planned_on IS NOT NULL)),
  CHECK ((status = 'done') = (used_half_days IS NOT NULL)),
  CHECK ((status = 'done' OR status = 'cancelled') = (ended_on IS NOT NULL))
) STRICT;
CREATE TABLE meeting (
  id         INTEGER PRIMARY KEY,
  dossier    INTEGER REFERENCES dossier,
  edition    INTEGER REFERENCES edition,
  kind       TEXT NOT NULL
    CHECK (kind = 'work-session' OR kind = 'kickoff' OR kind = 'walk' OR kind = 'exchange' OR kind = 'training'
      OR kind = 'site-visit' OR kind = 'assembly' OR kind = 'other'),
  session    TEXT,
  on_day     TEXT NOT NULL,
  starts_at  TEXT,
  place      TEXT,
  agenda     TEXT,
  minutes    TEXT,
  held       INTEGER NOT NULL CHECK (held IN (0, 1)),
  CHECK (dossier IS NULL OR edition IS NULL)
) STRICT;
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
CREATE TABLE action (
  id       INTEGER PRIMARY KEY,
  dossier  INTEGER REFERENCES dossier,
  visit    INTEGER REFERENCES visit,
  meeting  INTEGER REFERENCES meeting,
  text     TEXT NOT NULL CHECK (text <> ''),
  who      TEXT,
  due_on   TEXT,
  done_on  TEXT
) STRICT;
CREATE TABLE document (
  id          INTEGER PRIMARY KEY,
  dossier     INTEGER NOT NULL REFERENCES dossier,
  number      INTEGER NOT NULL CHECK (number > 0),
  kind        TEXT NOT NULL
    CHECK (kind = 'intention-note' OR kind = 'consent' OR kind = 'quote' OR kind = 'permit' OR kind = 'photo'
      OR kind = 'map' OR kind = 'minutes' OR kind = 'agreement' OR kind = 'proof' OR kind = 'report'
      OR kind = 'letter' OR kind = 'other'),
  title       TEXT NOT NULL CHECK (title <> ''),
  stored      INTEGER NOT NULL CHECK (stored IN (0, 1)),
  path        TEXT NOT NULL CHECK (path <> ''),
  sha256      TEXT NOT NULL,
  size_bytes  INTEGER NOT NULL CHECK (size_bytes >= 0),
  dated_on    TEXT,
  added_on    TEXT NOT NULL,
  UNIQUE (dossier, number)
) STRICT;
CREATE TABLE inventory_answer (
  id         INTEGER PRIMARY KEY,
  inventory  INTEGER NOT NULL REFERENCES inventory,
  question   TEXT NOT NULL,
  UNIQUE (inventory, question)
) STRICT;
CREATE TABLE inventory_measure (
  id           INTEGER PRIMARY KEY,
  inventory    INTEGER NOT NULL REFERENCES inventory,
  indicator    TEXT NOT NULL,
  thousandths  INTEGER NOT NULL,
  note         TEXT,
  UNIQUE (inventory, indicator)
) STRICT;
CREATE TABLE permit (
  id            INTEGER PRIMARY KEY,
  project       INTEGER NOT NULL REFERENCES project,
  number        INTEGER NOT NULL CHECK (number > 0),
  kind          TEXT NOT NULL CHECK (kind <> ''),
  authority     TEXT,
  status        TEXT NOT NULL
    CHECK (status = 'unstated' OR status = 'needed' OR status = 'requested' OR status = 'granted'
      OR status = 'refused' OR status = 'not-needed'),
  requested_on  TEXT,
  expected_on   TEXT,
  decided_on    TEXT CHECK (decided_on >= requested_on),
  UNIQUE (project, number)
) STRICT;
CREATE TABLE funding (
  id            INTEGER PRIMARY KEY,
  project       INTEGER NOT NULL REFERENCES project,
  number        INTEGER NOT NULL CHECK (number > 0),
  kind          TEXT NOT NULL CHECK (kind IN ('own', 'other')),
  label         TEXT NOT NULL CHECK (label <> ''),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents > 0),
  UNIQUE (project, number)
) STRICT;

CREATE TABLE new_person (
  id        INTEGER PRIMARY KEY,
  name      TEXT NOT NULL CHECK (name <> ''),
  email     TEXT,
  phone     TEXT,
  address   TEXT,
  iban      TEXT,
  language  TEXT CHECK (language = 'nl' OR language = 'fr' OR language = 'en')
) STRICT;
INSERT INTO new_person (id, name, email, phone, address, language)
SELECT id, name, email, phone, address, language FROM person;
DROP TABLE person;
ALTER TABLE new_person RENAME TO person;

CREATE TABLE new_role (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER REFERENCES dossier,
  edition       INTEGER REFERENCES edition,
  person        INTEGER NOT NULL REFERENCES person,
  kind          TEXT NOT NULL
    CHECK (kind = 'contact' OR kind = 'member' OR kind = 'coach' OR kind = 'expert' OR kind = 'juror'
      OR kind = 'carrier' OR kind = 'municipal-contact'),
  member_kind   TEXT
    CHECK (member_kind = 'citizen' OR member_kind = 'association' OR member_kind = 'partner'
      OR member_kind = 'supporter' OR member_kind = 'responsible'),
  tie           TEXT
    CHECK (tie = 'lives' OR tie = 'works' OR tie = 'elsewhere' OR tie = 'unstated'),
  organisation  INTEGER REFERENCES organisation,
  project       INTEGER CHECK (project > 0),
  from_day      TEXT NOT NULL,
  to_day        TEXT CHECK (to_day >= from_day),
  CHECK ((dossier IS NULL) <> (edition IS NULL)),
  CHECK ((kind = 'member') = (member_kind IS NOT NULL)),
  CHECK (kind = 'carrier' OR project IS NULL)
) STRICT;
INSERT INTO new_role (id, dossier, person, kind, member_kind, tie, from_day, to_day)
SELECT id, dossier, person, kind, member_kind, tie, from_day, to_day FROM role;
DROP TABLE role;
ALTER TABLE new_role RENAME TO role;

CREATE TABLE new_inventory_item (
  id         INTEGER PRIMARY KEY,
  inventory  INTEGER NOT NULL REFERENCES inventory,
  number     INTEGER NOT NULL CHECK (number > 0),
  kind       TEXT NOT NULL CHECK (kind = 'strength' OR kind = 'need' OR kind = 'opportunity' OR kind = 'place'),
  theme      TEXT,
  section    TEXT,
  question   TEXT,
  text       TEXT NOT NULL CHECK (text <> ''),
  place      TEXT,
  latitude   INTEGER CHECK (latitude BETWEEN -90000000 AND 90000000),
  longitude  INTEGER CHECK (longitude BETWEEN -180000000 AND 180000000),
  geometry   TEXT,
  owner      TEXT CHECK (owner IN ('public', 'private')),
  source     TEXT,
  document   INTEGER REFERENCES document,
  UNIQUE (inventory, number),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;
INSERT INTO new_inventory_item (id, inventory, number, kind, theme, text, place, owner)
SELECT id, inventory, number, kind, theme, text, place, owner FROM inventory_item;
DROP TABLE inventory_item;
ALTER TABLE new_inventory_item RENAME TO inventory_item;

CREATE TABLE new_project (
  id            INTEGER PRIMARY KEY,
  roadmap       INTEGER NOT NULL REFERENCES roadmap,
  number        INTEGER NOT NULL CHECK (number > 0),
  title         TEXT NOT NULL CHECK (title <> ''),
  theme         TEXT,
  objective     TEXT,
  asked_cents   INTEGER NOT NULL CHECK (asked_cents >= 0),
  asked_stated  INTEGER NOT NULL CHECK (asked_stated IN (0, 1)),
  public_space  INTEGER NOT NULL CHECK (public_space IN (0, 1)),
  place         TEXT,
  latitude      INTEGER CHECK (latitude BETWEEN -90000000 AND 90000000),
  longitude     INTEGER CHECK (longitude BETWEEN -180000000 AND 180000000),
  UNIQUE (roadmap, number),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;
INSERT INTO new_project (id, roadmap, number, title, theme, objective, asked_cents, asked_stated, public_space)
SELECT id, roadmap, number, title, theme, objective, asked_cents, 1, public_space FROM project;
-- What was said of a permit in words is a permit of which nobody said how it stands.
INSERT INTO permit (project, number, kind, status)
SELECT id, 1, permit, 'unstated' FROM project WHERE permit IS NOT NULL;
DROP TABLE project;
ALTER TABLE new_project RENAME TO project;

CREATE TABLE new_cost_line (
  id                    INTEGER PRIMARY KEY,
  project               INTEGER NOT NULL REFERENCES project,
  number                INTEGER NOT NULL CHECK (number > 0),
  label                 TEXT NOT NULL CHECK (label <> ''),
  category              TEXT,
  unit_cents            INTEGER NOT NULL CHECK (unit_cents >= 0),
  quantity_thousandths  INTEGER NOT NULL CHECK (quantity_thousandths > 0),
  amount_cents          INTEGER NOT NULL CHECK (amount_cents >= 0),
  vat_percent           INTEGER CHECK (vat_percent = 0 OR vat_percent = 6 OR vat_percent = 12 OR vat_percent = 21),
  vat_included          INTEGER NOT NULL CHECK (vat_included IN (0, 1)),
  quote                 TEXT,
  UNIQUE (project, number),
  CHECK (vat_included = 1 OR vat_percent IS NOT NULL)
) STRICT;
INSERT INTO new_cost_line (id, project, number, label, category, unit_cents, quantity_thousandths, amount_cents, vat_included)
SELECT id, project, number, label, category, unit_cents, quantity_thousandths, amount_cents, 1 FROM cost_line;
DROP TABLE cost_line;
ALTER TABLE new_cost_line RENAME TO cost_line;

CREATE TABLE new_step (
  id           INTEGER PRIMARY KEY,
  project      INTEGER NOT NULL REFERENCES project,
  number       INTEGER NOT NULL CHECK (number > 0),
  title        TEXT NOT NULL CHECK (title <> ''),
  responsible  TEXT,
  starts_on    TEXT,
  due_on       TEXT CHECK (due_on >= starts_on),
  begun_on     TEXT,
  done_on      TEXT CHECK (done_on >= begun_on),
  UNIQUE (project, number)
) STRICT;
INSERT INTO new_step (id, project, number, title, responsible, starts_on, due_on, done_on)
SELECT id, project, number, title, responsible, starts_on, due_on, done_on FROM step;
DROP TABLE step;
ALTER TABLE new_step RENAME TO step;

CREATE INDEX person_by_email ON person (email COLLATE NOCASE) WHERE email IS NOT NULL;
CREATE INDEX person_by_phone ON person (phone) WHERE phone IS NOT NULL;
CREATE INDEX organisation_by_name ON organisation (name_key);
CREATE INDEX role_by_dossier ON role (dossier, kind);
CREATE INDEX role_by_person ON role (person);
CREATE INDEX role_by_edition ON role (edition) WHERE edition IS NOT NULL;
CREATE INDEX role_by_organisation ON role (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX role_coaching ON role (from_day) WHERE kind = 'coach';
CREATE INDEX partner_by_organisation ON partner (organisation);
CREATE INDEX visit_by_coach ON visit (coach, on_day);
CREATE INDEX visit_open ON visit (on_day) WHERE minutes IS NULL;
CREATE INDEX expert_request_by_expert ON expert_request (expert) WHERE expert IS NOT NULL;
CREATE INDEX expert_request_by_organisation ON expert_request (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX expert_request_booked ON expert_request (planned_on) WHERE status = 'booked';
CREATE INDEX meeting_by_dossier ON meeting (dossier, on_day) WHERE dossier IS NOT NULL;
CREATE INDEX meeting_by_edition ON meeting (edition) WHERE edition IS NOT NULL;
CREATE INDEX meeting_by_day ON meeting (on_day);
CREATE INDEX meeting_open ON meeting (on_day) WHERE held = 0;
CREATE INDEX attendance_by_person ON attendance (person) WHERE person IS NOT NULL;
CREATE INDEX attendance_by_neighbourhood ON attendance (neighbourhood) WHERE neighbourhood IS NOT NULL;
CREATE INDEX action_by_dossier ON action (dossier) WHERE dossier IS NOT NULL;
CREATE INDEX action_by_visit ON action (visit) WHERE visit IS NOT NULL;
CREATE INDEX action_by_meeting ON action (meeting) WHERE meeting IS NOT NULL;
CREATE INDEX action_open ON action (due_on) WHERE done_on IS NULL;
CREATE INDEX document_by_content ON document (sha256);
CREATE INDEX inventory_item_by_document ON inventory_item (document) WHERE document IS NOT NULL;
CREATE INDEX permit_expected ON permit (expected_on) WHERE status = 'requested';
CREATE INDEX step_open ON step (due_on) WHERE done_on IS NULL AND due_on IS NOT NULL;
