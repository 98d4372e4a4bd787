report-days = { $days } d
report-yes = yes
report-no = no
