insert into users (name, phone) values ('Ada', '1'), ('Grace', '2');
