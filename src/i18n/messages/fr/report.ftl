report-days = { $days } j
report-yes = oui
report-no = non
