insert into users (name) values ('Ada');
insert into orders default values;
insert into orders default values;
