insert into users (name) values ('Ada');
insert into orders (customer_id) values (1), (7), (null), (8);
