UPDATE contribution
SET number = number + (SELECT ifnull(max(own.number), 0) FROM contribution AS own WHERE own.partner = ?2), partner = ?2
WHERE partner = ?1
