UPDATE attendance SET count = count + other.count
FROM attendance AS other
WHERE attendance.neighbourhood = ?2 AND other.neighbourhood = ?1 AND other.meeting = attendance.meeting
