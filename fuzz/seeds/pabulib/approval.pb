META
key;value
description;Een kleine stemming met goedkeuring
country;Belgium
unit;Gent
subunit;approval
instance;2026
num_projects;4
num_votes;7
budget;10000
vote_type;approval
rule;greedy
date_begin;01.09.2026
date_end;30.09.2026
max_length;3
language;nl
currency;EUR
PROJECTS
project_id;cost;votes;name;category;selected
1;6000;5;"Vijver; met oever";groen,water;1
2;4500;4;Zitbanken;openbare ruimte;0
3;3000;3;Boekenkast;cultuur;1
4;1200.5;2;Moestuin;groen;0
VOTES
voter_id;vote;age;sex;voting_method
k01;1,2,3;25-34;F;internet
k02;1,2;25-34;F;internet
k03;1;25-34;F;internet
k04;1,4;25-34;F;internet
k05;2,3;25-34;F;internet
k06;3,1;35-44;M;internet
k07;2,4;35-44;M;internet
