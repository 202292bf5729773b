insert into payments (dtype, amount, currency) values ('CashPayment', 100, 'EUR'), ('Payment', 5, null);
