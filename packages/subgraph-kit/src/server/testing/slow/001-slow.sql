create sequence step;

grant usage on sequence step to regiograaf_slow;
