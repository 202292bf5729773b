insert into payments (amount) values (100), (5);
