insert into prices (product, currency, country, amount) values ('tea', 'EUR', 'AT', 3), ('tea', 'USD', 'US', 4), ('jam', 'EUR', 'AT', 5);
