# Le budget : enveloppe, écritures, solde disponible.
budget-locked = les comptes de { $edition } sont verrouillés jusqu’au { $until } inclus : plus rien ne peut être inscrit au { $on }
