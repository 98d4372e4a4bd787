# Les visites du coach.
coach-visit-added = { $reference } { $neighbourhood } : visite { $number } de { $coach } le { $on } notée ({ $duration }) : « { $subject } »
coach-visit-planned = { $reference } { $neighbourhood } : visite { $number } de { $coach } prévue le { $on } : « { $subject } »
coach-visit-reported = { $reference } { $neighbourhood } : compte rendu de la visite { $number } ({ $on }) complété, durée { $duration }
coach-visit-moved = { $reference } { $neighbourhood } : visite { $number } déplacée au { $on } ({ $coach })
coach-visit-changed = { $reference } { $neighbourhood } : visite { $number } ({ $on }) modifiée
coach-visit-cancelled = { $reference } { $neighbourhood } : visite { $number } du { $on } annulée
coach-planned-past = La visite { $number } est prévue le { $on }, et ce jour est passé : le compte rendu manque encore
coach-not-admitted = { $reference } { $neighbourhood } n’est pas encore admis : le coach ne vient qu’après
coach-before-admission = Le { $on } précède l’admission de { $reference } ({ $admitted })
coach-before-assigned = { $coach } n’est coach de { $reference } que depuis le { $from } ; le { $on }, il n’y avait pas encore de coach
coach-none-on = { $reference } n’a pas de coach le { $on }
coach-no-such-visit = { $reference } n’a pas de visite { $number }
coach-none-planned = Dans { $reference }, aucune visite prévue n’attend de compte rendu
coach-future-minutes = une visite à venir (le { $on }, nous sommes le { $today }) n’a pas encore de durée
coach-wrong-minutes = attendu : une durée de 1 à { $longest } minutes
coach-wrong-hours = attendu : une durée en heures, comme 1:30 ou 1,5, 24 heures au plus
coach-asking = Visite de { $coach } à { $neighbourhood }
coach-reporting = Compte rendu de la visite { $number } du { $on } : « { $subject } »
coach-ask-which = Quelle visite ?
coach-ask-subject = Sur quoi porte la visite ?
coach-ask-on = Quel jour ?
coach-ask-minutes = Combien de temps a-t-elle duré ? (minutes, ou 1:30)
coach-ask-minutes-or-plan = Durée ? (minutes, ou 1:30 ; vide si le compte rendu vient plus tard)
coach-ask-notes = Qu’y a-t-il à noter ? (vide s’il n’y a rien)
coach-ask-action = Quel point d’action a été convenu ? (TEXTE @QUI DATE ; vide si aucun)
coach-ask-another-action = Encore un point d’action ? (vide si aucun)
coach-ask-cancel-held = La visite { $number } ({ $on }) a déjà son compte rendu. La supprimer quand même ?
coach-visits-empty = Aucune visite
coach-visits-note = { $count ->
    [0] Aucune visite faite
    [one] { $count } visite faite, { $duration } au total
   *[other] { $count } visites faites, { $duration } au total
}
coach-load-title = Charge des coachs · heures de { $year } et au total
coach-load-empty = Aucun coach
coach-state-held = faite
coach-state-planned = prévue
coach-state-unreported = compte rendu manquant
coach-last-visit = { $name } · dernière visite le { $on }
coach-never-visited = { $name } (jamais)
