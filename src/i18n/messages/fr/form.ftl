form-choices-needed = Un champ à choix demande au moins deux choix sous « choices »
form-no-choices = Seul un champ à choix a des choix ; celui-ci prend : { $kind }
