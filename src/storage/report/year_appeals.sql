-- Appeals as they stood on a day; who lodged them and what they say is nobody else's business.
SELECT dossier.id AS dossier, appeal.number, appeal.against, appeal.lodged_on, appeal.due_on,
       CASE WHEN appeal.settled_on <= :as_of THEN appeal.outcome END AS outcome
FROM dossier JOIN appeal ON appeal.dossier = dossier.id AND appeal.lodged_on <= :as_of
WHERE dossier.edition IN (SELECT value FROM json_each(:editions)) AND dossier.submitted_on <= :as_of
ORDER BY dossier.edition, dossier.number, appeal.number
