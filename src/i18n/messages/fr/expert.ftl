# L’expertise.
expert-requested = { $reference } { $neighbourhood } : expertise { $number } demandée ({ $field }, { $half_days ->
    [one] { $half_days } demi-jour
   *[other] { $half_days } demi-jours
})
expert-booked = { $reference } { $neighbourhood } : rendez-vous avec { $expert } le { $on } pour l’expertise { $number } ({ $field }) : { $booked ->
    [one] { $booked } demi-jour
   *[other] { $booked } demi-jours
}, { $granted } accordés
expert-done = { $reference } { $neighbourhood } : expertise { $number } ({ $field }) terminée le { $on }, { $used ->
    [one] { $used } demi-jour utilisé
   *[other] { $used } demi-jours utilisés
}
expert-cancelled = { $reference } { $neighbourhood } : expertise { $number } ({ $field }) annulée le { $on }
expert-quota = Expertise { $per } : { $counted } sur { $maximum } demi-jours, { $over ->
    [0] reste { $left }
   *[other] { $over } de trop
} ({ $rule })
expert-used-over-granted = Demi-jours : { $used } utilisés, { $granted } accordés
expert-not-now = { $reference } { $neighbourhood } est au stade « { $standing } » : l’expertise ne peut être ni demandée ni réservée maintenant
expert-before-request = le { $on } précède le jour de la demande ({ $requested })
expert-booked-over-granted = { $booked } demi-jours réservés dépassent les { $granted } accordés
expert-no-such-request = { $reference } n’a pas de demande d’expertise { $number }
expert-none-open = { $reference } n’a pas de demande d’expertise en cours
expert-ended-already = La demande { $number } de { $reference } est déjà { $status } ({ $on })
expert-wrong-half-days = attendu : un nombre de demi-jours de { $least } à { $most }
expert-wrong-status = ce n’est pas l’état d’une demande ; au choix : { $all }
expert-ask-field = Quel domaine d’expertise ?
expert-ask-question = En quoi l’expert doit-il aider ?
expert-ask-half-days = Combien de demi-jours ?
expert-ask-which = Quelle demande ?
expert-ask-expert = Nom de l’expert
expert-ask-organisation = De quel bureau ? (vide pour aucun)
expert-ask-on = Pour quel jour l’expert est-il réservé ?
expert-ask-booked = Combien de demi-jours sont réservés ?
expert-ask-used = Combien de demi-jours ont été utilisés ?
expert-ask-outcome = Qu’en est-il ressorti ? (vide pour rien)
expert-list-title = Demandes d’expertise
expert-list-empty = Aucune demande d’expertise
expert-list-note = Demi-jours : demandés { $asked } · accordés { $granted } · réservés { $booked } · utilisés { $used }
