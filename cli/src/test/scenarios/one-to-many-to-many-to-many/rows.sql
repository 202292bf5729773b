insert into users (name) values ('Ada');
insert into groups (owner_id) values (1);
