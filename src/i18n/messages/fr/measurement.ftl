# Indicateurs, valeurs cibles et mesures, et ce qu’ils donnent ensemble.

indicator-title = Indicateurs de { $edition }
indicator-dossier-title = Résultats de { $reference } { $neighbourhood }
indicator-none = Cette édition ne mesure rien
indicator-defined = { $edition } : indicateur « { $indicator } » ({ $unit }) ajouté
indicator-changed = { $edition } : indicateur « { $indicator } » modifié
indicator-removed = { $edition } : indicateur « { $indicator } » supprimé
indicator-bad-code = un code se compose de minuscules, de chiffres et de traits d’union simples, et commence par une lettre, comme bird-boxes
indicator-bad-word = attendu : { $known }
indicator-taken = un indicateur porte déjà ce nom : « { $indicator } » ({ $code })
indicator-of-programme = « { $indicator } » fait partie du programme de { $edition } : seuls les indicateurs propres peuvent être modifiés ou supprimés
indicator-none-own = { $edition } n’a pas d’indicateur propre « { $text } »
indicator-in-use =
    « { $indicator } » est déjà utilisé dans { $edition } ({ $count ->
        [one] une mesure ou valeur cible
       *[other] { $count } mesures et valeurs cibles
    }) : le nom et le thème peuvent encore changer, le reste non
indicator-summed = oui, les dossiers s’additionnent
indicator-apart = non, comme pour des pourcentages ou des températures
indicator-ask-nl = Comment l’indicateur s’appelle-t-il en néerlandais ?
indicator-ask-fr = Et en français ?
indicator-ask-en = Et en anglais ?
indicator-ask-unit = Dans quelle unité (kg, m2, h, count…) ?
indicator-ask-direction = Dans quel sens doit-il évoluer ?
indicator-ask-reading = Comment les mesures se combinent-elles ?
indicator-ask-apart = Peut-on l’additionner entre dossiers ?
indicator-ask-theme = À quel thème appartient-il ?

target-set = { $reference } projet { $number } « { $title } » : valeur cible { $indicator } : { $amount }
target-removed = { $reference } projet { $number } « { $title } » : valeur cible « { $indicator } » supprimée
target-none = Le projet « { $project } » n’a pas de valeur cible pour « { $text } »
target-twice = il y a déjà une valeur cible pour « { $indicator } »
target-not-now = { $reference } { $neighbourhood } : les valeurs cibles sont fixées à ce stade ({ $standing }) ; elles ne changent qu’en : { $phases }
target-ask-indicator = Pour quel indicateur est la valeur cible ?

measurement-title = Mesures de { $reference } { $neighbourhood }
measurement-none-yet = Rien n’a encore été mesuré
measurement-nothing-known = Il n’y a encore ni situation de départ, ni valeur cible, ni mesure
measurement-added = { $reference } mesure { $number } : { $indicator } { $amount } au { $on }
measurement-changed = { $reference } mesure { $number } corrigée : { $indicator } { $amount } au { $on }
measurement-removed = { $reference } mesure { $number } supprimée : { $indicator } { $amount } au { $on }
measurement-imported =
    { $count ->
        [0] Aucune nouvelle mesure
        [one] Une mesure enregistrée
       *[other] { $count } mesures enregistrées
    }{ $dossiers ->
        [0] {""}
        [one] {" "}dans un dossier
       *[other] {" "}dans { $dossiers } dossiers
    }{ $known ->
        [0] {""}
        [one]  ; une y était déjà
       *[other]  ; { $known } y étaient déjà
    }
measurement-all-asked =
    { $reference } : { $count ->
        [0] aucune mesure enregistrée
        [one] une mesure enregistrée
       *[other] { $count } mesures enregistrées
    }
