insert into payments (dtype, amount, brand) values ('CardPayment', 100, 'V'), ('Payment', 5, null);
