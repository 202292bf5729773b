insert into users (name) values ('Ada'), ('Grace Hopper'), (null), ('Barbara Liskov');
