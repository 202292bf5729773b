insert into users (name) values ('Ada'), ('Grace');
insert into orders (customer_id) values (1), (2), (2);
