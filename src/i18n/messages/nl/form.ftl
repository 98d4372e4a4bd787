form-choices-needed = Een keuzeveld heeft minstens twee keuzes onder «choices» nodig
form-no-choices = Alleen een keuzeveld heeft keuzes; dit veld neemt een { $kind }
