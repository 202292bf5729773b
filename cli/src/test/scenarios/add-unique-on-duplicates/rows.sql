insert into users (name) values ('Ada'), ('Grace'), ('Ada'), (null), ('Grace'), ('Ada'), (null), ('Barbara');