measurement-stands-projects = Projets ensemble, à présent { $amount } · { $beside }
measurement-stands = En tout { $amount } à présent · { $beside }
measurement-beside-baseline = au départ { $amount }
measurement-beside-target = valeur cible { $amount }
measurement-hint-baseline = départ { $amount }
measurement-hint-target = cible { $amount }
measurement-hint-last = à présent { $amount }
measurement-overlap = { $indicator } : les mesures { $one } et { $other } comptent peut-être la même chose, car leurs périodes se chevauchent
measurement-ask-amount = Combien ?
measurement-ask-on = Quel jour ?
measurement-ask-source = Comment a-t-on mesuré ?
measurement-not-now = { $reference } { $neighbourhood } n’en est pas encore là ({ $standing }) : avant « { $wanted } », il n’y a à mesurer que la situation de départ
measurement-none = { $reference } n’a pas de mesure { $number }
measurement-twice = il y a déjà une mesure du { $on } au même endroit : la mesure { $number } ; corrigez-la
measurement-no-number = un nombre est attendu, avec ou sans unité, comme 120 ou 1.234,5 kg
measurement-ambiguous = ceci peut se lire de deux façons : écrivez les milliers sans signe (1250), ou une virgule avec un zéro de plus (1,2500)
measurement-too-precise = trois décimales au plus
measurement-too-large = plus grand que ce que quelqu’un peut vouloir dire
measurement-negative = ne peut pas être inférieur à zéro
measurement-wrong-unit =
    « { $indicator } » se mesure en { $in ->
        [count] nombres
       *[other] { $in }
    }, pas en { $typed }
measurement-not-exact =
    ceci ne donne pas un nombre rond en { $in ->
        [count] nombres
       *[other] { $in }
    } : donnez « { $indicator } » dans cette unité, pas en { $typed }
measurement-no-count = un nombre entier est attendu
measurement-no-project =
    { $count ->
        [0] aucun projet n’est soutenu
       *[other] ce projet n’est pas soutenu ; il y a : { $known }
    }
measurement-no-document =
    { $count ->
        [0] le dossier n’a pas de documents
       *[other] ce document n’existe pas ; il y a : { $known }
    }
measurement-too-early = la réalisation n’a commencé que le { $began }
measurement-ends-early = la période commence le { $from } et se termine le { $on } : elle finit avant de commencer
measurement-level-has-no-period = « { $indicator } » est un niveau à un jour donné et n’a pas de période
measurement-column-twice = encore une colonne pour { $column }

measurement-column-code = Code
measurement-column-indicator = Indicateur
measurement-column-unit = Unité
measurement-column-direction = Sens
measurement-column-reading = Lecture
measurement-column-theme = Thème
measurement-column-summed = S’additionne
measurement-column-own = Propre
measurement-column-number = N°
measurement-column-on = Date
measurement-column-from = Depuis
measurement-column-project = Projet
measurement-column-amount = Valeur
measurement-column-source = Source
measurement-column-document = Document
measurement-column-baseline = Départ
measurement-column-target = Cible
measurement-column-measured = Mesuré
measurement-column-change = Écart
measurement-column-percent = Atteint
measurement-column-trend = Évolution
measurement-column-last = Dernière
measurement-column-dossiers = Dossiers
measurement-column-dossier = Dossier
measurement-column-neighbourhood = Quartier
measurement-column-municipality = Commune
measurement-column-editions = Éditions
measurement-column-edition = Édition
measurement-column-places = Lieux
measurement-column-lowest = Minimum
measurement-column-median = Médiane
measurement-column-highest = Maximum
measurement-column-as-of = Situation au
measurement-column-year = Année
measurement-column-measured-dossiers = Dossiers avec mesures
measurement-column-realised-dossiers = Dossiers en réalisation ou au-delà
measurement-title-summary = De quoi il s’agit
measurement-title-indicators = Ensemble
measurement-title-apart = Non additionnés
measurement-title-themes = Par thème
measurement-title-municipalities = Par commune
measurement-title-dossiers = Par dossier
measurement-title-impact = Ce que les projets ont donné
impact-title = Impact de { $what }
impact-explained = Seul ce qui se mesure de la même façon est additionné. L’écart compare le quartier entier à l’état des lieux ; ce qui est mesuré par projet n’y entre pas.
impact-unlike = { $indicator } ne se mesure pas de la même façon dans chaque édition et figure donc par édition
impact-none = Rien n’a été mesuré
