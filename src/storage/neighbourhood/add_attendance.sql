UPDATE attendance AS both SET count = both.count + gone.count
FROM attendance AS gone
WHERE gone.neighbourhood = ?1 AND both.neighbourhood = ?2 AND gone.meeting = both.meeting
