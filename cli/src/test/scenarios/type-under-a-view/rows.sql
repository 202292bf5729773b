insert into users (name) values ('Ada'), ('Grace'), (null);
create view names as select name from users where name is not null;
