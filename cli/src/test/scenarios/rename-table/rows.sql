insert into users (id, name, boss_id) values (1, 'Ada', null), (51, 'Grace', 1);
insert into orders (customer_id) values (51);
