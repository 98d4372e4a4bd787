report-days = { $days } d
report-yes = ja
report-no = nee
