META
key; value
description; Een stemming uit een ouder bestand
country; Belgium
unit; Leuven
instance; 2019
num_projects; 3
num_votes; 4
budget; 10000,00
vote_type; approval
rule; greedy
date_begin; 1.9.2019
date_end; 30.9.2019
max_length_unit; 2
language; Dutch
currency; euro
PROJECTS
name; project_id; cost; votes; target; selected; latitude; longitude
"Vijver; ""oever"""; 1; 6000; 3; "jongeren, ouderen"; 1; 50,88; 4,70
Zitbanken; 2; 5000,50; 2; ; 0; ;
Boekenkast; 3; 3000,0; 2; kinderen; 1; 50,87; 4,71
VOTES
voter_id; age; sex; voting_method; vote
0; 34; K; internet; 1, 2
1; 34; K; internet; "1, 3, 3"
2; 71; M; paper; 1

3; 35; K; internet; 2, 3
