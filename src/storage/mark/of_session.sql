SELECT mark.seat, mark.project, mark.criterion, mark.points_hundredths, mark.comment
FROM seat JOIN mark ON mark.seat = seat.id
WHERE seat.session = ?1
ORDER BY seat.number, mark.project, mark.id
