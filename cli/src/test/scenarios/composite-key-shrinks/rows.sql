insert into prices (product, currency, country, amount) values ('tea', 'EUR', 'AT', 3), ('tea', 'EUR', 'DE', 4), ('jam', 'EUR', 'AT', 5);
