SELECT opinion_condition.opinion, opinion_condition.text, opinion_condition.before
FROM opinion JOIN opinion_condition ON opinion_condition.opinion = opinion.id
WHERE opinion.session = ?1
ORDER BY opinion_condition.opinion, opinion_condition.number
